import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import {
  bullets,
  card,
  cards,
  cite,
  event,
  item,
  note,
  origin,
  p,
  section,
  statement,
  table,
  text,
  timeline
} from '../sample-nodes.ts'
import {all, open, paragraphWith, reportOf, styleNamed, styleOf, wordsOf} from './open.ts'

const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '
const many = (count: number) =>
  Array.from({length: count}, (_, at) => card(`${at}%`, `words ${at}`))

const cellsOf = (document: string) =>
  all(document, /<w:tr>.*?<\/w:tr>/gs).map((row) =>
    all(row, /<w:tc>.*?<\/w:tc>/gs).map((cell) => wordsOf(cell))
  )

test('cards stand in rows of a table that claims no head, value before words', async () => {
  const {document} = await open(reportOf([cards(...many(5))]))
  expect(cellsOf(document)).toEqual([
    ['0% words 0', '1% words 1', '2% words 2'],
    ['3% words 3', '4% words 4', '']
  ])
  expect(document).toContain('<w:tblStyle w:val="FigureCards"/>')
  expect(document).not.toContain('<w:tblHeader')
  expect(document).toMatch(/<w:tblLook [^>]*w:firstRow="(false|0)"/)
  expect(document).not.toContain('<w:tcBorders>')
})

test('the look of cards is in named styles: the rule is the value’s', async () => {
  const opened = await open(reportOf([cards(...many(2))]))
  const value = paragraphWith(opened.document, '0%')
  expect(styleOf(value)).toBe('FigureValue')
  expect(value).not.toMatch(/<w:(ind|spacing|pBdr|rPr|jc)\b/)
  expect(styleOf(paragraphWith(opened.document, 'words 0'))).toBe('FigureWords')
  expect(styleNamed(opened, 'FigureValue')).toMatch(/<w:pBdr><w:top [^>]*w:color="1f4e79"/)
  expect(styleNamed(opened, 'FigureValue')).toContain('<w:keepNext/>')
})

test('the last card ends where the text does', async () => {
  const {document} = await open(reportOf([cards(...many(3))]))
  const columns = all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)
  const gap = 12 * 20
  const text = 11906 - 2 * 1520
  expect(columns).toHaveLength(3)
  const total = columns.reduce((a, b) => a + b)
  expect(total - gap).toBeLessThanOrEqual(text)
  expect(total - gap).toBeGreaterThan(text - 4)
})

test('all values are smaller where one is too long for its card', async () => {
  const {document} = await open(
    reportOf([cards(card('1%', 'a'), card('18 European leaders and others', 'b'), card('2', 'c'))])
  )
  const styles = ['1%', '18 European', '2'].map((it) => styleOf(paragraphWith(document, it)))
  expect(new Set(styles)).toEqual(new Set(['FigureValueSmall']))
})

test('a card or an event that may be taller than a page can be divided', async () => {
  const tall = sentence.repeat(120)
  const {document} = await open(
    reportOf([cards(card('1', tall)), cards(card('2', 'a')), timeline(event('May', tall))])
  )
  const whole = all(document, /<w:tr>.*?<\/w:tr>/gs).map((it) => it.includes('<w:cantSplit/>'))
  expect(whole).toEqual([false, true, false])
})

test('a timeline has dates that head its rows, a line between, and dots that are no text', async () => {
  const opened = await open(
    reportOf(
      [
        {...p('Cited.'), ordinal: 1},
        timeline(
          event('March 2 (year not stated)', 'They met', note(1), cite(1)),
          event('2027', 'b')
        )
      ],
      [{id: 'n1', number: 1, origin, children: [p('The note.')]}]
    )
  )
  const {document, parts} = opened
  expect(cellsOf(document)).toEqual([
    ['March 2 (year not stated)', 'They met¶1'],
    ['2027', 'b']
  ])
  expect(document).toMatch(/<w:tblLook [^>]*w:firstColumn="(true|1)"/)
  expect(styleOf(paragraphWith(document, '2027'))).toBe('TimelineDate')
  const words = paragraphWith(document, 'They met')
  expect(styleOf(words)).toBe('TimelineWords')
  expect(words).not.toMatch(/<w:(ind|numPr|pBdr)\b/)
  expect(words).toContain('w:anchor="p1"')
  expect(words).toContain('<w:footnoteReference ')
  expect(styleNamed(opened, 'TimelineWords')).toContain('<w:numPr>')
  expect(parts.get('word/numbering.xml')).toContain('<w:pStyle w:val="TimelineWords"/>')
})

