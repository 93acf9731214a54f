import {expect, test} from 'vitest'
import type {Block, Blockquote, Callout} from '../../../src/model/node.ts'
import {fixtures, made} from '../../fixture.ts'
import {
  bullets,
  code,
  item,
  link,
  note,
  numbers,
  origin,
  p,
  section,
  table,
  text
} from '../sample-nodes.ts'
import {
  all,
  type Opened,
  open,
  paragraphWith,
  reportOf,
  styleNamed,
  styleOf,
  wordsOf
} from './open.ts'
import {filesOf, referenceIn} from './reference/look.ts'

const inLanguage = (lang: string, children: readonly Block[]) => {
  const report = reportOf(children, [{id: 'n1', number: 1, children: [p('מתוך דוח 2025')], origin}])
  return {...report, meta: {...report.meta, lang, langFrom: 'stated' as const}}
}

const hebrew = (...children: readonly Block[]) => open(inLanguage('he', children))
const english = (...children: readonly Block[]) => open(inLanguage('en-GB', children))

const quote = (...children: readonly Block[]): Blockquote => ({
  type: 'blockquote',
  origin,
  children
})
const callout = (...children: readonly Block[]): Callout => ({
  type: 'callout',
  origin,
  tone: 'note',
  children
})

/** Words of the runs of a paragraph, those that run from right to left in brackets. */
const runsOf = (paragraph: string): readonly string[] =>
  all(paragraph, /<w:r>(?:(?!<w:r>).)*?<\/w:r>/gs).map((it) => {
    const words = /<w:t[^>]*>(.*?)<\/w:t>/s.exec(it)?.[1] ?? ''
    return it.includes('<w:rtl/>') ? `[${words}]` : words
  })

const with_ = ({document}: Opened, words: string) => paragraphWith(document, words)

test('a document from right to left says so in the style of all others, not in each paragraph', async () => {
  const it = await hebrew(section(2, 'a', 'תקציר', [p('שלום עולם')]))
  expect(styleNamed(it, 'Normal')).toContain('<w:bidi/>')
  expect(with_(it, 'תקציר')).not.toContain('<w:bidi')
  expect(with_(it, 'שלום')).toBe(
    '<w:p><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">שלום עולם</w:t></w:r></w:p>'
  )
  expect(it.document).toMatch(/<w:bidi\/><w:docGrid [^>]*><\/w:sectPr>/)
  expect((await english(p('words'))).document).not.toContain('<w:bidi')
})

test('a paragraph of the other direction says so', async () => {
  const inHebrew = await hebrew(p('The council met on Monday.'))
  expect(with_(inHebrew, 'council')).toContain('<w:bidi w:val="0"/>')
  const inEnglish = await english(p('שלום עולם'), p('12.5'))
  expect(with_(inEnglish, 'שלום')).toContain('<w:bidi/>')
  expect(with_(inEnglish, '12.5')).not.toContain('<w:bidi')
})

test('runs are divided where direction changes, with the signs and figures of each', async () => {
  const it = await hebrew(p('נבנה (1974), עלה 1,250.5 ש"ח, לפי Nordic Marine (UK) 2026.'))
  expect(runsOf(with_(it, 'נבנה'))).toEqual([
    '[נבנה (1974), עלה 1,250.5 ש&quot;ח, לפי ]',
    'Nordic Marine (UK) 2026',
    '[.]'
  ])
  const other = await english(p('She said “שלום עולם” (twice) and went to כתה 12, room 3.'))
  expect(runsOf(with_(other, 'She'))).toEqual([
    'She said “',
    '[שלום עולם]',
    '” (twice) and went to ',
    '[כתה 12]',
    ', room 3.'
  ])
})

test('groups of numbers, code and addresses keep their order in text from right to left', async () => {
  const it = await hebrew(
    p('טלפון +971 4 555 0123 עד 2026-04-01, כתבו ', code('f() + 1'), ' או ', {
      ...link('https://example.org/', 'https://example.org/'),
      children: [text('https://example.org/')]
    })
  )
  const runs = runsOf(with_(it, 'טלפון'))
  for (const words of ['+971 4 555 0123', '2026-04-01', 'f() + 1', 'https://example.org/']) {
    expect(runs).toContain(words)
  }
})

test('the first column of a table stands where its text begins', async () => {
  const sums = table(['default', 'right'], ['סעיף', 'סכום'], ['צוות', '268'], ['ספרים', '96.25'])
  const inEnglish = await english(sums)
  expect(inEnglish.document).toContain('<w:bidiVisual/>')
  expect(with_(inEnglish, 'צוות')).toContain('<w:bidi/>')
  // Figures end at the right in both: of a paragraph from right to left that is where it begins.
  expect(with_(inEnglish, '96.25')).not.toContain('<w:bidi/>')
  const inHebrew = await hebrew(sums)
  expect(inHebrew.document).toContain('<w:bidiVisual/>')
  expect(styleOf(with_(inHebrew, '96.25'))).toBe('TableNumber')
  expect(styleNamed(inHebrew, 'TableNumber')).not.toContain('w:val="right"')
  expect(styleNamed(inEnglish, 'TableNumber')).toContain('<w:jc w:val="right"/>')
  const foreign = await hebrew(table([], ['Item', 'Sum'], ['Books', 'many'], ['Staff', 'few']))
  expect(foreign.document).not.toContain('<w:bidiVisual/>')
  expect(with_(foreign, 'Books')).toContain('<w:bidi w:val="0"/>')
})

