import {expect, test} from 'vitest'
import {
  bullets,
  cell,
  item,
  note,
  numbers,
  origin,
  p,
  section,
  strong,
  table,
  text
} from '../sample-nodes.ts'
import {all, open, paragraphWith, reportOf, styleNamed, styleOf} from './open.ts'

test('lists in cells are list paragraphs in the type of the cell, and each counts anew', async () => {
  const lists = [
    cell(p('lead'), bullets(item(p('alpha')), item(p('beta')))),
    cell(numbers('decimal', 9, item(p('ninth')), item(p('tenth'))))
  ]
  const {document, parts} = await open(
    reportOf([table(['left', 'right'], ['A', 'B'], lists, [lists[1] ?? '', 'x'])])
  )
  const ids = ['alpha', 'beta', 'ninth', 'tenth'].map((words, index) => {
    const paragraph = paragraphWith(document, words)
    // The first cell of a row says that the row stays with the next one.
    expect(styleOf(paragraph)).toBe(index < 2 ? 'TableBulletKept' : 'TableItem')
    return /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1]
  })
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).toBe(ids[3])
  const all = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(all).size).toBe(3)
  expect(parts.get('word/numbering.xml')).toMatch(/<w:startOverride w:val="9"\/>/)
  expect(paragraphWith(document, 'lead')).not.toContain('<w:numId')
})

test('columns of figures are numbers under their head, columns of words are not', async () => {
  const {document} = await open(
    reportOf([table(['default', 'default'], ['Cost', 'Words'], ['£1,200', 'two'], ['–', 'four'])])
  )
  // The first row below the head is kept with the second.
  expect(stylesOf(document, ['Cost', '£1,200', '–'])).toEqual([
    'TableHeadNumber',
    'TableNumberKept',
    'TableNumber'
  ])
  expect(stylesOf(document, ['Words', 'four'])).toEqual(['TableHead', 'TableText'])
})

test('how an author aligns a column is said by styles alone', async () => {
  const {document, parts} = await open(
    reportOf([table(['left', 'center', 'right'], ['A', 'B', 'C'], ['one', 'two', 'three'])])
  )
  expect(stylesOf(document, ['A', 'B', 'C'])).toEqual([
    'TableHead',
    'TableHeadCentred',
    'TableHeadNumber'
  ])
  expect(stylesOf(document, ['one', 'two', 'three'])).toEqual([
    'TableText',
    'TableCentred',
    'TableNumber'
  ])
  expect(document).not.toMatch(/<w:(jc|ind|tblCellMar)\b/)
  expect(parts.get('word/styles.xml')).toMatch(
    /w:styleId="TableCentred">(?:(?!<\/w:style>).)*<w:basedOn w:val="TableText"\/>/
  )
})

// Widths in Source Sans 3, in thousandths of an em.
const letters = new Map([
  ['%', 824],
  ['.', 249],
  [')', 303],
  ['*', 419]
])
const widthOf = (text: string) =>
  [...text].reduce((sum, it) => sum + (letters.get(it) ?? 497), 0) * 0.009

test.each([
  [
    ['1.5%', '12%', '3.25%', '–', '(7.0%)'],
    ['.5%', '%', '.25%', '', '.0%)']
  ],
  [
    ['1,200.50', '7', '−3.5', '1.125*'],
    ['.50', '', '.5', '.125*']
  ]
])('decimal marks of %j stand below each other', async (cells, decimals) => {
  const opened = await open(
    reportOf([table(['right', 'left'], ['Rate', 'Word'], ...cells.map((it) => [it, 'x']))])
  )
  const ends = cells.map((cell, row) => {
    const id = styleOf(paragraphWith(opened.document, cell)) ?? ''
    const style = styleNamed(opened, id)
    const indent = Number(/<w:ind w:right="(\d+)"\/>/.exec(style)?.[1] ?? 0)
    if (indent > 0) expect(style).toContain('<w:basedOn w:val="TableNumber"/>')
    return indent / 20 + widthOf(decimals[row] ?? '')
  })
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.8)
  expect(opened.document).not.toMatch(/<w:(jc|ind)\b/)
})

test('bold figures and notes behind figures keep the marks below each other', async () => {
  const total = [strong(text('1.50'))]
  const noted = [text('7'), note(1)]
  const opened = await open(
    reportOf(
      [table(['right'], ['A'], ['2.25'], [total], [noted])],
      [{id: 'n1', number: 1, origin, children: [p('The note.')]}]
    )
  )
  const [plain, bold, seven] = stylesOf(opened.document, ['2.25', '1.50', '7'])
  // Decimals in bold are wider by a hair that nobody sees, or they are all there is to make room for.
  expect([plain, bold]).toContain('TableNumberKept')
  const indent = Number(/w:right="(\d+)"/.exec(styleNamed(opened, seven ?? ''))?.[1]) / 20
  expect(indent).toBeGreaterThan(widthOf('.25') - 4)
  expect(indent).toBeLessThan(widthOf('.25') - 1.5)
})