test('dots of a timeline are centred on its line, which goes on to the next event', async () => {
  const opened = await open(reportOf([timeline(event('May', 'a'), event('June', 'b'))]))
  const style = styleNamed(opened, 'TimelineWords')
  // The line stands where the first line of the words begins, and the middle of the dot, too.
  expect(style).toMatch(/<w:left [^>]*w:space="0" w:color="1f4e79"/)
  expect(style).toMatch(/<w:bottom [^>]*w:space="8" w:color="FFFFFF"/)
  const indent = /<w:ind [^>]*>/.exec(style)?.[0]
  const levels = all(
    opened.parts.get('word/numbering.xml') ?? '',
    /<w:lvl (?:(?!<\/w:lvl>).)*"TimelineWords".*?<\/w:lvl>/gs
  )
  expect(levels).toHaveLength(1)
  expect(levels[0]).toContain('<w:lvlJc w:val="center"/>')
  expect(/<w:ind [^>]*>/.exec(levels[0] ?? '')?.[0]).toBe(indent)
  // Space in a cell below its words would leave a gap in the line.
  expect(styleNamed(opened, 'TimelineTable')).toMatch(/<w:bottom w:w="0"/)
})

test('the line of a timeline ends with the words of the last event', async () => {
  const opened = await open(reportOf([timeline(event('May', 'a'), event('June', 'the end'))]))
  const id = styleOf(paragraphWith(opened.document, 'the end')) ?? ''
  expect(id).toBe('TimelineWordsLast')
  expect(styleNamed(opened, id)).toContain('<w:pBdr><w:bottom w:val="nil"/></w:pBdr>')
  expect(styleNamed(opened, id)).toContain('<w:basedOn w:val="TimelineWords"/>')
})

test('a timeline is a table without a head', async () => {
  const {document} = await open(reportOf([timeline(event('May', 'a'))]))
  expect(document).not.toContain('<w:tblHeader')
})

test('a statement and its speaker stand beside a rule and stay together', async () => {
  const opened = await open(
    reportOf([statement('A. Speaker', 'So it is.'), statement([], 'Alone.')])
  )
  const [words, speaker] = ['So it is.', 'A. Speaker'].map((it) =>
    paragraphWith(opened.document, it)
  )
  expect([styleOf(words ?? ''), styleOf(speaker ?? '')]).toEqual(['Statement', 'StatementSpeaker'])
  for (const it of [words, speaker]) expect(it).not.toMatch(/<w:(ind|spacing|pBdr)\b/)
  for (const id of ['Statement', 'StatementSpeaker']) {
    expect(styleNamed(opened, id)).toMatch(/<w:pBdr><w:left [^>]*w:color="1f4e79"/)
  }
  expect(styleNamed(opened, 'Statement')).toContain('<w:keepNext/>')
  expect(wordsOf(opened.document)).toBe('So it is. A. Speaker Alone.')
})

test('no event stands alone on a page at either end of a timeline', async () => {
  const {document} = await open(
    reportOf([timeline(...['a', 'b', 'c', 'd'].map((it) => event(it, 'words')))])
  )
  const kept = all(document, /<w:tr>.*?<\/w:tr>/gs).map((it) => it.includes('Kept"'))
  expect(kept).toEqual([true, false, true, false])
})

test('citations are raised after words, and on the line where they are all that is said', async () => {
  const rows = [
    ['Who', 'Where'],
    [
      [text('A. Speaker'), cite(1)],
      [cite(1), text(', '), cite(2)]
    ]
  ]
  const [head = [], row = []] = rows
  const {document} = await open(reportOf([table(['left', 'left'], head, row)]))
  const styles = (words: string) =>
    all(paragraphWith(document, words), /<w:rStyle w:val="([^"]*)"/g)
  expect(styles('A. Speaker')).toEqual(['Citation'])
  expect(styles('¶2')).toEqual(['ParagraphReference', 'ParagraphReference'])
})

test('a column of citations is wide enough for them', async () => {
  const prose = sentence.repeat(3)
  const {document} = await open(
    reportOf([table(['left', 'left'], ['What', '¶'], [prose, [cite(1234)]])])
  )
  const columns = all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)
  // Five characters of 9 points, and the room beside them.
  expect((columns[1] ?? 0) / 20).toBeGreaterThan(5 * 9 * 0.5 + 12)
})

test('a quotation stands beside a rule, which a statement’s colour is not', async () => {
  const opened = await open(reportOf([{type: 'blockquote', origin, children: [p('Quoted.')]}]))
  expect(styleOf(paragraphWith(opened.document, 'Quoted.'))).toBe('Quote')
  expect(styleNamed(opened, 'Quote')).toMatch(/<w:pBdr><w:left [^>]*w:color="c9ced4"/)
})

test('in a list, cards are fewer in a row and stand as far in as its words', async () => {
  const inside = (depth: number): Block =>
    depth === 0 ? cards(...many(3)) : bullets(item(p('In'), inside(depth - 1)))
  const columnsAt = async (depth: number) => {
    const {document} = await open(reportOf([section(1, 's', 'S', [inside(depth)])]))
    return all(document, /<w:gridCol w:w="(\d+)"/g).length
  }
  expect(await columnsAt(0)).toBe(3)
  expect(await columnsAt(7)).toBe(2)
})
