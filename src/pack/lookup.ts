import {basename, dirname, join, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {type FilePlace, message, type Tell} from '../diagnostics/message.ts'
import {expectedOf, nearest} from '../diagnostics/near.ts'
import {listFiles} from '../io/list.ts'
import {packageRoot} from '../io/package.ts'
import {readText, type TextRead} from '../io/read-text.ts'
import type {Origin} from '../model/origin.ts'
import type {TemplateText} from '../template/index.ts'
import {shownPath} from './paths.ts'

/**
 * Folders that templates, their parts and themes are looked for in, nearest first: that of the
 * template itself, the project's, and those that come with this package. So a project's theme or
 * part counts before the package's of the same name, for the package's templates too.
 */
export function templateFolders(root: string, template = ''): readonly string[] {
  const shipped = join(packageRoot, 'templates')
  const own = template === '' ? shipped : dirname(resolve(root, template))
  const folders = [own, resolve(root, 'templates'), shipped]
  return [...new Set(own === shipped ? folders.slice(1) : folders)]
}

/** Files of one kind in a list of folders; where two have the same name, the nearest counts. */
export interface Shelf {
  /** Paths as shown, by name without the ending. */
  readonly files: ReadonlyMap<string, string>
  readonly read: (name: string) => Promise<TextRead | undefined>
}

/** Lists what is in `sub` of each of `folders`; nothing is read before it is asked for. */
export async function openShelf(
  folders: readonly string[],
  sub: string,
  ending: `.${string}`,
  root: string
): Promise<Shelf> {
  const files = new Map<string, string>()
  for (const folder of folders) {
    for (const file of await listFiles(join(folder, sub), [ending], root)) {
      const name = file.slice(0, -ending.length)
      if (!files.has(name)) files.set(name, shownPath(join(folder, sub, file), root))
    }
  }
  const read = async (name: string) => {
    const path = files.get(name)
    return path === undefined ? undefined : readText(path, root)
  }
  return {files, read}
}

/** What was read; what could not be is told. */
export function opened(read: TextRead | undefined, tell: Tell): TemplateText | undefined {
  if (read?.ok === false) tell(read.message)
  return read?.ok === true ? {path: read.path, text: read.text} : undefined
}

const called = {'theme/unknown': 'theme', 'pack/unknown-template': 'template'} as const

/**
 * Message about a name that no file on the shelf has, at a place or in the file of a path; all names
 * that there are stand in its note.
 */
export function unknownName(
  rule: keyof typeof called,
  name: string,
  files: ReadonlyMap<string, string>,
  place: string | Origin | FilePlace
): VFileMessage {
  const known = [...files.keys()].sort()
  // A path without its ending was meant for the file that it names.
  const meant = basename(name)
  const near = nearest(meant, known)
  const list = known.map((it) => `\`${it}\``).join(', ')
  return message(
    rule,
    `Unexpected ${called[rule]} \`${name}\`, ${expectedOf(meant, known)}`,
    typeof place === 'string' ? {from: 'file', path: place} : place,
    near === undefined ? {} : {expected: [near], note: `There are ${list}.`}
  )
}
