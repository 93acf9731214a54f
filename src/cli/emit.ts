import {factsFile} from '../pack/facts-file.ts'
import {type StudiedSource, studySource} from '../pack/study-source.ts'
import type {Call, Emitted} from './arguments.ts'
import {exitCodeOf} from './exit.ts'
import type {Host} from './host.ts'
import {createReporter} from './reporter.ts'

/** `dossier build --emit`: plain data of one source as JSON on stdout, whatever was wrong on stderr. */
export async function runEmit(call: Extract<Call, {kind: 'emit'}>, host: Host): Promise<number> {
  const {what, source, template} = call
  const options = {root: host.cwd, ...(what === 'report' ? {template} : {})}
  const studied = await studySource(source, options)
  await createReporter(host).print(studied.messages)
  const found = emitted[what](studied)
  if (found !== undefined) host.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  return exitCodeOf(studied.messages)
}

const emitted: Readonly<Record<Emitted, (studied: StudiedSource) => unknown>> = {
  document: ({document}) => document,
  report: ({report}) => report,
  facts: factsFile
}
