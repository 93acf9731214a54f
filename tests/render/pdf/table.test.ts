import {expect, test} from 'vitest'
import {lastCodePoint} from '../../../src/render/pdf/layout/lines/line.ts'
import type {Tag} from '../../../src/render/pdf/layout/tag.ts'
import {
  bullets,
  cell,
  inlines,
  item,
  link,
  note,
  numbers,
  origin,
  p,
  strong,
  table,
  text
} from '../sample-nodes.ts'
import {layoutPages, linesOfPages, readLine, reportOf} from './render.ts'

const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '
const bottom = 841.89 - 68

type Page = Awaited<ReturnType<typeof layoutPages>>[number]
type Shown = ReturnType<typeof shownOn>[number]

/** What stands on a page in text: its words, its place, its element. */
const shownOn = (page: Page | undefined) =>
  (page?.paint ?? []).flatMap((op) =>
    op.kind === 'text'
      ? [
          {
            words: readLine(op.line).replace(/[\s\u00AD]+$/, ''),
            x: op.x,
            right: op.x + op.line.width,
            y: op.baseline,
            tag: op.tag,
            isDivided: lastCodePoint(op.line) === 0xad
          }
        ]
      : []
  )

const typesAbove = (tag: Tag | undefined): readonly string[] =>
  tag === undefined ? [] : [tag.type, ...typesAbove(tag.parent)]

const found = (shown: readonly Shown[], words: string): Shown => {
  const one = shown.find((it) => it.words === words)
  if (one === undefined) throw new Error(`No line ${words}`)
  return one
}

/** `A1`, `A2` …: a line each. */
const lined = (name: string, count: number) =>
  inlines(
    ...Array.from({length: count}, (_, index) => [
      ...(index === 0 ? [] : [{type: 'break', origin} as const]),
      text(`${name}${index + 1}`)
    ]).flat()
  )

/** The lines of one cell on each page, as `A1-A40`. */
const partsOf = (pages: readonly Page[], name: string) =>
  pages.map((page) => {
    const lines = shownOn(page).filter((it) => new RegExp(`^${name}\\d+$`).test(it.words))
    return {first: lines[0], count: lines.length, last: lines.at(-1)}
  })

test('repeats a head of two lines over three pages, the first time only for the ear', async () => {
  const head = [inlines('Head', {type: 'break', origin}, 'below'), 'Value']
  const rows = Array.from({length: 120}, (_, index) => [`row ${index}`, 'value'])
  const pages = await layoutPages(reportOf([table(['left', 'left'], head, ...rows)]))
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, page] of pages.entries()) {
    const heads = shownOn(page).filter((it) => /^(Head|below|Value)$/.test(it.words))
    expect(heads.map((it) => it.words)).toEqual(['Head', 'below', 'Value'])
    for (const it of heads) expect(it.tag !== undefined).toBe(index === 0)
    // A short head stands on the last line of a tall one.
    expect(heads[2]?.y).toBe(heads[1]?.y)
  }
})

test('goes on overleaf line by line with each of two tall cells, and leaves no white', async () => {
  const row = [lined('A', 130), lined('B', 75)]
  const pages = await layoutPages(
    reportOf([table(['left', 'left'], ['A', 'B'], ['first', 'row'], row, ['last', 'row'])])
  )
  const a = partsOf(pages, 'A')
  const b = partsOf(pages, 'B')
  expect(a.reduce((sum, it) => sum + it.count, 0)).toBe(130)
  expect(b.reduce((sum, it) => sum + it.count, 0)).toBe(75)
  expect(b[0]?.count).toBe(a[0]?.count)
  // Full pages up to the last, and each cell goes on at the top of the next.
  for (const it of a.slice(0, -1)) expect(it.last?.y).toBeGreaterThan(bottom - 20)
  expect(a[1]?.first?.y).toBe(b[1]?.first?.y)
  expect(a[1]?.first?.y).toBe(a[2]?.first?.y)
  const rest = shownOn(pages.at(-1)).find((it) => it.words === 'last')
  expect((rest?.y ?? 0) - (a.at(-1)?.last?.y ?? 0)).toBeLessThan(30)
})

