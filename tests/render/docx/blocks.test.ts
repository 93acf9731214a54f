import {expect, test} from 'vitest'
import type {Block, Callout, Only} from '../../../src/model/node.ts'
import {plainText} from '../../../src/model/walk.ts'
import {bullets, code, item, origin, p, section, table, text} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'
import {all, open, paragraphWith, reportOf, styleOf, wordsOf} from './open.ts'

const codeBlock = (value: string): Block => ({type: 'code', origin, value})
const picture = (alt: string, caption?: string): Block => ({
  type: 'image',
  origin,
  url: 'assets/square.png',
  alt,
  ...(caption !== undefined && {caption})
})

test('a table repeats its head, keeps rows whole and fills the text', async () => {
  const opened = await open(
    reportOf([table(['left', 'right'], ['Town', 'Tonnes'], ['A long name of a town', '1'])])
  )
  const {document} = opened
  expect(all(document, /<w:tblHeader[^>]*>/g)).toEqual(['<w:tblHeader/>'])
  expect(all(document, /<w:cantSplit[^>]*>/g)).toHaveLength(2)
  const columns = all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)
  const total = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(document)?.[1])
  expect(columns.reduce((a, b) => a + b)).toBe(total)
  expect(total).toBe(11906 - 2 * 1520)
  expect(columns[0]).toBeGreaterThan(columns[1] ?? 0)
  expect(styleOf(paragraphWith(document, 'Tonnes'))).toBe('TableHeadNumber')
  expect(await opened.html()).toMatch(/<thead><tr><th>.*Town.*<\/thead><tbody>/)
})

test('no row stands alone on a page at either end of a table', async () => {
  const {document} = await open(reportOf([table(['left'], ['Town'], ['a'], ['b'], ['c'], ['d'])]))
  const kept = all(document, /<w:tr>.*?<\/w:tr>/gs).map((it) => it.includes('Kept"'))
  // The style of a head keeps it with the first row.
  expect(kept).toEqual([false, true, false, true, false])
})

test('tables that follow each other stay apart', async () => {
  const one = table(['left'], ['a'], ['b'])
  const {document} = await open(reportOf([one, one, section(1, 'x', 'Heading', [])]))
  expect(document).not.toContain('</w:tbl><w:tbl>')
  // The heading has space of its own.
  expect(document).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Heading1"/)
})

test('a picture has its words, its caption, and the width of the text at most', async () => {
  const wide = {kind: 'png', bytes: png, width: 4000, height: 1000, file: 'x.png'} as const
  const {document} = await open(reportOf([picture('A "blue" <square>', 'Below it.')]), {
    assets: new Map([['assets/square.png', wide]])
  })
  expect(document).toContain('descr="A &quot;blue&quot; &lt;square&gt;"')
  expect(styleOf(paragraphWith(document, 'Below it.'))).toBe('Caption')
  const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? []
  expect(Number(width) / 12_700).toBeCloseTo(595.28 - 152, 0)
  expect(Number(width) / Number(height)).toBeCloseTo(4, 1)
})

test('a picture without words is marked as decoration', async () => {
  expect((await open(reportOf([picture('')]))).document).toContain('<adec:decorative')
})

test('a missing picture is shown by its words, or by its address', async () => {
  const {document} = await open(reportOf([picture('What it shows'), picture('')]), {
    assets: new Map()
  })
  expect(wordsOf(document)).toBe('What it shows assets/square.png')
})

test('code is one paragraph that keeps its lines and spaces', async () => {
  const {document} = await open(reportOf([codeBlock('if (a) {\n  b\n\n}')]))
  const it = paragraphWith(document, 'if (a)')
  expect(styleOf(it)).toBe('SourceCode')
  expect(it.match(/<w:br\/>/g)).toHaveLength(3)
  expect(it).toContain('<w:t xml:space="preserve">  b</w:t>')
})

test('blocks of code, or boxes, that follow each other do not melt into one', async () => {
  const box: Callout = {type: 'callout', origin, tone: 'tip', children: [p('boxed')]}
  const {document} = await open(reportOf([codeBlock('a'), codeBlock('b'), box, box]))
  const styles = all(document, /<w:pStyle w:val="([^"]*)"/g)
  expect(styles).toEqual([
    'SourceCode',
    'Gap',
    'SourceCode',
    'Callout',
    'GapSmall',
    'Callout',
    'GapSmall'
  ])
})

test('a box of words alone is a style of its paragraphs', async () => {
  const bottomLine = {type: 'bottomLine', origin, children: [p('words')]} as const
  const {document, parts} = await open(
    reportOf([{type: 'callout', origin, tone: 'important', children: [bottomLine, p('more')]}])
  )
  expect(styleOf(paragraphWith(document, 'words'))).toBe('BottomLine')
  expect(styleOf(paragraphWith(document, 'more'))).toBe('Callout')
  expect(document).not.toContain('<w:tbl>')
  expect(parts.get('word/styles.xml')).toMatch(/w:styleId="BottomLine".*?<w:pBdr>/s)
})

test('a bottom line is in a box only where a callout is around it', async () => {
  const bottomLine = {type: 'bottomLine', origin, children: [p('All agreed.')]} as const
  const {document, parts} = await open(reportOf([bottomLine]))
  expect(styleOf(paragraphWith(document, 'All agreed.'))).toBe('Lead')
  expect(paragraphWith(document, 'All agreed.')).not.toContain('<w:pBdr>')
  expect(parts.get('word/styles.xml')).not.toMatch(/w:styleId="Lead"(?:(?!<\/w:style>).)*<w:pBdr>/s)
})

