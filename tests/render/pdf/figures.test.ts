import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import type {TextOp} from '../../../src/render/pdf/layout/box.ts'
import type {Tag} from '../../../src/render/pdf/layout/tag.ts'
import {readPdf} from '../../readers/pdf.ts'
import {
  bullets,
  card,
  cards,
  cite,
  em,
  event,
  item,
  link,
  note,
  origin,
  p,
  statement,
  table,
  text,
  timeline
} from '../sample-nodes.ts'
import {layoutPages, linesOfPages, readLine, renderPdf, reportOf} from './render.ts'

const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '
const fillers = (count: number) => Array.from({length: count}, () => p('Filler.'))

const textOf = async (...blocks: readonly Block[]): Promise<readonly (readonly TextOp[])[]> =>
  (await layoutPages(reportOf(blocks))).map(({paint}) =>
    paint.filter((op): op is TextOp => op.kind === 'text')
  )

/** Left edges of the columns that text stands in, from the left. */
const edges = (ops: readonly TextOp[]) => [...new Set(ops.map((op) => op.x))].sort((a, b) => a - b)

const pathOf = (tag: Tag | undefined): readonly string[] =>
  tag === undefined ? [] : [...pathOf(tag.parent), tag.type]

const six = Array.from({length: 6}, (_, index) => card(`${index + 1}%`, sentence))

test('sets cards in columns, the values of a row on one line', async () => {
  const [ops = []] = await textOf(cards(...six))
  const values = ops.filter((op) => readLine(op.line).endsWith('%'))
  expect(edges(ops)).toHaveLength(3)
  expect(new Set(values.map((op) => op.baseline)).size).toBe(2)
  expect(values.map((op) => readLine(op.line))).toEqual(['1%', '2%', '3%', '4%', '5%', '6%'])
})

test('begins the words of a row on one line, and divides a value at sense', async () => {
  const values = ['900 payments', '311 calls, 1,904 messages', '£2.26 million']
  const [ops = []] = await textOf(cards(...values.map((it) => card(it, sentence))))
  const words = ops.filter((op) => readLine(op.line).startsWith('The host'))
  expect(words).toHaveLength(3)
  expect(new Set(words.map((op) => op.baseline)).size).toBe(1)
  expect(ops.map((op) => readLine(op.line).trim())).toContain('1,904 messages')
})

test.each([
  [1, [1]],
  [2, [2]],
  [4, [2, 2]],
  [5, [3, 2]],
  [12, [3, 3, 3, 3]]
])('shares out %i cards over rows as %j', async (count, rows) => {
  const all = Array.from({length: count}, () => card('1%', 'words'))
  const [ops = []] = await textOf(cards(...all))
  const baselines = ops.filter((op) => readLine(op.line) === '1%').map((op) => op.baseline)
  const perRow = [...new Set(baselines)].map((it) => baselines.filter((b) => b === it).length)
  expect(perRow).toEqual(rows)
})

test('has fewer columns where there is less room', async () => {
  const inList = (depth: number): Block =>
    depth === 0 ? cards(...six) : bullets(item(p('In'), inList(depth - 1)))
  const columns = async (depth: number) => {
    const ops = (await textOf(inList(depth))).flat()
    return edges(ops.filter((op) => readLine(op.line).endsWith('%'))).length
  }
  expect([await columns(0), await columns(8), await columns(20)]).toEqual([3, 2, 1])
})

test('sets a long value smaller or on more lines, and never into the next card', async () => {
  const values = [
    '18 European leaders',
    'between £2,260,000,000 and £3,400,000,000',
    'x'.repeat(80)
  ]
  const [ops = []] = await textOf(cards(...values.map((it) => card(it, sentence))))
  const columns = edges(ops)
  expect(columns).toHaveLength(3)
  for (const op of ops) {
    const next = columns.find((x) => x > op.x) ?? 595.28 - 76 + 5
    expect(op.x + op.line.width).toBeLessThan(next)
  }
  const baselines = ops.map((op) => `${op.x} ${op.baseline.toFixed(2)}`)
  expect(new Set(baselines).size).toBe(ops.length)
})

test('divides no row of cards between pages, nor an event, nor a statement', async () => {
  const blocks = [
    cards(...['a', 'b', 'c'].map((it) => card(`begin-${it}`, sentence.repeat(3), `end-${it}`))),
    timeline(event('begin-d', sentence.repeat(3), 'end-d'), event('e', 'f')),
    statement('end-g', 'begin-g ', sentence.repeat(3))
  ]
  for (const block of blocks) {
    for (let count = 20; count < 45; count++) {
      for (const lines of await linesOfPages(reportOf([...fillers(count), block]))) {
        const words = lines.join(' ')
        for (const [, name] of words.matchAll(/begin-(\w)/g)) expect(words).toContain(`end-${name}`)
      }
    }
  }
})

