import type {VFileMessage} from 'vfile-message'
import type {Format} from '../model/node.ts'
import {build} from '../pack/build.ts'
import type {BuildResult} from '../pack/types.ts'
import {comparedWith} from './base/compared.ts'
import {type Call, WrongCall} from './call.ts'
import {exitCodeOf} from './exit.ts'
import {exitCodes} from './exit-codes.ts'
import {summaryPath} from './github/summary/path.ts'
import type {Host} from './host.ts'
import {writeIndex} from './overview.ts'
import {type Saying, sayingOf} from './report/ask.ts'
import {type Console, openConsole} from './report/console.ts'
import {createReporter} from './report/pretty.ts'
import type {Asked, Run} from './report/run.ts'
import {writeReports} from './report/write-reports.ts'
import {buildOptionsFrom, formatsOf, jobsOf, projectSettings, sourcesOf} from './settings.ts'
import {shardOf} from './shard.ts'
import {checkSingle, isOnStdout, writeSingle} from './single.ts'

type Kind = Run['command']

/** `dossier build` and `dossier check`. Resolves with the exit code. */
export async function runBuild(kind: Kind, call: Call, host: Host): Promise<number> {
  formatsOf(call)
  shardOf(call)
  const saying = sayingOf(call)
  checkStdout(call, saying)
  const terminal = openConsole(saying.level, host)
  try {
    const result = await built({kind, call, host, saying, terminal})
    return await told(result, {kind, call, host, saying, terminal})
  } finally {
    terminal.clear()
  }
}

/** Two results on one stdout no program could read. */
function checkStdout(call: Call, {stdout}: Saying): void {
  if (stdout === undefined || !isOnStdout(call)) return
  throw new WrongCall(
    `Unexpected \`--output -\` with reporter \`${stdout}\`, expected a file for one of them`
  )
}

type Built = Pick<Run, 'sources' | 'messages' | 'exitCode' | 'base' | 'index'>

async function built({kind, call, host, saying, terminal}: Telling): Promise<Built> {
  const heard: VFileMessage[] = []
  const print = async (messages: readonly VFileMessage[]) => {
    heard.push(...messages)
    await terminal.print(messages)
  }
  const project = await projectSettings(call, host, print)
  if (typeof project === 'number') return {sources: [], messages: heard, exitCode: project}
  const sources = await sourcesOf(call, project, host, {print})
  const {program} = host
  const options = {...buildOptionsFrom(call, project, host), jobs: jobsOf(call, host), program}
  const file = call.text('output')
  if (file !== undefined) checkSingle(call, {...options, sources})
  const against = await comparedWith(call, project, sources, host, print)
  if (typeof against === 'number') return {sources: [], messages: heard, exitCode: against}
  // Packs are made elsewhere: an interruption is heard at any time, and what is being written is put away.
  host.heed?.(true)
  const result = await build({
    ...options,
    sources,
    review: kind === 'check' || options.review,
    write: kind === 'build' && file === undefined,
    cache: !call.has('no-cache'),
    bytes: file === undefined ? bytesFor({call, host}, saying) : undefined,
    onEvent: terminal.event,
    onSource: terminal.source
  })
  const single = file === undefined ? result : await writeSingle(file, result, host)
  const [made, placed] = [pathIn(result), pathIn(single)]
  if (made !== undefined && placed !== undefined) terminal.moved(made, placed)
  await terminal.print(single.messages)
  // An index over a share of the packs would be taken for one over all: merging writes it.
  const isWhole = options.shard === undefined && !result.interrupted
  const isPack = kind === 'build' && file === undefined && isWhole
  const index = isPack ? await writeIndex(call, project, host, print) : []
  const messages = [...heard, ...single.messages]
  const all = [...messages, ...single.sources.flatMap((it) => it.messages)]
  const exitCode = result.interrupted ? exitCodes.interrupted : exitCodeOf(all)
  return {sources: single.sources, messages, exitCode, base: against?.(single.sources), index}
}

/** Of what is not written only a summary shows anything: the digests. */
const bytesFor = (asked: Asked, saying: Saying): readonly Format[] =>
  summaryPath(asked, saying) === undefined ? [] : ['md']

/** Path of the first document. */
function pathIn({sources: [source]}: BuildResult): string | undefined {
  const [output] = source?.outputs ?? []
  return source && output && `${source.folder}/${output.file}`
}

interface Telling {
  readonly kind: Kind
  readonly call: Call
  readonly host: Host
  readonly saying: Saying
  readonly terminal: Console
}

/** Tells how a build went, everywhere it was asked. */
async function told(result: Built, {kind, call, host, saying, terminal}: Telling): Promise<number> {
  const run = terminal.timed({...result, command: kind, root: host.cwd})
  terminal.close(run)
  const faults = [
    ...(await writeReports(saying, run, {call, host})),
    ...(await summarised(run, summaryPath({call, host}, saying)))
  ]
  if (faults.length === 0) return run.exitCode
  await createReporter(host).print(faults)
  return run.exitCode === exitCodes.interrupted ? run.exitCode : exitCodes.io
}

/** Who wants no summary waits for nothing to load. */
async function summarised(run: Run, path: string | undefined) {
  if (path === undefined) return []
  return (await import('./github/summary/write.ts')).writeSummary(run, path)
}