test('divides a row rather than leave a third of a page empty, and keeps it whole else', async () => {
  const filled = async (lines: number) => {
    const before = Array.from({length: lines}, () => ['short', 'row'])
    const tall = [lined('A', 35), lined('B', 3)]
    return partsOf(
      await layoutPages(
        reportOf([table(['left', 'left'], ['A', 'B'], ...before, tall, ['l', 'r'])])
      ),
      'A'
    ).map((it) => it.count)
  }
  expect(await filled(15)).toEqual([expect.any(Number), expect.any(Number)])
  expect(await filled(25)).toEqual([0, 35])
})

test('never leaves a line of a tall cell alone on either side', async () => {
  for (let count = 45; count < 60; count++) {
    const rows = [
      ['first', 'row'],
      [lined('A', count), lined('B', count - 8)],
      ['last', 'row']
    ]
    const pages = await layoutPages(reportOf([table(['left', 'left'], ['A', 'B'], ...rows)]))
    for (const name of ['A', 'B']) {
      const counts = partsOf(pages, name).map((it) => it.count)
      expect(counts).not.toContain(1)
    }
  }
})

test('divides no row of ordinary height', async () => {
  const rows = Array.from({length: 40}, (_, index) => [`row ${index}`, lined(`R${index}x`, 6)])
  const pages = await layoutPages(reportOf([table(['left', 'left'], ['A', 'B'], ...rows)]))
  for (const index of rows.keys()) {
    const counts = partsOf(pages, `R${index}x`).map((it) => it.count)
    expect(counts.filter((it) => it > 0)).toEqual([6])
  }
})

test('sets notes of a divided row at the foot of the pages of their marks', async () => {
  const marked = (number: number) => inlines(...lined(`A${number}x`, 50), note(number))
  const report = reportOf(
    [table(['left'], ['A'], [[...marked(1), {type: 'break', origin}, ...marked(2)]])],
    [1, 2].map((number) => ({
      id: `n${number}`,
      number,
      origin,
      children: [p(`Note ${number} says so.`)]
    }))
  )
  const pages = await linesOfPages(report)
  for (const number of [1, 2]) {
    const page = pages.find((lines) => lines.some((it) => it.startsWith(`Note ${number}`)))
    expect(page?.some((it) => it.trim() === `A${number}x50${number}`)).toBe(true)
  }
  expect(pages.flat().filter((it) => it.startsWith('Note'))).toHaveLength(2)
})

test('shows lists in cells with hanging markers, in elements of their own', async () => {
  const list = cell(
    p('By May:'),
    numbers('decimal', 9, item(p('count ', strong(text('all')))), item(p(sentence.repeat(5)))),
    bullets(item(p('see ', link('https://example.org', 'there'))))
  )
  const [page] = await layoutPages(reportOf([table(['left', 'right'], ['A', 'B'], ['x', list])]))
  const shown = shownOn(page)
  const [nine, ten] = [found(shown, '9.'), found(shown, '10.')]
  const first = found(shown, 'count all')
  const second = shown.filter((it) => it.tag === found(shown, first.words).tag)
  expect(second).toHaveLength(1)
  expect(nine.right).toBeCloseTo(ten.right)
  expect(nine.y).toBe(first.y)
  const words = shown.filter((it) => it.x === first.x && it.y > first.y)
  expect(words.length).toBeGreaterThan(2)
  expect(first.x).toBeGreaterThan(nine.right)
  expect(typesAbove(nine.tag).slice(0, 6)).toEqual(['Lbl', 'LI', 'L', 'TD', 'TR', 'TBody'])
  expect(typesAbove(first.tag).slice(0, 4)).toEqual(['LBody', 'LI', 'L', 'TD'])
  expect(typesAbove(found(shown, 'By May:').tag).slice(0, 2)).toEqual(['P', 'TD'])
})

/** Right edges of the words up to their decimal mark: the whole part of a figure. */
async function decimalEdges(
  align: 'default' | 'right',
  figures: readonly string[],
  mark: RegExp
): Promise<readonly number[]> {
  const rows = figures.map((it) => ['x', it, 'y'])
  const [page] = await layoutPages(
    reportOf([table(['left', align, 'left'], ['A', 'B', 'C'], ...rows)])
  )
  return (page?.paint ?? []).flatMap((op) => {
    if (op.kind !== 'text') return []
    const words = readLine(op.line)
    if (!figures.includes(words)) return []
    const whole = mark.exec(words)?.index ?? words.length
    let left = whole
    let x = op.x
    for (const {look, pieces} of op.line.runs) {
      for (const {glyphs} of pieces) {
        for (const {advance} of glyphs.slice(0, left)) x += advance * look.size
        left -= Math.min(left, glyphs.length)
      }
    }
    return x
  })
}

