import {factsFile} from '../pack/facts-file.ts'
import {type StudiedSource, studySource} from '../pack/study-source.ts'
import type {Call, Emitted} from './arguments.ts'
import {exitCodeOf} from './exit.ts'
import type {Host} from './host.ts'
import {jsonPieces} from './json.ts'
import {createReporter} from './reporter.ts'

/** `dossier build --emit`: plain data of one source as JSON on stdout, whatever was wrong on stderr. */
export async function runEmit(call: Extract<Call, {kind: 'emit'}>, host: Host): Promise<number> {
  const {what, source, template} = call
  const options = {root: host.cwd, ...(what === 'report' ? {template} : {})}
  const studied = await studySource(source, options)
  await createReporter(host).print(studied.messages)
  const found = emitted[what](studied)
  if (found !== undefined) writeJson(found, host)
  return exitCodeOf(studied.messages)
}

/** UTF-16 units that are written at once. */
const chunk = 65_536

function writeJson(value: unknown, {stdout}: Host): void {
  let text = ''
  for (const piece of jsonPieces(value)) {
    text += piece
    if (text.length < chunk) continue
    stdout.write(text)
    text = ''
  }
  stdout.write(`${text}\n`)
}

const emitted: Readonly<Record<Emitted, (studied: StudiedSource) => unknown>> = {
  document: ({document}) => document,
  report: ({report}) => report,
  facts: factsFile
}
