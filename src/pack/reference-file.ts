import {dirname, join, resolve} from 'node:path'
import {message, ruleOf, type Tell} from '../diagnostics/message.ts'
import {readDocx} from '../io/read-docx.ts'
import type {Reference} from '../render/docx/reference/reference.ts'
import type {Template} from '../template/index.ts'
import {templateFolders} from './lookup.ts'
import {shownPath} from './paths.ts'

/** The theme of templates that name none, and what a Word file does not say is taken from. */
export const defaultTheme = 'civic'

/** What the documents of a template look like, by name. */
export interface LookNames {
  readonly theme: string
  /** A Word file to take the look of Word documents from. */
  readonly reference?: string
}

interface LookAsked {
  readonly theme?: string | undefined
  readonly reference?: string | undefined
}

/**
 * Theme and Word file of a template whose settings name `own`, where the call asks for others. A Word
 * file may be named in the place of a theme: what it does not say is that of the theme below it.
 */
export function lookNames(own: string, {theme, reference}: LookAsked = {}): LookNames {
  const asked = theme ?? own
  const file = reference ?? (isWordFile(asked) ? asked : undefined)
  const named = [asked, own].find((it) => !isWordFile(it)) ?? defaultTheme
  return {theme: named, ...(file !== undefined && {reference: file})}
}

/** Whether a name in the place of a theme's is that of a Word file. */
const isWordFile = (name: string): boolean => /\.(?:docx|dotx|docm|dotm)$/i.test(name)

export interface ReferenceFile {
  readonly reference: Reference
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Reads the Word file `name`: a path from the folder `root`, or a file in the folders where themes are.
 * What is wrong with it is told, and so is what is not taken of it.
 */
export async function loadReference(
  name: string,
  template: Pick<Template, 'path'>,
  root: string,
  tell: Tell
): Promise<ReferenceFile | undefined> {
  const folders = templateFolders(root, template.path)
  const beside = folders.map((it) => shownPath(join(it, 'themes', name), root))
  const allowed = [root, dirname(resolve(root, template.path))]
  const first = await readDocx(name, root, allowed)
  let read = first
  for (const path of beside) {
    if (read.ok || ruleOf(read.message) !== 'read/not-found') break
    read = await readDocx(path, root, allowed)
  }
  if (!read.ok) {
    const isMissing = ruleOf(read.message) === 'read/not-found' && !first.ok
    tell(isMissing ? first.message : read.message)
    return undefined
  }
  // Loaded when asked for, so that no other document waits for it.
  const {readReference} = await import('../render/docx/reference/index.ts')
  const {path, bytes, parts} = read
  const found = readReference(parts, path)
  const place = {from: 'file', path} as const
  if ('fault' in found) {
    const {fault, expected, remedy} = found
    const reason = `Unexpected ${fault}, expected ${expected}`
    tell(message('reference/unreadable', reason, place, {note: remedy}))
    return undefined
  }
  for (const what of found.lost) {
    const reason = `Unexpected ${what} in a header or footer, expected what is in the file itself; it is left out`
    tell(message('reference/left-out', reason, place))
  }
  return {reference: found.reference, path, bytes}
}
