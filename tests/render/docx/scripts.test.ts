import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import type {RenderInput} from '../../../src/render/renderer.ts'
import {fixtures, made} from '../../fixture.ts'
import {code, em, p, strong, text} from '../sample-nodes.ts'
import {all, type Opened, open, paragraphWith, reportOf, styleNamed, wordsOf} from './open.ts'
import {fontsOf, themeFor} from './theme.ts'

const inLanguage = (lang: string, children: readonly Block[]) => {
  const report = reportOf(children)
  return {...report, meta: {...report.meta, lang, langFrom: 'stated' as const}}
}

const english = (...children: readonly Block[]) => open(inLanguage('en-GB', children))
const opened = (lang: string, ...children: readonly Block[]) => open(inLanguage(lang, children))

/** The properties of the run that holds exactly `words`. */
const runWith = ({document}: Opened, words: string): string | undefined =>
  all(document, /<w:r>(?:(?!<w:r>).)*?<\/w:r>/gs)
    .find((it) => wordsOf(it) === words)
    ?.replace(/<w:t.*/s, '')

/** What the document says of all words that say nothing else. */
const defaultsOf = ({parts}: Opened): string =>
  /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(parts.get('word/styles.xml') ?? '')?.[0] ?? ''

test('words in another alphabet are in another language, and a letter alone is a sign', async () => {
  const it = await english(p('The motto is μηδὲν ἄγαν, and α = 0.05; Мир, дружба! it says.'))
  expect(runWith(it, 'μηδὲν ἄγαν')).toContain('<w:lang w:val="el-GR"/>')
  expect(runWith(it, 'Мир, дружба')).toContain('<w:lang w:val="ru-RU"/>')
  expect(runWith(it, ', and α = 0.05;')).toBe('<w:r>')
})

test('nothing is said of a language that letters do not tell', async () => {
  const ukrainian = await english(p('In Київ they say мир.'))
  expect(ukrainian.document).not.toContain('<w:lang')
  const serbian = await opened('sr', p('Мир и добро.'))
  expect(serbian.document).not.toContain('<w:lang')
  const persian = await english(p('They say گل and باغ here.'))
  expect(runWith(persian, 'گل')).toContain('<w:rtl/>')
  expect(defaultsOf(persian)).not.toContain('w:bidi=')
})

test('the first script of a kind is the whole document’s, and needs no style', async () => {
  const it = await english(p('She wrote ספרים there, and 日本語のテキスト too.'))
  expect(defaultsOf(it)).toContain('<w:lang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="he-IL"/>')
  expect(it.parts.get('word/settings.xml')).toContain(
    '<w:themeFontLang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="he-IL"/>'
  )
  expect(runWith(it, 'ספרים')).toBe('<w:r><w:rPr><w:rtl/></w:rPr>')
  expect(it.document).not.toContain('<w:rStyle')
  for (const kind of ['major', 'minor']) {
    const fonts = it.parts.get('word/theme/theme1.xml') ?? ''
    expect(fonts).toMatch(
      new RegExp(`<a:${kind}Font>.*?<a:ea typeface="Noto Serif JP"/><a:cs typeface="Noto Serif Heb`)
    )
  }
})

test('a document’s own script comes first, also where another is quoted before', async () => {
  const it = await opened('hi', p('שלום'), p('नमस्ते दुनिया'))
  expect(defaultsOf(it)).toContain('w:bidi="hi-IN"')
  expect(runWith(it, 'नमस्ते दुनिया')).toBe('<w:r><w:rPr><w:cs/></w:rPr>')
  expect(runWith(it, 'שלום')).toContain('<w:rStyle w:val="Hebrew"/>')
})

test('other scripts have character styles with their font and language, in marked words too', async () => {
  const it = await english(
    p('ספר, ', strong(text('भाषा।')), ' and ', em(text('ไทย')), ' 한국어 漢字')
  )
  expect(runWith(it, 'भाषा।')).toContain('<w:rStyle w:val="StrongDevanagari"/><w:cs/>')
  const style = styleNamed(it, 'StrongDevanagari')
  expect(style).toContain('<w:name w:val="Strong Devanagari"/><w:basedOn w:val="Strong"/>')
  expect(style).toContain('w:cs="Noto Serif Devanagari"/><w:lang w:bidi="hi-IN"/>')
  expect(styleNamed(it, 'EmphasisThai')).toContain('<w:lang w:bidi="th-TH"/>')
  // Characters that Korean shares are Korean here, where nothing else says whose they are.
  expect(defaultsOf(it)).toContain('w:eastAsia="ko-KR"')
  expect(it.document).not.toContain('Korean')
})