test('bars stand at the side where the words of their box begin', async () => {
  const blocks = [quote(p('הים הוא דרך לכולם')), callout(p('השלב השני מתחיל'))]
  const inHebrew = await hebrew(...blocks, quote(p('The sea is a way for all.')))
  for (const id of ['Quote', 'Callout']) {
    expect(styleNamed(inHebrew, id)).toMatch(/<w:pBdr>.*<w:right w:val="single"/)
  }
  expect(styleNamed(inHebrew, 'Quote')).not.toContain('<w:left w:val="single"')
  const inEnglish = await english(...blocks, quote(p('The sea is a way for all.')))
  const turned = [
    [inHebrew, 'The sea', 'left', 'right'],
    [inEnglish, 'הים', 'right', 'left']
  ] as const
  for (const [it, words, side, other] of turned) {
    const id = styleOf(with_(it, words)) ?? ''
    expect(id).not.toBe('Quote')
    expect(styleNamed(it, id)).toContain(`<w:${side} w:val="single"`)
    expect(styleNamed(it, id)).not.toContain(`<w:${other} w:val="single"`)
    expect(styleNamed(it, id)).toContain(side === 'right' ? '<w:bidi/>' : '<w:bidi w:val="0"/>')
  }
  expect(styleOf(with_(inEnglish, 'The sea'))).toBe('Quote')
})

test('a list has its marks where most of its items begin, each with its number', async () => {
  const it = await english(
    numbers('decimal', 1, item(p('לילדים')), item(p('English item.')), item(p('למבוגרים')))
  )
  for (const words of ['לילדים', 'English item.', 'למבוגרים']) {
    expect(with_(it, words)).toMatch(/<w:bidi\/>.*<w:rPr><w:rtl\/><\/w:rPr><\/w:pPr>/)
  }
  const plain = await english(bullets(item(p('one')), item(p('עברית אחת')), item(p('two'))))
  expect(with_(plain, 'עברית')).not.toContain('<w:bidi')
})

const memo = fixtures.find(({name}) => name === 'right-to-left-memo')

test('in a memo from right to left, each word says its own way in body, notes and strips', async () => {
  const {report} = memo ? made(memo) : {}
  const it = await open(report ?? reportOf([]))
  const texts = ['document', 'footnotes', 'header1', 'footer1'].map(
    (name) => it.parts.get(`word/${name}.xml`) ?? ''
  )
  const runs = texts.flatMap((xml) => all(xml, /<w:r>(?:(?!<w:r>).)*?<\/w:r>/gs))
  const isRtl = (run: string) => run.includes('<w:rtl/>')
  const arabic = runs.filter((run) => /\p{Script=Arabic}/u.test(wordsOf(run)))
  const latin = runs.filter((run) => /\p{Script=Latin}/u.test(wordsOf(run)))
  expect(arabic.length).toBeGreaterThan(25)
  expect(arabic.filter((run) => !isRtl(run))).toEqual([])
  expect(latin.map(wordsOf)).toContain('Nordic Marine')
  expect(latin.filter(isRtl)).toEqual([])
  expect(all(it.document, /<w:bidiVisual\/>/g)).toHaveLength(2)
  // The one paragraph that is English says so; all others run as the document does.
  const turned = all(it.document, /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs).filter((xml) =>
    /<w:bidi |"QuoteLeft/.test(xml)
  )
  expect(turned.map(wordsOf)).toEqual(['The port is open to all, as its charter says.'])
})

test('notes and strips run as the document does, or as their own words', async () => {
  const it = await english(p('words', note(1)))
  expect(paragraphWith(it.parts.get('word/footnotes.xml') ?? '', 'מתוך')).toContain('<w:bidi/>')
  const inHebrew = await hebrew(p('שלום', note(1)))
  const footers = [...inHebrew.parts].filter(([, xml]) => xml.includes(' PAGE '))
  expect(footers.length).toBeGreaterThan(0)
  for (const [, xml] of footers) {
    expect(xml).not.toContain('<w:bidi')
    // The number is the end of words from left to right, though a field itself has no direction.
    expect(wordsOf(xml)).toMatch(/\d\u200E$/)
  }
})

test('in the look of another Word file each paragraph says that it runs from right to left', async () => {
  const report = inLanguage('he', [section(2, 'a', 'תקציר', [p('שלום עולם'), p('In English.')])])
  const it = await open(report, {reference: referenceIn(filesOf('harbour'))})
  expect(with_(it, 'תקציר')).toContain('<w:bidi/>')
  expect(with_(it, 'שלום')).toContain('<w:bidi/>')
  expect(with_(it, 'In English.')).toContain('<w:bidi w:val="0"/>')
})
