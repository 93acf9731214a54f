import {packageVersion} from '../io/package.ts'
import {openLog} from '../pack/log.ts'
import {type TracedFile, traceFile} from '../pack/trace-file.ts'
import type {Occurrence, Part} from '../trace/index.ts'
import {type Call, WrongCall} from './call.ts'
import {coloursFor} from './colours.ts'
import {exitCodeOf} from './exit.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {createReporter} from './report/pretty.ts'
import {projectSettings} from './settings.ts'
import {traceLines} from './trace/page.ts'
import {widthOf} from './width.ts'
import {writeJson} from './write-json.ts'

/** `dossier trace`: where words of a finished document come from, on stdout. */
export async function runTrace(
  [file, words]: readonly [string, string],
  call: Call,
  host: Host
): Promise<number> {
  if (!/[\p{L}\p{N}]/u.test(words)) {
    throw new WrongCall(`Unexpected \`${words}\`, expected words to look for`)
  }
  const project = await projectSettings(call, host)
  if (typeof project === 'number') return project
  const {language} = project.settings
  const log = openLog()
  const traced = await traceFile(file, words, {root: host.cwd, language}, log)
  await createReporter(host).print(log.messages)
  if (traced === undefined) return exitCodeOf(log.messages)
  if (call.has('json')) writeJson(jsonOf(file, words, traced), host)
  else {
    const look = {colours: coloursFor(host, host.stdout), columns: widthOf(host.stdout)}
    host.stdout.write(`${traceLines(file, words, traced, look).join('\n')}\n`)
  }
  const {occurrences} = traced
  const lost = occurrences.some(({parts}) => parts.some((it) => it.from === 'nowhere'))
  return occurrences.length === 0 || lost ? exitCodes.content : exitCodes.done
}

const jsonOf = (file: string, words: string, traced: TracedFile) => ({
  tool: 'dossier',
  version: packageVersion(),
  schemaVersion: 1,
  document: file,
  words,
  source: traced.source,
  occurrences: traced.occurrences.map(({words: found, line, place, parts}: Occurrence) => ({
    words: found,
    line,
    ...(place && {block: place.blocks.at(-1) ?? 'section', ...(place.by && {by: place.by})}),
    parts: parts.map((it) => partOf(it, traced))
  })),
  near: traced.near
})

function partOf(part: Part, {paragraphAt, factsAt}: TracedFile) {
  if (part.from !== 'source') return part
  const paragraph = paragraphAt(part.position)
  const facts = factsAt(part.position).map((it) => it.id)
  return {...part, ...(paragraph !== undefined && {paragraph}), facts}
}