test('quotes among Han characters are theirs, and apostrophes of Latin words are not', async () => {
  const it = await opened('zh-Hant-HK', p('他說“你好”，Anna’s way.'))
  expect(defaultsOf(it)).toContain('w:eastAsia="zh-HK"')
  expect(all(it.document, /<w:rStyle w:val="EastAsianSigns"\/>/g)).toHaveLength(2)
  expect(styleNamed(it, 'EastAsianSigns')).toContain('<w:rFonts w:hint="eastAsia"/>')
  expect(runWith(it, '你好')).toBe('<w:r>')
  expect(it.document).toContain('Anna’s way')
})

test('type of complex scripts is as bold, as slanted and as large as that of Latin ones', async () => {
  const {parts} = await english(p('words'))
  const styles = all(parts.get('word/styles.xml') ?? '', /<w:style .*?<\/w:style>/gs)
  for (const name of ['b', 'i', 'sz']) {
    const with_ = styles.filter((it) => new RegExp(`<w:${name}[ /]`).test(it))
    expect(with_.length).toBeGreaterThan(1)
    for (const it of with_) {
      const [, value = ''] = new RegExp(`<w:${name}( [^>]*)?/>`).exec(it) ?? []
      expect(it).toContain(`<w:${name}Cs${value}/>`)
    }
  }
})

test('code and citations are not proofread', async () => {
  const it = await english(p('see ', code('f()')))
  for (const id of ['VerbatimChar', 'Citation', 'ParagraphReference', 'SourceCode']) {
    expect(styleNamed(it, id)).toContain('<w:noProof/>')
  }
})

const theme = themeFor('memo')
const hebrewFont = theme.fonts.scripts.hebrew?.regular ?? ''
const japaneseFont = theme.fonts.scripts.japanese?.regular ?? ''
const fonts: RenderInput['fonts'] = new Map([
  ...fontsOf(theme),
  [hebrewFont, new Uint8Array(50_000).fill(1)],
  [japaneseFont, new Uint8Array(5_000_000)]
])

test('a small font of a script is carried, a large one is named with one that systems have', async () => {
  const report = inLanguage('en-GB', [p('ספרים and 日本語のテキスト')])
  const {parts, names} = await open(report, {theme, fonts})
  const table = parts.get('word/fontTable.xml') ?? ''
  expect(table).toMatch(
    /w:name="Noto Serif Hebrew"><w:altName w:val="David"\/>.{1,200}<w:embedRegular /
  )
  expect(table).toMatch(
    /w:name="Noto Serif JP"><w:altName w:val="Yu Mincho"\/><w:charset w:val="80"\/>(?:(?!embed).)*<\/w:font>/
  )
  const others = await open(inLanguage('en-GB', [p('ספרים')]), {
    theme: {...theme, embedFonts: false},
    fonts
  })
  expect(names.filter((it) => it.endsWith('.odttf')).length).toBeGreaterThan(1)
  expect(others.names.filter((it) => it.endsWith('.odttf'))).toEqual([])
  expect(others.parts.get('word/fontTable.xml')).toContain('Noto Serif Hebrew')
})

test('fonts of scripts that a document has no letters of are not in it', async () => {
  const {parts} = await open(inLanguage('en-GB', [p('words')]), {theme, fonts})
  expect(parts.get('word/fontTable.xml')).not.toContain('Noto')
})

const memo = fixtures.find(({name}) => name === 'japanese-memo')

test('a memo in Japanese needs styles for its signs and for other scripts alone', async () => {
  const {report} = memo ? made(memo) : {}
  const it = await open(report ?? reportOf([]))
  expect(defaultsOf(it)).toContain('<w:lang w:val="ja" w:eastAsia="ja-JP"/>')
  expect(runWith(it, '日本語')).toBeUndefined()
  expect(runWith(it, '한국어')).toContain('<w:rStyle w:val="Korean"/>')
  expect(runWith(it, 'Ελληνικά')).toContain('<w:lang w:val="el-GR"/>')
  const styles = new Set(all(it.document, /<w:rStyle w:val="([^"]*)"/g))
  expect([...styles].filter((id) => /Japanese|Chinese/.test(id))).toEqual([])
  expect(all(it.document, /<w:rStyle w:val="EastAsianSigns"\/>/g)).toHaveLength(2)
})

test('characters keep their order, whatever a run is divided for', async () => {
  const words = 'A: עברית (1974), Ελληνικά, हिन्दी भाषा, 日本語 “x” 📚 и мир.'
  const {document} = await english(p(words))
  expect(wordsOf(paragraphWith(document, 'A:'))).toBe(words)
})
