import {posix} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {merge} from '../pack/merge/index.ts'
import type {MergeResult, PackMerged} from '../pack/merge/types.ts'
import {type Call, WrongCall} from './call.ts'
import {counted} from './counted.ts'
import {exitCodeOf} from './exit.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {writeIndex} from './overview.ts'
import {levelOf} from './report/ask.ts'
import {fitted} from './report/fit.ts'
import {createReporter, interrupted, type Reporter} from './report/pretty.ts'
import {openScreen} from './report/screen.ts'
import {type ProjectSettings, projectSettings} from './settings.ts'
import {shortened} from './shorten.ts'
import {visibleLine} from './visible.ts'

/** `dossier merge`. Resolves with the exit code. */
export async function runMerge(call: Call, host: Host): Promise<number> {
  const level = levelOf(call)
  const {operands: folders} = call
  if (folders.length === 0) {
    throw new WrongCall(
      'Unexpected call without a folder, expected those that hold the packs, as in `dossier merge shards/*`'
    )
  }
  const screen = openScreen(host, level !== 'quiet')
  const reporter = createReporter(host, {level, screen, goesOn: true})
  const project = await projectSettings(call, host, reporter.print)
  if (typeof project === 'number') {
    reporter.finish()
    return project
  }
  const out = call.text('out') ?? project.settings.out
  // Files are read and written all the time: what is begun is put away.
  host.heed?.(true)
  const result = await merge({
    folders,
    out,
    root: host.cwd,
    signal: host.signal,
    onPack: (folder, before, all) => screen.status(statusOf(folder, before, all, screen.columns)),
    onMerged: async (pack) => {
      await reporter.print(pack.messages)
      if (level === 'verbose') reporter.line(lineOf(pack))
    }
  })
  screen.clear()
  await reporter.print(result.messages)
  const {index, messages} = await indexOver(result, {call, project, host, reporter})
  reporter.finish()
  if (level !== 'quiet') {
    const columns = host.stderr.isTTY ? host.stderr.columns : undefined
    if (reporter.count('error') + reporter.count('warning') > 0) reporter.line('')
    const last = result.interrupted ? interrupted : closing(result, folders, out, reporter)
    const lines = [...index.map(visibleLine), ...fitted([{text: last}], columns)]
    lines.forEach(reporter.line)
  }
  if (result.interrupted) return exitCodes.interrupted
  const said = [...result.messages, ...result.packs.flatMap((it) => it.messages)]
  return exitCodeOf([...said, ...messages])
}

interface Indexing {
  readonly call: Call
  readonly project: ProjectSettings
  readonly host: Host
  readonly reporter: Reporter
}

/** Writes the index that was asked for, where there is something new to list, and what it said. */
async function indexOver(
  {packs, interrupted: isCut}: MergeResult,
  {call, project, host, reporter}: Indexing
) {
  const messages: VFileMessage[] = []
  if (isCut || !packs.some(({written}) => written)) return {index: [], messages}
  const index = await writeIndex(call, project, host, async (said) => {
    messages.push(...said)
    await reporter.print(said)
  })
  return {index, messages}
}

/** `3 of 12 packs  out/summit`. */
function statusOf(folder: string, before: number, all: number, columns: number): string {
  const count = `${before + 1} of ${counted(all, 'pack')}  `
  return count + shortened(visibleLine(folder), Math.max(columns - count.length, 1))
}

/** `out/summit  4 files of shards/1/summit`. */
function lineOf({folder, from, files, written}: PackMerged): string {
  const what = written ? counted(files, 'file') : 'not written,'
  return visibleLine(`${posix.join(folder)}  ${what} of ${from.join(', ')}`)
}

function closing(
  {packs}: MergeResult,
  folders: readonly string[],
  out: string,
  reporter: Reporter
): string {
  const written = packs.filter((it) => it.written).length
  const failed = packs.length - written
  return [
    `${counted(written, 'pack')} of ${counted(folders.length, 'folder')} merged into ${visibleLine(posix.join(out, '/'))}`,
    ...(failed > 0 ? [`${failed} not`] : []),
    counted(reporter.count('error'), 'error'),
    counted(reporter.count('warning'), 'warning')
  ].join(', ')
}
