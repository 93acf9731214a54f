import {parseLanguage} from '../../language/index.ts'
import type {Position} from '../../model/origin.ts'
import {assemble} from '../../template/assemble.ts'
import {readSettings} from '../../template/read-settings.ts'
import {parseSyntax} from '../../template/syntax.ts'
import {extended, parseTheme, type ThemeText, variantsIn} from '../../theme/index.ts'
import {languageKey, type ReadyLanguage} from './languages.ts'
import {type ReadyKey, readyName} from './ready.ts'
import {type ReadyTemplate, settingAt, templateKey} from './templates.ts'
import {type ReadyTheme, type ReadyThemeFile, themeFileKey, themeKey} from './themes.ts'

/** Texts that come with this package, by name. */
export interface Shipped {
  readonly languages: ReadonlyMap<string, string>
  readonly templates: ReadonlyMap<string, string>
  readonly themes: ReadonlyMap<string, string>
}

/**
 * What can be made ahead of the package's texts: files of JSON by name. For src/packaging/ready.mjs; what
 * is wrong in a text is left to be told when it is read.
 */
export function makeReady({languages, templates, themes}: Shipped): ReadonlyMap<string, string> {
  const made = [
    ...[...languages].flatMap(([code, text]) => readyLanguage(code, text)),
    ...[...templates.values()].flatMap(readyTemplate),
    ...[...themes.keys()].flatMap((it) => readyThemes(it, themes))
  ]
  return new Map(made.map(fileOf))
}

type Made = readonly [key: ReadyKey, value: object]

const fileOf = ([key, value]: Made) => [readyName(key), JSON.stringify(value)] as const

function readyLanguage(code: string, text: string): readonly Made[] {
  const {language: read, messages} = parseLanguage(code, [{path: '', text}])
  if (read === undefined || messages.length > 0) return []
  const {words, ...language} = read
  const value: ReadyLanguage = {language, words: [...words]}
  return [[languageKey(code, text), value]]
}

/** Of a template that includes parts nothing is made: it depends on what a project has. */
function readyTemplate(text: string): readonly Made[] {
  const file = {path: '', text}
  const root = parseSyntax(file)
  const written = readSettings(file, root, () => {})
  if (written === undefined) return []
  const {data, placeOf} = written
  const places = new Map<string, Position>()
  const noted = (path: readonly string[]) => {
    const place = placeOf(path)
    places.set(settingAt(path), place)
    return place
  }
  const settingsOf = () => ({data, placeOf: noted})
  const {messages} = assemble(file, new Map(), {syntaxOf: () => root, settingsOf})
  if (messages.length > 0) return []
  const value: ReadyTemplate = {root, data, whole: placeOf([]), places: [...places]}
  return [[templateKey(text), value]]
}

function readyThemes(name: string, themes: ReadonlyMap<string, string>): readonly Made[] {
  const chain = chainOf(name, themes)
  const [lowest, ...others] = chain
  const own = chain.at(-1)
  if (lowest === undefined || own === undefined) return []
  const below = extended(own)
  const file: ReadyThemeFile = {
    ...(below && {extends: {name: below.name, position: below.origin.position}}),
    variants: variantsIn(own)
  }
  const texts = chain.map(({text}) => text)
  const variants = new Set(chain.flatMap(variantsIn))
  const looks = [undefined, ...variants].flatMap((variant): readonly Made[] => {
    const {theme, fontsNamedIn, messages} = parseTheme([lowest, ...others], variant ?? '')
    if (theme === undefined || messages.length > 0) return []
    const fonts = [...fontsNamedIn].map(([font, path]) => [font, Number(path)] as const)
    const value: ReadyTheme = {theme, fonts}
    return [[themeKey(texts, variant), value]]
  })
  return [[themeFileKey(own.text), file], ...looks]
}

/** A theme and those that it extends, the lowest first; the path of each is its index. */
function chainOf(name: string, themes: ReadonlyMap<string, string>): readonly ThemeText[] {
  const texts: string[] = []
  for (let next: string | undefined = name; next !== undefined; ) {
    const text = themes.get(next)
    if (text === undefined || texts.includes(text)) return []
    texts.unshift(text)
    next = extended({path: '', text})?.name
  }
  return texts.map((text, index) => ({path: String(index), text}))
}
