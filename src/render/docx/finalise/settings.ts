import type {Theme} from '../../../theme/theme.ts'
import type {Scripts} from '../scripts/index.ts'
import {tag, wordNamespace} from '../xml.ts'
import {related, typed} from './package.ts'
import type {Parts} from './parts.ts'
import {separatorsOf} from './separators.ts'

const word = 'http://schemas.microsoft.com/office/word'

/** What Word of our time does that Word of other times did not: version 15 is 2013 and all since. */
const compatibility = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0]
] as const

/** Which colours of the theme the names in a document mean: each its own, as in every plain file. */
const colours = {
  'w:bg1': 'light1',
  'w:t1': 'dark1',
  'w:bg2': 'light2',
  'w:t2': 'dark2',
  'w:accent1': 'accent1',
  'w:accent2': 'accent2',
  'w:accent3': 'accent3',
  'w:accent4': 'accent4',
  'w:accent5': 'accent5',
  'w:accent6': 'accent6',
  'w:hyperlink': 'hyperlink',
  'w:followedHyperlink': 'followedHyperlink'
}

interface Options {
  readonly theme: Theme
  /** BCP 47 */
  readonly lang: string
  readonly languages: Scripts['languages']
  readonly embedsFonts: boolean
}

/**
 * `word/settings.xml` as Word itself writes it for a plain document of the language, in the order of
 * the schema. Fields are not to be updated when it is opened: their results are there, and Word
 * would ask first.
 */
export function settings({theme, lang, languages, embedsFonts}: Options): string {
  const {decimal, list} = separatorsOf(lang)
  const content = [
    tag('w:zoom', {'w:percent': 100}),
    ...(embedsFonts ? [tag('w:embedTrueTypeFonts'), tag('w:saveSubsetFonts')] : []),
    tag('w:defaultTabStop', {'w:val': 720}),
    tag('w:autoHyphenation', {'w:val': String(theme.justify)}),
    tag('w:consecutiveHyphenLimit', {'w:val': 2}),
    tag('w:characterSpacingControl', {
      'w:val': /^(?:ja|zh)\b/i.test(lang) ? 'compressPunctuation' : 'doNotCompress'
    }),
    separators('footnote'),
    separators('endnote'),
    compat(),
    themeLanguages(languages),
    tag('w:clrSchemeMapping', colours),
    tag('w:decimalSymbol', {'w:val': decimal}),
    tag('w:listSeparator', {'w:val': list})
  ]
  return part('w:settings', content.join(''))
}

/** Adds `word/webSettings.xml`, which Word writes for every document. */
export function addWebSettings(parts: Parts): void {
  const content = tag('w:optimizeForBrowser') + tag('w:allowPNG')
  parts.set('word/webSettings.xml', part('w:webSettings', content))
  related(parts, 'word/_rels/document.xml.rels', {
    Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings',
    Target: 'webSettings.xml'
  })
  typed(
    parts,
    '/word/webSettings.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml'
  )
}

const part = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${tag(name, {'xmlns:w': wordNamespace}, content)}`

const separators = (kind: 'footnote' | 'endnote'): string =>
  tag(`w:${kind}Pr`, {}, [-1, 0].map((id) => tag(`w:${kind}`, {'w:id': id})).join(''))

function compat(): string {
  const settings = compatibility.map(([name, value]) =>
    tag('w:compatSetting', {'w:name': name, 'w:uri': word, 'w:val': value})
  )
  // A line that ends with a break asked for is not stretched, as it is nowhere else.
  return tag('w:compat', {}, tag('w:doNotExpandShiftReturn') + settings.join(''))
}

function themeLanguages({value, eastAsia, bidirectional}: Scripts['languages']): string {
  const languages = {
    ...(value !== undefined && {'w:val': value}),
    ...(eastAsia !== undefined && {'w:eastAsia': eastAsia}),
    ...(bidirectional !== undefined && {'w:bidi': bidirectional})
  }
  return Object.keys(languages).length === 0 ? '' : tag('w:themeFontLang', languages)
}
