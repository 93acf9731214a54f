import type {VFileMessage} from 'vfile-message'
import * as z from 'zod'
import type {Tell} from '../diagnostics/message.ts'
import type {Position, TemplateOrigin} from '../model/origin.ts'
import {decode} from '../yaml/decode.ts'
import {readYaml, type Yaml, type YamlPath} from '../yaml/yaml.ts'
import {isPlainMap, merge, type PlainMap, valueAt} from './merge.ts'
import {type FontFamily, type Theme, themeSchema} from './theme.ts'

export type {Theme} from './theme.ts'

export interface ThemeRead {
  /** Missing when a token is wrong: a renderer never sees half a theme. */
  readonly theme?: Theme
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads a theme: YAML whose tokens are those of `themeSchema`, lengths in points.
 *
 * `variant` is a template's name. What the theme holds under `variants.<variant>` is laid over the
 * rest, token by token; a variant that the theme does not have changes nothing. Never throws: what
 * is wrong is reported as `theme/invalid`, at its own place.
 */
export function parseTheme(
  file: {readonly path: string; readonly text: string},
  variant: string
): ThemeRead {
  const messages: VFileMessage[] = []
  const tell: Tell = (it) => messages.push(it)
  const originOf = (position: Position): TemplateOrigin => ({
    from: 'template',
    path: file.path,
    position
  })
  const options = {rule: 'theme/invalid', originOf, tell} as const
  const mark = file.text.startsWith('\uFEFF') ? 1 : 0
  const yaml = readYaml(file.text.slice(mark), {line: 1, column: 1 + mark, offset: mark})

  const outer = decode(withVariants, yaml, options)
  if (outer === undefined) return {messages}
  const theme = decode(themeSchema, varied(yaml, outer, variant), options)
  return theme === undefined ? {messages} : {theme, messages}
}

/** Paths of all font files of a theme, each once, fallbacks last. */
export function fontFiles(theme: Theme): readonly string[] {
  const {serif, sans, mono, fallback} = theme.fonts
  const filesOf = (it: FontFamily) => [it.regular, it.italic, it.bold, it.boldItalic]
  return [...new Set([...[serif, sans, mono].flatMap(filesOf), ...fallback])]
}

const plainMap = z.custom<PlainMap>(isPlainMap, 'expected tokens by name')
const withVariants = z.looseObject({variants: z.record(z.string(), plainMap).default({})})

/** The theme without its variants, but with the tokens of one of them; places stay the file's. */
function varied(
  yaml: Yaml,
  {variants, ...base}: z.infer<typeof withVariants>,
  variant: string
): Yaml {
  const over = Object.hasOwn(variants, variant) ? variants[variant] : undefined
  if (over === undefined) return {...yaml, value: base}
  const written = (path: YamlPath): YamlPath =>
    valueAt(over, path) === undefined ? path : ['variants', variant, ...path]
  return {
    ...yaml,
    value: merge(base, over),
    placeOf: (path) => yaml.placeOf(written(path)),
    placeOfKey: (path) => yaml.placeOfKey(written(path))
  }
}
