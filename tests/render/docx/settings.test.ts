import {expect, test} from 'vitest'
import {separatorsOf} from '../../../src/render/docx/finalise/separators.ts'
import {at, type Element, parseXml} from '../../readers/xml.ts'
import {p} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'
import {all, open, reportOf} from './open.ts'
import {themeFor} from './theme.ts'

async function settingsIn(lang: string, justify = false): Promise<Element> {
  const report = reportOf([p('words')])
  const opened = await open(
    {...report, meta: {...report.meta, lang}},
    {theme: {...themeFor('brief'), justify}}
  )
  const settings = at(parseXml(opened.parts.get('word/settings.xml') ?? ''), 'w:settings')
  if (settings === undefined) throw new Error('Unexpected document without settings')
  return settings
}

const value = (settings: Element, name: string): string | undefined =>
  at(settings, name)?.attributes.get('w:val')

test('a document is one of Word’s own time, and is not to be updated when it is opened', async () => {
  const {parts} = await open(sampleReport())
  const settings = parts.get('word/settings.xml') ?? ''
  expect(settings).toMatch(/w:name="compatibilityMode" [^>]*w:val="15"/)
  for (const name of ['w:updateFields', 'w:displayBackgroundShape', 'w:evenAndOddHeaders']) {
    expect(settings).not.toContain(name)
  }
  for (const xml of parts.values()) expect(xml).not.toContain('w:dirty')
})

test('elements of the settings stand in the order that the schema asks for', async () => {
  const {children} = await settingsIn('en-GB')
  expect(children.map((it) => (typeof it === 'string' ? it : it.name.slice(2)))).toEqual([
    'zoom',
    'embedTrueTypeFonts',
    'saveSubsetFonts',
    'defaultTabStop',
    'autoHyphenation',
    'consecutiveHyphenLimit',
    'characterSpacingControl',
    'footnotePr',
    'endnotePr',
    'compat',
    'themeFontLang',
    'clrSchemeMapping',
    'decimalSymbol',
    'listSeparator'
  ])
})

test('notes are told from the lines above them', async () => {
  const settings = await settingsIn('en-GB')
  for (const kind of ['foot', 'end']) {
    const ids = at(settings, `w:${kind}notePr`)?.children.map((it) =>
      typeof it === 'string' ? it : it.attributes.get('w:id')
    )
    expect(ids).toEqual(['-1', '0'])
  }
})

test('justified text is hyphenated, ragged text is not', async () => {
  expect(value(await settingsIn('en-GB', true), 'w:autoHyphenation')).toBe('true')
  expect(value(await settingsIn('en-GB', false), 'w:autoHyphenation')).toBe('false')
})

test('settings follow the language', async () => {
  const german = await settingsIn('de-AT')
  expect(value(german, 'w:themeFontLang')).toBe('de-AT')
  expect(value(german, 'w:decimalSymbol')).toBe(',')
  expect(value(german, 'w:listSeparator')).toBe(';')
  expect(value(german, 'w:characterSpacingControl')).toBe('doNotCompress')
  const japanese = await settingsIn('ja')
  expect(at(japanese, 'w:themeFontLang')?.attributes.get('w:eastAsia')).toBe('ja-JP')
  expect(value(japanese, 'w:characterSpacingControl')).toBe('compressPunctuation')
  expect(at(await settingsIn('und'), 'w:themeFontLang')).toBeUndefined()
})

test.each([
  ['en-GB', '.', ','],
  ['en-ZA', ',', ';'],
  ['de', ',', ';'],
  ['de-CH', '.', ','],
  ['fr-FR', ',', ';'],
  ['es', ',', ';'],
  ['es-MX', '.', ','],
  ['pt-BR', ',', ';'],
  ['ja', '.', ','],
  ['und', '.', ',']
])('decimals in %s are set off by %s, lists by %s', (lang, decimal, list) => {
  expect(separatorsOf(lang)).toEqual({decimal, list})
})

test('the part for browsers is there, and known by its type', async () => {
  const {parts} = await open(reportOf([p('words')]))
  expect(parts.has('word/webSettings.xml')).toBe(true)
  const relationships = parts.get('word/_rels/document.xml.rels') ?? ''
  expect(all(relationships, /Target="(webSettings\.xml)"/g)).toHaveLength(1)
  const types = parts.get('[Content_Types].xml') ?? ''
  expect(all(types, /PartName="(\/word\/webSettings\.xml)"/g)).toHaveLength(1)
})
