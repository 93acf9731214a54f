import type {Script} from '../../../theme/scripts.ts'
import type {Family, Theme} from '../../../theme/theme.ts'
import type {Face} from '../faces.ts'
import {known} from '../scripts/known.ts'
import type {Work} from '../work.ts'
import {tag} from '../xml.ts'
import type {Parts} from './parts.ts'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font'
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Element of the font table and file of the theme for each face, in the order of the schema. */
const faces = [
  {face: 'regular', element: 'w:embedRegular'},
  {face: 'bold', element: 'w:embedBold'},
  {face: 'italic', element: 'w:embedItalic'},
  {face: 'boldItalic', element: 'w:embedBoldItalic'}
] as const satisfies readonly {readonly face: Face; readonly element: string}[]

const pitch = {serif: 'variable', sans: 'variable', mono: 'fixed'} as const
const kind = {serif: 'roman', sans: 'swiss', mono: 'modern'} as const
const families = ['serif', 'sans', 'mono'] as const satisfies readonly Family[]

/**
 * A script's font of more bytes is not carried: those of Chinese, Japanese and Korean have several
 * million, those of all other scripts fewer, and each system has one of its own.
 */
const largest = 500_000

/**
 * Writes the font table: what Word takes where a family is missing, and the files of the faces in
 * use, if the theme has Word documents carry them. Tells whether it embedded any.
 */
export function embedFonts(
  parts: Parts,
  theme: Theme,
  files: ReadonlyMap<string, Uint8Array>,
  used: Pick<Work, 'faces' | 'scripts'>
): boolean {
  const relationships: string[] = []
  const embed = (name: string | undefined, most: number): string | undefined => {
    const file = name === undefined ? undefined : files.get(name)
    if (file === undefined || file.length > most) return undefined
    const number = relationships.length + 1
    const key = keyOf(number)
    parts.set(`word/fonts/font${number}.odttf`, obfuscated(file, key))
    const target = `fonts/font${number}.odttf`
    const id = `rId${number}`
    relationships.push(tag('Relationship', {Id: id, Type: relationship, Target: target}))
    return ` r:id="${id}" w:fontKey="{${key}}"`
  }
  const carried = (font: Partial<Record<Face, string | undefined>>, most: number): string => {
    if (!theme.embedFonts) return ''
    const elements = faces.map(({face, element}) => {
      const attributes = embed(font[face], most)
      return attributes === undefined ? '' : `<${element}${attributes}/>`
    })
    return elements.join('')
  }
  const fonts = families.map((name) => {
    const font = theme.fonts[name]
    const wanted = used.faces.used().get(name) ?? new Set()
    const cut = Object.fromEntries([...wanted].map((face) => [face, font[face]]))
    return familyEntry(name, theme, carried(cut, Number.POSITIVE_INFINITY))
  })
  const scripts = [...used.scripts.used].sort().flatMap((script) => {
    const font = theme.fonts.scripts[script]
    return font === undefined ? [] : [scriptEntry(script, font.name, carried(font, largest))]
  })
  parts.set('word/fontTable.xml', fontTable([...fonts, ...scripts]))
  parts.set(
    'word/_rels/fontTable.xml.rels',
    declaration + tag('Relationships', {xmlns: relationshipsNamespace}, relationships.join(''))
  )
  return relationships.length > 0
}

function familyEntry(name: Family, {fonts}: Theme, embedded: string): string {
  const {name: shown, substitute} = fonts[name]
  return entry(shown, {substitute, charset: '00', kind: kind[name], pitch: pitch[name], embedded})
}

function scriptEntry(script: Script, name: string, embedded: string): string {
  const {substitute = '', charset = '00'} = known[script]
  return entry(name, {substitute, charset, kind: 'auto', pitch: 'variable', embedded})
}

interface Entry {
  readonly substitute: string
  readonly charset: string
  readonly kind: string
  readonly pitch: string
  readonly embedded: string
}

function entry(name: string, {substitute, charset, kind, pitch, embedded}: Entry): string {
  const content =
    tag('w:altName', {'w:val': substitute}) +
    tag('w:charset', {'w:val': charset}) +
    tag('w:family', {'w:val': kind}) +
    tag('w:pitch', {'w:val': pitch}) +
    embedded
  return tag('w:font', {'w:name': name}, content)
}

/** One entry per family name: a theme may use one family twice. */
function fontTable(entries: readonly string[]): string {
  const byName = new Map(entries.map((it) => [/w:name="([^"]*)"/.exec(it)?.[1], it]))
  const namespaces = {
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  }
  return declaration + tag('w:fonts', namespaces, [...byName.values()].join(''))
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Keys are usually random; a count serves as well, and gives the same bytes every time. */
const keyOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Fonts by their keys: hidden once, they are packed once for all documents. */
const hidden = new WeakMap<Uint8Array, Map<string, Uint8Array>>()

/**
 * Font obfuscation of ECMA-376 part 4, 10.2 ("Font Embedding"): the first 32 bytes are combined with
 * the 16 of the key, which are taken from its last to its first.
 */
function obfuscated(font: Uint8Array, key: string): Uint8Array {
  const byKey = hidden.get(font) ?? new Map<string, Uint8Array>()
  hidden.set(font, byKey)
  const known = byKey.get(key)
  if (known !== undefined) return known
  const bytes = key.replaceAll('-', '').match(/../g) ?? []
  const mask = bytes.map((it) => Number.parseInt(it, 16)).reverse()
  const made = Uint8Array.from(font)
  for (let at = 0; at < 32; at += 1) made[at] = (made[at] ?? 0) ^ (mask[at % 16] ?? 0)
  byKey.set(key, made)
  return made
}