test('what is for other formats only is left out and told', async () => {
  const only = (formats: Only['formats'], words: string): Only => ({
    type: 'only',
    origin,
    formats,
    children: [p(words)]
  })
  const {document, messages} = await open(
    reportOf([only(['docx', 'pdf'], 'here'), only(['md'], 'elsewhere')])
  )
  expect(wordsOf(document)).toBe('here')
  expect(messages).toEqual(['render/not-rendered'])
})

test('the contents are a finished field: entries link to sections and have their page', async () => {
  const {document} = await open(sampleReport())
  const entry = paragraphWith(document.slice(document.indexOf('TOC \\o')), 'What was said')
  expect(styleOf(entry)).toBe('TOC3')
  expect(entry).toContain('w:anchor="quoted"')
  expect(wordsOf(entry)).toMatch(/^What was said [12]$/)
  expect(document).not.toContain('w:dirty')
  const fieldMarks = all(document, /w:fldCharType="(\w+)"/g)
  const count = (type: string) => fieldMarks.filter((it) => it === type).length
  expect([count('begin'), count('separate')]).toEqual([count('end'), count('end')])
})

test('a page break starts a page with what follows', async () => {
  const {document} = await open(reportOf([p('before'), {type: 'pageBreak', origin}, p('after')]))
  expect(paragraphWith(document, 'after')).toContain('<w:pageBreakBefore/>')
  expect(paragraphWith(document, 'before')).not.toContain('<w:pageBreakBefore/>')
})

test('headers and footers differ on the first page and count pages', async () => {
  const {parts, document} = await open(sampleReport())
  expect(document).toContain('<w:titlePg/>')
  const strips = [...parts].filter(([name]) => /word\/(header|footer)\d\.xml/.test(name))
  const texts = strips.map(([, xml]) => wordsOf(xml)).sort()
  expect(texts).toEqual([
    'Harbour towns plan their own way out of winter Brief',
    'OFFICIAL 2 March 2025 · Brief',
    'OFFICIAL Page 2 of 5',
    'Page 1 of 5'
  ])
  const fields = strips.flatMap(([, xml]) => all(xml, /<w:instrText[^>]*> (\w+) </g))
  expect(fields.sort()).toEqual(['NUMPAGES', 'NUMPAGES', 'PAGE', 'PAGE'])
})

test('a memo has its name, and its subject stands out', async () => {
  const row = (label: string, value: string) =>
    ({type: 'detailRow', origin, label: [text(label)], value: [text(value)]}) as const
  const {document} = await open(
    reportOf([
      {
        type: 'memoHeader',
        origin,
        title: [text('Memorandum')],
        rows: [row('To', 'A. Reader'), row('Betreff', plainText(sampleReport().meta.title))]
      }
    ])
  )
  expect(styleOf(paragraphWith(document, 'Memorandum'))).toBe('MemoTitle')
  expect(styleOf(paragraphWith(document, 'A. Reader'))).toBe('MemoValue')
  expect(styleOf(paragraphWith(document, 'Harbour towns'))).toBe('MemoSubject')
  expect(document).toContain('<w:tblStyle w:val="MemoTable"/>')
})

test('code in a line keeps its own type, also in a link or strong', async () => {
  const {document} = await open(
    reportOf([p({type: 'strong', origin, children: [code('run()')]}, ' now')])
  )
  expect(document).toContain('<w:rStyle w:val="VerbatimCharStrong"/></w:rPr>')
})

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQ96sEIgYIBQAXzgOZG2yjzwAAAABJRU5ErkJggg==',
    'base64'
  )
)

test('long words give way to figures where a table has many columns', async () => {
  const names = Array.from({length: 4}, () => 'Verantwortlichkeiten')
  const figures = ['12,345', '23,456', '34,567', '45,678']
  const align = [...names, ...figures].map(() => 'left' as const)
  const {document} = await open(reportOf([table(align, [...names, ...figures])]))
  const columns = all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)
  // Six characters of 8.5 points and the least room beside them.
  for (const width of columns.slice(4)) expect(width / 20).toBeGreaterThan(29)
  expect(document).toContain('<w:tblStyle w:val="ReportTableCompact"/>')
})

test('a short column stays on one line beside a column of prose', async () => {
  const prose = 'The host council invited nine towns to a meeting in the harbour. '.repeat(5)
  const rows = [
    ['Name', 'What', 'On'],
    ['Speaker number 4', prose, '12 May 2025']
  ] as const
  const {document} = await open(reportOf([table(['left', 'left', 'left'], ...rows)]))
  const columns = all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)
  expect((columns[0] ?? 0) / 20).toBeGreaterThan(75)
  expect((columns[2] ?? 0) / 20).toBeGreaterThan(55)
})

test('a row that may be taller than a page can be divided', async () => {
  const prose = 'The host council invited nine towns to a meeting in the harbour. '.repeat(60)
  const rows = [
    ['Who', 'What'],
    ['One', 'Short.'],
    ['Two', prose]
  ] as const
  const {document} = await open(reportOf([table(['left', 'left'], ...rows)]))
  const whole = all(document, /<w:tr>(.*?)<\/w:tr>/g).map((it) => it.includes('<w:cantSplit/>'))
  expect(whole).toEqual([true, true, false])
})

test('words that announce a table or a list stay on its page, sentences do not', async () => {
  const below = bullets(item(p('point')))
  const {document} = await open(
    reportOf([p('There are three'), below, p('There are more:'), below, p('There is one.'), below])
  )
  const styles = ['three', 'more', 'one.'].map((it) => styleOf(paragraphWith(document, it)))
  expect(styles).toEqual(['NormalKept', 'NormalKept', undefined])
})