test('a figure has no more indent than its column has room for', async () => {
  const opened = await open(
    reportOf([
      table(
        ['right', ...Array.from({length: 11}, () => 'left' as const)],
        ['A', ...Array.from({length: 11}, () => 'words')],
        ['123,456,789,012', ...Array.from({length: 11}, () => 'Electricity')],
        ['0.123456789012', ...Array.from({length: 11}, () => 'Electricity')]
      )
    ])
  )
  const column = Number(/<w:gridCol w:w="(\d+)"/.exec(opened.document)?.[1])
  const id = styleOf(paragraphWith(opened.document, '123,456'))
  const indent = Number(/TableNumber(\d*)/.exec(id ?? '')?.[1] ?? 0)
  expect(indent / 20 + widthOf('123.456.789.012')).toBeLessThan(column / 20)
})

const words = (count: number) => Array.from({length: count}, (_, at) => `word ${at}`)

test.each([1, 2, 3, 7, 20])('%d columns: grid, cells and table say the same width', async (n) => {
  const aligns = Array.from({length: n}, () => 'left' as const)
  const {document} = await open(reportOf([table(aligns, words(n), words(n), words(n))]))
  const grid = all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)
  const width = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(document)?.[1])
  expect(grid).toHaveLength(n)
  expect(grid.reduce((a, b) => a + b)).toBe(width)
  expect(width).toBe(11906 - 2 * 1520)
  for (const row of all(document, /<w:tr>.*?<\/w:tr>/gs)) {
    expect(all(row, /<w:tcW w:type="dxa" w:w="(\d+)"/g).map(Number)).toEqual(grid)
  }
  expect(document).toContain('<w:tblLayout w:type="fixed"/>')
})

test('the head is repeated and nothing else, and short rows are kept whole', async () => {
  const tall = 'A sentence of a cell that is taller than a page. '.repeat(300)
  const {document} = await open(reportOf([table(['left'], ['Head'], ['short'], [tall], ['end'])]))
  const rows = all(document, /<w:tr>.*?<\/w:tr>/gs)
  expect(rows.map((it) => it.includes('<w:tblHeader'))).toEqual([true, false, false, false])
  expect(rows.map((it) => it.includes('<w:cantSplit'))).toEqual([true, true, false, true])
})

test('a table says what it is about in the words around it, and nothing where there are none', async () => {
  const small = table(['left'], ['A'], ['b'])
  const opened = await open(
    reportOf([
      small,
      section(1, 's', 'Costs', [p('A paragraph.'), small, p('What they were, by <year>:'), small])
    ])
  )
  const about = all(opened.document, /<w:tblPr>.*?<\/w:tblPr>/g).map((it) => [
    /<w:tblCaption w:val="([^"]*)"/.exec(it)?.[1],
    /<w:tblDescription w:val="([^"]*)"\/><\/w:tblPr>/.exec(it)?.[1]
  ])
  expect(about).toEqual([
    [undefined, undefined],
    ['Costs', undefined],
    ['Costs', 'What they were, by &lt;year&gt;:']
  ])
})

test('a table with a caption is about what that says, and the caption above it stays with it', async () => {
  const small = table(['left'], ['A'], ['b'])
  const children = [p('Table 1: Costs.'), small, p('Words.'), small, p('Table 2: Loans.')]
  const {document} = await open(reportOf([section(1, 's', 'Section', children)]))
  expect(all(document, /<w:tblCaption w:val="([^"]*)"/g)).toEqual([
    'Table 1: Costs.',
    'Table 2: Loans.'
  ])
  expect(document).not.toContain('<w:tblDescription')
  const styles = ['Costs.', 'Words.', 'Loans.'].map((it) => styleOf(paragraphWith(document, it)))
  expect(styles).toEqual(['NormalKept', undefined, undefined])
})

test('mammoth reads the head of a table as such', async () => {
  const {html} = await open(reportOf([table(['left', 'right'], ['A', 'B'], ['c', '1.5'])]))
  expect(await html()).toMatch(
    /<thead><tr><th><p>A<\/p><\/th><th><p>B<\/p><\/th><\/tr><\/thead><tbody><tr><td><p>c<\/p><\/td><td><p>1.5/
  )
})

const stylesOf = (document: string, cells: readonly string[]) =>
  cells.map((it) => styleOf(paragraphWith(document, it)))

test('a column of very many words is no trouble', async () => {
  const {document} = await open(reportOf([table(['left'], ['A'], ['word '.repeat(200_000)])]))
  expect(document).toContain('word word')
})
