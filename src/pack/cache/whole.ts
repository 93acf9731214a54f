import {join} from 'node:path'
import {leadsOut} from '../../io/confined.ts'
import {printOfFile} from '../../io/look-at-once.ts'
import {isSameMark, isSettled, type Mark, markOf} from '../../io/mark.ts'
import type {Landed} from '../../io/write.ts'
import type {KeptFile} from './record.ts'

/** A file that stands where it was written, with what tells it now. */
interface Found {
  readonly kept: KeptFile
  readonly mark: Mark
  /** Whether the mark alone says that it is the same. */
  readonly isSure: boolean
  /** Whether the mark is the one that was kept, sure or not. */
  readonly isSame: boolean
}

export interface Whole {
  /** The files with their marks of now. */
  readonly files: readonly KeptFile[]
  /** Whether marks are others than those that were kept, or could not be gone by. */
  readonly isNews: boolean
}

export interface Standing {
  /** Absolute path of the pack. */
  readonly folder: string
  readonly root: string
  /** When the record was written, by the clock of the disk. */
  readonly written: number
  /** Whether a file may be told by its bytes alone, where it was put back from a copy. */
  readonly trusted: () => Promise<boolean>
}

/** The files of a pack, if all of them are as they were written; else undefined. */
export async function wholeFiles(
  files: readonly KeptFile[],
  {folder, root, written, trusted}: Standing
): Promise<Whole | undefined> {
  const found: Found[] = []
  for (const kept of files) {
    const mark = markOf(join(folder, kept.file))
    if (mark === undefined) return undefined
    const isSame = kept.mark !== undefined && isSameMark(kept.mark, mark)
    found.push({kept, mark, isSame, isSure: isSame && isSettled(mark, written)})
  }
  const unsure = found.filter((it) => !it.isSure)
  if (unsure.length === 0) return {files, isNews: false}
  if (!found.every((it) => it.isSame) && !(await trusted())) return undefined
  for (const {kept, mark} of unsure) {
    const path = join(folder, kept.file)
    if (await leadsOut(path, root)) return undefined
    if (printOfFile(path) !== kept.sha256) return undefined
    const after = markOf(path)
    if (after === undefined || !isSameMark(mark, after)) return undefined
  }
  return {files: found.map(({kept, mark}) => ({...kept, mark})), isNews: true}
}

/** A file that was just written, with its mark, unless another stands in its place already. */
export function markedFile(folder: string, sha256: string, landed: Landed): KeptFile {
  const {file, inode, size, modified} = landed
  const mark = markOf(join(folder, file))
  const isIt = mark?.inode === inode && mark.size === size && mark.modified === modified
  return {file, sha256, ...(isIt && {mark})}
}