test('divides what is taller than a page, loses none of it and fills its pages', async () => {
  const tall = sentence.repeat(220)
  for (const block of [cards(card('1', tall), card('2', 'Short.')), timeline(event('May', tall))]) {
    const pages = await linesOfPages(reportOf([block]))
    expect(
      pages
        .flat()
        .join('')
        .match(/harbour/g)
    ).toHaveLength(220)
    for (const lines of pages.slice(1, -1)) expect(lines.length).toBeGreaterThan(48)
  }
})

test('draws the line of a timeline from the first dot to the last, also over a page', async () => {
  const events = Array.from({length: 40}, (_, index) => event(`${index + 1} May`, sentence))
  const pages = await layoutPages(reportOf([timeline(...events)]))
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach(({paint}, index) => {
    const dots = paint.flatMap((op) => (op.kind === 'dot' ? [op] : []))
    const line = paint
      .flatMap((op) => (op.kind === 'rect' && op.width < 2 ? [op] : []))
      .sort((a, b) => a.y - b.y)
    line.slice(1).forEach((it, at) => {
      const before = line[at]
      expect(it.y).toBeLessThanOrEqual((before?.y ?? 0) + (before?.height ?? 0))
    })
    const top = line[0]?.y ?? 0
    const bottom = (line.at(-1)?.y ?? 0) + (line.at(-1)?.height ?? 0)
    const [first, last] = [dots[0]?.y ?? 0, dots.at(-1)?.y ?? 0]
    if (index === 0) expect(top).toBeCloseTo(first, 5)
    else expect(top).toBeLessThan(first)
    if (index === pages.length - 1) expect(bottom).toBeCloseTo(last, 5)
    else expect(bottom).toBeGreaterThan(last)
  })
})

test('keeps dates left of the line and words right of it', async () => {
  const long = 'at the very beginning of the autumn after next (year not stated)'
  const [page] = await layoutPages(
    reportOf([timeline(event(long, sentence), event('May', sentence))])
  )
  const dot = page?.paint.find((op) => op.kind === 'dot')
  const x = dot?.kind === 'dot' ? dot.x : 0
  const sides = (page?.paint ?? []).flatMap((op) =>
    op.kind === 'text' ? [op.x > x ? 'right' : op.x + op.line.width < x ? 'left' : 'across'] : []
  )
  expect(new Set(sides)).toEqual(new Set(['left', 'right']))
})

test('sets the date and the first line of what happened on one baseline', async () => {
  const [ops = []] = await textOf(timeline(event('May', sentence)))
  expect(ops[0]?.baseline).toBeCloseTo(ops[1]?.baseline ?? 0, 5)
})

test('tags cards and events as items of lists, a statement as a quotation', async () => {
  const [ops = []] = await textOf(
    cards(card('1%', 'words')),
    timeline(event('May', 'words')),
    statement('A. Speaker', 'Words.')
  )
  const paths = ops.map((op) => pathOf(op.tag).join(' '))
  expect(paths).toEqual([
    'L LI LBody P',
    'L LI LBody P',
    'L LI LBody P',
    'L LI LBody P',
    'BlockQuote P',
    'BlockQuote P'
  ])
})

test('reads card by card, each value before its words, with links and notes', async () => {
  const notes = [{id: 'n1', number: 1, origin, children: [p('The note.')]}]
  const report = reportOf(
    [
      {...p('Cited.'), ordinal: 1},
      cards(card('1%', 'of ', em(text('all')), cite(1)), card('2%', 'of it')),
      timeline(event('May', 'it began', note(1))),
      statement('A. Speaker', 'We ', link('https://example.org/', 'said'), ' so.')
    ],
    notes
  )
  const found = await readPdf((await renderPdf(report)).bytes)
  expect(found.words.join(' ')).toBe(
    'Cited. 1% of all¶1 2% of it May it began We said so. A. Speaker'
  )
  expect(found.notes).toEqual(['The note.'])
  expect(found.links.map(({text}) => text)).toEqual(['¶1', 'said'])
})

test('raises a citation after words, and sets those that stand alone on the line', async () => {
  const head = ['Who', 'Where']
  const row = [
    [text('A. Speaker'), cite(1)],
    [cite(1), text(', '), cite(2)]
  ]
  const [ops = []] = await textOf(table(['left', 'left'], head, row))
  const rises = (words: string) =>
    ops
      .filter((op) => readLine(op.line) === words)
      .flatMap((op) => op.line.runs.map(({look}) => look.rise > 0))
  expect(rises('A. Speaker¶1')).toEqual([false, true])
  expect(rises('¶1, ¶2')).toEqual([false, false, false])
})
