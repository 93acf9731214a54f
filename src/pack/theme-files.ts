import {resolve} from 'node:path'
import {message, type Tell} from '../diagnostics/message.ts'
import {readFont} from '../io/read-font.ts'
import type {Report} from '../model/report.ts'
import {scriptFiles} from '../render/scripts.ts'
import type {Template, TemplateText} from '../template/index.ts'
import {fontFiles, parseTheme, type Theme} from '../theme/index.ts'
import {opened, openShelf, templateFolders, unknownName} from './lookup.ts'

interface Styled {
  readonly theme: Theme
  readonly file: TemplateText
}

/** Reads the theme `name` as the documents of `template` need it. */
export async function loadTheme(
  name: string,
  template: Pick<Template, 'name' | 'path'>,
  root: string,
  tell: Tell
): Promise<Styled | undefined> {
  const shelf = await openShelf(templateFolders(root, template.path), 'themes', '.yaml', root)
  const read = await shelf.read(name)
  if (read === undefined) tell(unknownName('theme/unknown', name, shelf.files, template.path))
  const file = opened(read, tell)
  if (file === undefined) return undefined
  const {theme, messages} = parseTheme(file, template.name)
  messages.forEach(tell)
  return theme === undefined ? undefined : {theme, file}
}

/** Reads the fonts of a theme. `path` is the theme's file; what is missing is told. */
export async function readFonts(
  theme: Theme,
  path: string,
  root: string,
  tell: Tell
): Promise<ReadonlyMap<string, Uint8Array>> {
  const fonts = new Map<string, Uint8Array>()
  for (const name of fontFiles(theme)) {
    const font = await readFont(name, resolve(root, path))
    if (font.ok) fonts.set(name, font.bytes)
    else tell(message('theme/invalid', font.reason, {from: 'file', path}))
  }
  return fonts
}

/**
 * `fonts` with those of the scripts that a report has letters of, as far as they are installed in
 * the project `root` or in this package. What is not is told when the report is rendered.
 */
export async function withScriptFonts(
  fonts: ReadonlyMap<string, Uint8Array>,
  report: Report,
  {theme, path, root}: {readonly theme: Theme; readonly path: string; readonly root: string}
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = scriptFiles(report, theme)
  if (files.length === 0) return fonts
  const folder = resolve(root)
  const all = new Map(fonts)
  for (const name of files) {
    const font = await readFont(name, resolve(folder, path), folder)
    if (font.ok) all.set(name, font.bytes)
  }
  return all
}
