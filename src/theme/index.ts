import type {VFileMessage} from 'vfile-message'
import type {Tell} from '../diagnostics/message.ts'
import {check} from '../yaml/decode.ts'
import {layeredSchema} from './file.ts'
import {faces} from './font-files.ts'
import {type Laid, lay, readBrand, readLayer, type ThemeText, unfixed} from './layers.ts'
import type {Theme} from './theme.ts'

export {brandFileSchema, themeFileSchema} from './file.ts'
export {fontFiles} from './font-files.ts'
export {extended, type ThemeText, variantsIn} from './layers.ts'
export type {Theme} from './theme.ts'

export interface ThemeRead {
  /** Missing when a token is wrong: a renderer never sees half a theme. */
  readonly theme?: Theme
  /** For each font file, as the theme names it, the file that names it: paths begin in its folder. */
  readonly fontsNamedIn: ReadonlyMap<string, string>
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads a theme: YAML whose tokens are those of `themeSchema`, lengths in points. `files` are laid
 * over each other, token by token, the lowest first: what a theme extends, then the theme. A project's
 * `brand` is laid over both, but for the groups of tokens that the theme says are `fixed`.
 *
 * `variant` is a template's name. What a file holds under `variants.<variant>` is laid over its rest;
 * a variant that it does not have changes nothing. Never throws: what is wrong is reported as
 * `theme/invalid`, at its own place in the file that wrote it.
 */
export function parseTheme(
  files: ThemeText | readonly [ThemeText, ...(readonly ThemeText[])],
  variant: string,
  brand?: ThemeText
): ThemeRead {
  const messages: VFileMessage[] = []
  const tell: Tell = (it) => messages.push(it)
  const [lowest, ...others] = 'path' in files ? [files] : files
  const [base, ...layers] = [lowest, ...others].map((it) => readLayer(it, variant, tell))
  const read = layers.filter((it) => it !== undefined)
  if (base === undefined || read.length < layers.length) return {fontsNamedIn: new Map(), messages}
  const themes = lay(base, ...read)
  const over = brand && readBrand(brand, variant, tell)
  if (brand !== undefined && over === undefined) return {fontsNamedIn: new Map(), messages}
  const laid = over === undefined ? themes : lay(base, ...read, unfixed(over, themes.value))
  const checked = check(layeredSchema, laid, {
    rule: 'theme/invalid',
    noteOf: (known) => `The tokens here are ${known.map((it) => `\`${it}\``).join(', ')}.`,
    tell
  })
  if (checked === undefined) return {fontsNamedIn: new Map(), messages}
  const {extends: _, fixed: __, variants: ___, ...theme} = checked
  return {theme, fontsNamedIn: fontsNamedIn(theme, laid), messages}
}

function fontsNamedIn({fonts}: Theme, {fileOf}: Laid): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const family of ['serif', 'sans', 'mono'] as const) {
    for (const face of faces) names.set(fonts[family][face], fileOf(['fonts', family, face]))
  }
  for (const [at, name] of fonts.fallback.entries()) {
    names.set(name, fileOf(['fonts', 'fallback', at]))
  }
  for (const [script, font] of Object.entries(fonts.scripts)) {
    for (const face of ['regular', 'bold'] as const) {
      const name = font[face]
      if (name !== undefined) names.set(name, fileOf(['fonts', 'scripts', script, face]))
    }
  }
  return names
}
