import {basename, dirname} from 'node:path'
import {message} from '../diagnostics/message.ts'
import {writeFiles} from '../io/write.ts'
import {documentsOf} from '../pack/documents.ts'
import {defaultTemplates} from '../pack/plan.ts'
import type {BuildOptions, BuildResult, Output, SourceResult} from '../pack/types.ts'
import {type Call, WrongCall} from './call.ts'
import {counted} from './counted.ts'
import type {Host} from './host.ts'
import {visible} from './visible.ts'

const onStdout = '-'

/** Whether the results of a call, if it has any, are one document on stdout. */
export const isOnStdout = (call: Call): boolean => call.text('output') === onStdout

/** Looks whether a call with `--output` is of one document. Throws {@link WrongCall}. */
export function checkSingle(
  call: Call,
  {sources, packs, templates = defaultTemplates, formats}: BuildOptions
): void {
  if (call.has('out')) {
    throw new WrongCall(
      'Unexpected `--out` with `--output`, which writes one file and no pack, expected one of them'
    )
  }
  const asked = packs ?? documentsOf(templates, formats)
  const several =
    sources.length !== 1
      ? `${counted(sources.length, 'source')} for \`--output\`, expected exactly one`
      : asked.length !== 1
        ? `${counted(asked.length, 'document')} for \`--output\`, expected exactly one, as of \`--template brief --format pdf\``
        : undefined
  if (several !== undefined) throw new WrongCall(`Unexpected ${several}`)
}

/**
 * Writes the only document of a build that wrote nothing, to a file or to stdout, and gives the result
 * with its place. Throws {@link WrongCall} where a terminal would be sent bytes.
 */
export async function writeSingle(
  path: string,
  result: BuildResult,
  host: Host
): Promise<BuildResult> {
  const [source] = result.sources
  const [output] = source?.outputs ?? []
  if (source === undefined || output?.bytes === undefined) return result
  const {bytes, ...rest} = output
  const faults =
    path === onStdout
      ? print({...rest, bytes}, source, host)
      : await write(path, bytes, source, host)
  const isFailed = faults.some((it) => it.fatal === true)
  const placed = {folder: dirname(path), outputs: [{...rest, file: basename(path)}], written: true}
  return {
    ...result,
    sources: [{...source, ...(isFailed ? {outputs: []} : placed)}],
    messages: [...result.messages, ...faults]
  }
}

function print(
  {format, bytes}: Output & {readonly bytes: Uint8Array},
  {source, attachments = []}: SourceResult,
  {stdout}: Host
) {
  const isText = format === 'md'
  if (stdout.isTTY && !isText) {
    throw new WrongCall(
      `Unexpected terminal for a document in ${format}, expected a pipe or a file, as in \`--output name.${format}\``
    )
  }
  // A terminal obeys what it is sent; a pipe gets the document as it is.
  stdout.write(stdout.isTTY ? visible(new TextDecoder().decode(bytes)) : bytes)
  return attachments.map(({file}) => {
    const reason = `Unexpected link to \`${file}\` in a document on stdout, expected a file, beside which it is written`
    return message('render/not-rendered', reason, {from: 'file', path: source})
  })
}

/** The document under its new name, pictures beside it as in a pack. */
async function write(
  path: string,
  bytes: Uint8Array,
  {attachments = []}: SourceResult,
  {cwd, signal}: Host
) {
  const files = [{file: basename(path), bytes}, ...attachments]
  const written = await writeFiles(dirname(path), files, {root: cwd, signal})
  return written.written || written.message === undefined ? [] : [written.message]
}
