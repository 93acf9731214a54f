import {type Landed, writeFiles} from '../io/write.ts'
import type {MadePack} from './make-pack.ts'
import type {OnEvent, SourceResult} from './types.ts'

export interface WriteContext {
  readonly root: string
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: OnEvent | undefined
}

export interface WrittenPack {
  readonly result: SourceResult
  /** What was written, by how it stands on the disk. */
  readonly landed: readonly Landed[]
}

/** Writes a pack, if nothing was wrong with it and it is to be written: all of it, or nothing. */
export async function writePack(
  {result, files}: MadePack,
  {root, signal, onEvent}: WriteContext
): Promise<WrittenPack> {
  if (files.length === 0) return {result, landed: []}
  onEvent?.({kind: 'write', source: result.source})
  const written = await writeFiles(result.folder, files, {root, signal})
  if (written.written) return {result: {...result, written: true}, landed: written.files}
  const messages = [...result.messages, ...(written.message === undefined ? [] : [written.message])]
  return {result: {...result, outputs: [], messages}, landed: []}
}
