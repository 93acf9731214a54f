import {resolve} from 'node:path'
import {message, type Tell} from '../diagnostics/message.ts'
import {readFont} from '../io/read-font.ts'
import type {Report} from '../model/report.ts'
import {scriptFiles} from '../render/scripts.ts'
import type {Template} from '../template/index.ts'
import {fontFiles} from '../theme/font-files.ts'
import type {Theme, ThemeText} from '../theme/index.ts'
import {opened, openShelf, type Shelf, templateFolders, unknownName} from './lookup.ts'
import {shownPath} from './paths.ts'
import {extendedBy, themeOf} from './ready/themes.ts'
import type {Place} from './types.ts'

interface Styled {
  readonly theme: Theme
  /** What it was read from: the theme, those that it extends, and the project's brand. */
  readonly files: readonly (ThemeText & {readonly role: 'theme' | 'brand'})[]
  /** Absolute path of the file that names a font: the font's path begins in its folder. */
  readonly fileOfFont: (font: string) => string
}

/**
 * Reads the theme `name` as the documents of `template` need it: laid over those that it extends, and
 * under the project's brand, `templates/brand.yaml` in the folder `root`.
 */
export async function loadTheme(
  name: string,
  template: Pick<Template, 'name' | 'path'>,
  root: string,
  tell: Tell,
  place: Place = {from: 'file', path: template.path}
): Promise<Styled | undefined> {
  const shelf = await openShelf(templateFolders(root, template.path), 'themes', '.yaml', root)
  const read = await shelf.read(name)
  if (read === undefined) tell(unknownName('theme/unknown', name, shelf.files, place))
  const file = opened(read, tell)
  const themes = file && (await withExtended([file], [name], shelf, tell))
  const brand = await readBrand(root, tell)
  if (themes === undefined || brand === undefined) return undefined
  const [lowest, ...others] = themes
  const files = [lowest, ...others] as const
  const {theme, fontsNamedIn, messages} = await themeOf(files, template.name, brand[0])
  messages.forEach(tell)
  if (theme === undefined) return undefined
  return {
    theme,
    files: [
      ...[...themes].reverse().map((it) => ({...it, role: 'theme'}) as const),
      ...brand.map((it) => ({...it, role: 'brand'}) as const)
    ],
    fileOfFont: (font) => resolve(root, fontsNamedIn.get(font) ?? lowest.path)
  }
}

type Themes = readonly [ThemeText, ...(readonly ThemeText[])]

/** `themes`, the lowest first, and below them what they extend, down to a theme that extends none. */
async function withExtended(
  themes: Themes,
  names: readonly string[],
  shelf: Shelf,
  tell: Tell
): Promise<Themes | undefined> {
  const below = await extendedBy(themes[0])
  if (below === undefined) return themes
  const {name, origin} = below
  if (names.includes(name)) {
    const circle = [...names.slice(names.indexOf(name)), name].map((it) => `\`${it}\``).join(' → ')
    const reason = `Unexpected circle ${circle}, expected a theme that extends none of these`
    tell(message('theme/circle', reason, origin))
    return undefined
  }
  const read = await shelf.read(name)
  if (read === undefined) tell(unknownName('theme/unknown', name, shelf.files, origin))
  const file = opened(read, tell)
  return file && withExtended([file, ...themes], [...names, name], shelf, tell)
}

/** The project's brand file, if it has one; undefined after telling why it cannot be read. */
async function readBrand(root: string, tell: Tell): Promise<readonly ThemeText[] | undefined> {
  const shelf = await openShelf([resolve(root, 'templates')], '.', '.yaml', root)
  const read = await shelf.read('brand')
  if (read === undefined) return []
  const file = opened(read, tell)
  return file && [file]
}

/** Reads the fonts of a theme, each from beside the file that names it; what is missing is told. */
export async function readFonts(
  {theme, fileOfFont}: Pick<Styled, 'theme' | 'fileOfFont'>,
  root: string,
  tell: Tell
): Promise<ReadonlyMap<string, Uint8Array>> {
  const fonts = new Map<string, Uint8Array>()
  for (const name of fontFiles(theme)) {
    const file = fileOfFont(name)
    const font = await readFont(name, file, root)
    if (font.ok) fonts.set(name, font.bytes)
    else tell(message('theme/invalid', font.reason, {from: 'file', path: shownPath(file, root)}))
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
  {theme, fileOfFont}: Pick<Styled, 'theme' | 'fileOfFont'>,
  root: string
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = scriptFiles(report, theme)
  if (files.length === 0) return fonts
  const all = new Map(fonts)
  for (const name of files) {
    const font = await readFont(name, fileOfFont(name), root, 'project')
    if (font.ok) all.set(name, font.bytes)
  }
  return all
}
