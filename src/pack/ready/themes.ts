import type {Position, TemplateOrigin} from '../../model/origin.ts'
import type {Theme, ThemeRead, ThemeText} from '../../theme/index.ts'
import {type Ready, type ReadyKey, readyBeside} from './ready.ts'

/** Of a file of tokens: what it extends, and the templates for which it has other tokens. */
export interface ReadyThemeFile {
  readonly extends?: {readonly name: string; readonly position: Position}
  readonly variants: readonly string[]
}

/** Tokens of files laid over each other, for the documents of a template. */
export interface ReadyTheme {
  readonly theme: Theme
  /** Fonts, each with the index of the file that names it. */
  readonly fonts: readonly (readonly [font: string, file: number])[]
}

type Themes = readonly [ThemeText, ...(readonly ThemeText[])]

export const themeFileKey = (text: string): ReadyKey => ['theme file', text]

/** `variant` is missing where no file has tokens for it: then it is the same for any template. */
export const themeKey = (texts: readonly string[], variant?: string): ReadyKey => [
  'theme',
  variant === undefined ? 'any template' : `template ${variant}`,
  ...texts
]

/** As `extended`, from what was made ahead if there is that. */
export async function extendedBy(
  file: ThemeText,
  ready: Ready = readyBeside
): Promise<{readonly name: string; readonly origin: TemplateOrigin} | undefined> {
  const known = readyFile(file, ready)
  if (known === undefined) return (await import('../../theme/index.ts')).extended(file)
  const below = known.extends
  if (below === undefined) return undefined
  const {name, position} = below
  return {name, origin: {from: 'template', path: file.path, position}}
}

/** As `parseTheme`, from what was made ahead if there is that, and no brand. */
export async function themeOf(
  files: Themes,
  variant: string,
  brand?: ThemeText,
  ready: Ready = readyBeside
): Promise<ThemeRead> {
  const known = brand === undefined ? readyTheme(files, variant, ready) : undefined
  if (known === undefined) {
    return (await import('../../theme/index.ts')).parseTheme(files, variant, brand)
  }
  const [lowest] = files
  const named = known.fonts.map(([font, at]) => [font, (files[at] ?? lowest).path] as const)
  return {theme: known.theme, fontsNamedIn: new Map(named), messages: []}
}

function readyFile({text}: ThemeText, ready: Ready): ReadyThemeFile | undefined {
  const json = ready(...themeFileKey(text))
  return json === undefined ? undefined : JSON.parse(json)
}

function readyTheme(files: Themes, variant: string, ready: Ready): ReadyTheme | undefined {
  const each = files.map((it) => readyFile(it, ready))
  if (each.includes(undefined)) return undefined
  const isTold = each.some((it) => it?.variants.includes(variant))
  const texts = files.map((it) => it.text)
  const json = ready(...themeKey(texts, isTold ? variant : undefined))
  return json === undefined ? undefined : JSON.parse(json)
}
