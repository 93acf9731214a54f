import {basename, dirname, resolve} from 'node:path'
import {matchingFiles} from '../io/glob.ts'

/** Folders of the packs directly in the folder `out`, from `root`, by name. */
export async function findPacks(out: string, root: string): Promise<readonly string[]> {
  // Looked up from the folder itself: its name may hold what means something in a pattern.
  const files = await matchingFiles('*/pack.json', resolve(root, out), [])
  return files.map((it) => `${out}/${dirname(it)}`).sort()
}

/** A pack, or one finished document of it. */
export interface PackPath {
  readonly pack: string
  readonly file?: string
}

/** What a path means: a folder, its `pack.json`, or a document that lies beside one. */
export const packPathOf = (path: string): PackPath =>
  /\.(pdf|docx|md|txt)$/i.test(path) ? {pack: dirname(path), file: basename(path)} : {pack: path}