test.each([
  ['points', ['£1,200.50', '−12', '(3.25%)', '+1.5', '1 200 000.75', '–', 'n/a'], /[.%)]|$/],
  ['commas', ['1.234,5', '0,25', '80', '12.000,75'], /,|$/],
  ['units', ['12 kg', '1.5 kg', '1,000.25 kg'], /[. ]|$/],
  ['currency behind', ['12.50 €', '1,000 €', '3.5 €'], /[. ]|$/]
])('stands figures with their decimal marks below each other: %s', async (_, figures, mark) => {
  for (const align of ['default', 'right'] as const) {
    const edges = await decimalEdges(align, figures, mark)
    expect(edges).toHaveLength(figures.length)
    for (const edge of edges) expect(edge).toBeCloseTo(edges[0] ?? 0, 1)
  }
})

test('stands a head right over its figures, and leaves words and dates where they are', async () => {
  const rows = [
    ['1.25', '12 May', 'two'],
    ['1,200', '3 June', 'four']
  ]
  const [page] = await layoutPages(
    reportOf([table(['default', 'default', 'default'], ['Cost', 'When', 'Words'], ...rows)])
  )
  const shown = shownOn(page)
  expect(found(shown, 'Cost').right).toBeCloseTo(found(shown, '1.25').right)
  expect(found(shown, '12 May').x).toBe(found(shown, 'When').x)
  expect(found(shown, 'four').x).toBe(found(shown, 'Words').x)
})

test('hyphenates long words in narrow columns, and breaks no figure, date or amount', async () => {
  const words = ['Interdepartmental', 'Telecommunications', 'Characteristics', 'Responsibilities']
  const figures = ['12,345,678.90', '£1,200,500', '23 November 2026', '2026-11-23']
  const head = [...words, ...words]
  const align = head.map(() => 'default' as const)
  const [page] = await layoutPages(reportOf([table(align, head, [...figures, ...figures])]))
  const shown = shownOn(page)
  for (const it of figures) expect(shown.filter(({words}) => words === it)).toHaveLength(2)
  const divided = shown.filter((it) => it.isDivided)
  expect(divided.length).toBeGreaterThan(4)
  const read = shown.map((it) => it.words).join('')
  for (const it of words) expect(read).toContain(it)
})

test('fits twenty columns of figures beside each other, smaller if they must be', async () => {
  const figures = Array.from({length: 20}, (_, index) => `${index + 100}.5`)
  const align = figures.map(() => 'default' as const)
  const [page] = await layoutPages(
    reportOf([
      table(
        align,
        figures.map((_, index) => `C${index}`),
        figures
      )
    ])
  )
  const shown = shownOn(page).filter((it) => it.words.endsWith('.5'))
  expect(shown.map((it) => it.words)).toEqual(figures)
  for (const [index, it] of shown.entries()) {
    expect(it.x).toBeGreaterThan((shown[index - 1]?.right ?? 0) + 1)
    expect(it.right).toBeLessThan(595.28 - 75)
  }
})

test('shows a table of one cell, and columns without a word', async () => {
  const [page] = await layoutPages(reportOf([table(['left'], ['only'])]))
  // A head without a body breaks PDF/UA.
  expect(shownOn(page).map((it) => [it.words, typesAbove(it.tag)])).toEqual([
    ['only', ['TH', 'TR', 'Table']]
  ])
  const [lines] = await linesOfPages(
    reportOf([table(['left', 'right', 'left'], ['A', '', 'C'], ['a', '', 'c'])])
  )
  expect(lines).toEqual(['A', 'C', 'a', 'c'])
})

test('sets 5,000 rows in order, and a cell of 10,000 lines', async () => {
  const rows = Array.from({length: 5000}, (_, index) => [`row ${index}`, `${index}.5`])
  const lines = (
    await linesOfPages(reportOf([table(['left', 'default'], ['A', 'B'], ...rows)]))
  ).flat()
  expect(lines).toEqual(['A', 'B', ...rows.flat()])
  const pages = await layoutPages(reportOf([table(['left'], ['A'], [lined('A', 10_000)])]))
  const counts = partsOf(pages, 'A').map((it) => it.count)
  expect(counts.reduce((sum, it) => sum + it, 0)).toBe(10_000)
  expect(new Set(counts.slice(1, -1)).size).toBe(1)
})
