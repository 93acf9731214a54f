import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Box, box} from '../../../src/render/pdf/layout/box.ts'
import {type PageBoxes, paginate} from '../../../src/render/pdf/layout/pages/paginate.ts'
import {bullets, item, note, origin, p, section, statement} from '../sample-nodes.ts'
import {lines, named, noteOf, pagesOf} from './boxes.ts'
import {layoutPages, linesOfPages, readLine, reportOf} from './render.ts'

const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '

test('fills a page to its last line, and no further', () => {
  const [first, second] = pagesOf(lines('a', 24))
  expect(first?.body.flat()).toHaveLength(10)
  expect(second?.body.flat()).toHaveLength(10)
})

test('leaves no first line alone at the foot of a page', () => {
  const [first, second] = pagesOf([...lines('a', 9), ...lines('b', 5)])
  expect(first?.body.flat().at(-1)).toBe('a9')
  expect(second?.body.flat()[0]).toBe('b1')
})

test('carries no last line over alone', () => {
  const [first, second] = pagesOf(lines('a', 11))
  expect(first?.body.flat().at(-1)).toBe('a9')
  expect(second?.body.flat()).toEqual(['a10', 'a11'])
})

test('keeps a chain of headings with the two lines below it', () => {
  const heading = (name: string) => named(name, 10, {keepWithNext: true})
  const [first, second] = pagesOf([
    ...lines('a', 7),
    heading('h1'),
    heading('h2'),
    ...lines('b', 4)
  ])
  expect(first?.body.flat().at(-1)).toBe('a7')
  expect(second?.body.flat()).toEqual(['h1', 'h2', 'b1', 'b2', 'b3', 'b4'])
})

test('divides what is kept together and taller than a page with two lines on each side', () => {
  const chain = Array.from({length: 21}, (_, index) =>
    named(`h${index + 1}`, 10, {keepWithNext: index < 20})
  )
  const pages = pagesOf(chain).map(({body}) => body.flat().length)
  expect(pages.reduce((sum, it) => sum + it, 0)).toBe(21)
  expect(Math.min(...pages)).toBeGreaterThanOrEqual(2)
})

test('gives up a loose keep rather than that a third of a page stays empty', () => {
  const group = (count: number) =>
    Array.from({length: count}, (_, index) =>
      named(`g${index + 1}`, 10, index < count - 1 ? {keepWithNext: true, loosely: true} : {})
    )
  expect(
    pagesOf([...lines('a', 5), ...group(8)])[0]
      ?.body.flat()
      .at(-1)
  ).toBe('g5')
  expect(
    pagesOf([...lines('a', 7), ...group(8)])[0]
      ?.body.flat()
      .at(-1)
  ).toBe('a7')
})

test('leaves no line alone on the last page', () => {
  const single = [...lines('a', 6), named('b'), named('c'), named('d'), named('e'), named('f')]
  expect(pagesOf(single).at(-1)?.body.flat()).toEqual(['e', 'f'])
})

test('sets notes at the foot of the page of their marks, in order', () => {
  const marks = [noteOf(1, lines('x', 1)), noteOf(2, lines('y', 2))]
  const [first, second] = pagesOf([
    ...lines('a', 5, {notes: marks}),
    ...lines('b', 4),
    ...lines('c', 2)
  ])
  expect(first?.notes).toEqual([['x1', 'y1', 'y2']])
  expect(first?.body.flat().at(-1)).toBe('a5')
  expect(second?.notes).toEqual([])
})

test('divides a long note with two lines on each side, and keeps the line of its mark', () => {
  const [first, second] = pagesOf([
    ...lines('a', 5),
    named('mark', 10, {notes: [noteOf(1, lines('x', 5))]}),
    ...lines('b', 4)
  ])
  expect(first?.body.flat().at(-1)).toBe('mark')
  expect(first?.notes).toEqual([['x1', 'x2', 'x3']])
  expect(second?.notes).toEqual([['x4', 'x5']])
  expect(second?.body.flat()[0]).toBe('b1')
})

test('begins a note of two lines on the page of its mark, or takes the mark along', () => {
  const [first, second] = pagesOf([
    ...lines('a', 7),
    named('mark', 10, {notes: [noteOf(1, lines('x', 2))]})
  ])
  expect(first?.body.flat()).not.toContain('mark')
  expect(second).toMatchObject({notes: [['x1', 'x2']]})
})

test('lets a note that is longer than pages go on below the text, and begins the next after it', () => {
  const blocks = [
    named('mark1', 10, {notes: [noteOf(1, lines('x', 24))]}),
    ...lines('a', 12),
    named('mark2', 10, {notes: [noteOf(2, lines('y', 2))]}),
    ...lines('b', 4)
  ]
  const pages = pagesOf(blocks)
  expect(pages.flatMap(({notes}) => notes.flat())).toEqual([
    ...lines('x', 24).map((it) => it.anchors[0]),
    'y1',
    'y2'
  ])
  expect(pages[0]?.body.flat()).toEqual(['mark1'])
  expect(pages.slice(0, 4).every(({body}) => body.flat().length > 0)).toBe(true)
  const second = pages.find(({body}) => body.flat().includes('mark2'))
  expect(second?.notes.flat()).toContain('y1')
})

test('sets notes of notes after the notes of the text', () => {
  const inner = noteOf(3, lines('z', 1))
  const outer = noteOf(1, [named('x1', 10, {notes: [inner]})])
  const [first] = pagesOf([
    named('a', 10, {notes: [outer]}),
    named('b', 10, {notes: [noteOf(2, lines('y', 1))]})
  ])
  expect(first?.notes).toEqual([['x1', 'y1', 'z1']])
})

test('draws a rule across the column above a note that goes on', () => {
  const boxes = [named('mark', 10, {notes: [noteOf(1, lines('x', 14))]}), ...lines('a', 4)]
  const pages = paginate(boxes, {height: 100, noteGap: 10})
  const [first, second] = pages.map(({notes}) => notes[0]?.isContinued)
  expect([first, second]).toEqual([false, true])
})

const height = 100
const gap = 10

/** Boxes at random: heights, spaces, what is kept together, notes, page breaks, what stands across. */
const anyBox = fc.record({
  height: fc.oneof(fc.integer({min: 1, max: 40}), fc.constant(130)),
  above: fc.integer({min: 0, max: 20}),
  below: fc.integer({min: 0, max: 20}),
  keepWithNext: fc.boolean(),
  across: fc.boolean(),
  loosely: fc.boolean(),
  notes: fc.array(fc.array(fc.integer({min: 1, max: 30}), {minLength: 1, maxLength: 12}), {
    maxLength: 2
  }),
  hasNotes: fc.integer({min: 0, max: 4}).map((it) => it === 0),
  pageBreak: fc.oneof({weight: 9, arbitrary: fc.constant(false)}, fc.constant(true))
})

const anyBoxes = fc.array(anyBox, {maxLength: 60}).map((all) => {
  let number = 0
  return all.map(({across, loosely, notes, hasNotes, pageBreak, ...it}, index): Box => {
    if (pageBreak) return box(0, {pageBreak: true})
    return named(`b${index}`, it.height, {
      ...it,
      ...(across ? {across: true as const} : {}),
      ...(loosely ? {loosely: true as const} : {}),
      notes: (hasNotes ? notes : []).map((heights) => {
        number += 1
        const name = `n${number}.`
        return noteOf(
          number,
          heights.map((high, line) =>
            named(`${name}${line}`, high, {
              keepWithNext: line % 3 === 0 && line < heights.length - 1
            })
          )
        )
      })
    })
  })
})

const flat = (regions: PageBoxes['body']) =>
  regions.flatMap(({boxes}) => boxes.map(({box: it}) => it.anchors.join()))

test.each([
  ['one column', [0]],
  ['two columns', [0, 200]]
])('loses nothing, doubles nothing and lets nothing overlap in %s', (_, columns) => {
  fc.assert(
    fc.property(anyBoxes, (boxes) => {
      const pages = paginate(boxes, {height, noteGap: gap, columns})
      const shown = boxes.filter((it) => it.pageBreak !== true)
      expect(pages.flatMap(({body}) => flat(body))).toEqual(shown.map((it) => it.anchors.join()))
      const notes = shown.flatMap((it) => it.notes)
      const set = pages.flatMap((page) => flat(page.notes))
      for (const {number, boxes: boxesOf} of notes) {
        const own = set.filter((name) => name.startsWith(`n${number}.`))
        expect(own).toEqual(boxesOf().map((it) => it.anchors.join()))
      }
      expect(set).toHaveLength(notes.flatMap((it) => it.boxes()).length)
      for (const page of pages) checkPage(page)
      expect(pages.every(({body, notes: feet}) => body.length + feet.length > 0)).toBe(
        shown.length > 0
      )
    }),
    {numRuns: 300}
  )
})

/** Nothing overlaps, and nothing leaves the page unless it alone is taller than one. */
function checkPage({body, notes}: PageBoxes): void {
  for (const x of [0, 200]) {
    const isHere = (region: {readonly x: number}, across: boolean) => across || region.x === x
    const placed = [
      ...body.filter((it) =>
        isHere(
          it,
          it.boxes.some((one) => one.box.across === true)
        )
      ),
      ...notes.filter((it) => it.x === x)
    ].flatMap((it) => it.boxes)
    let bottom = 0
    for (const {box: it, y} of placed) {
      expect(y).toBeGreaterThanOrEqual(bottom - 0.001)
      bottom = y + it.height
    }
    const isOver = placed.some((it) => it.box.height > height)
    if (!isOver) expect(bottom).toBeLessThanOrEqual(height + 0.001)
  }
}

test('goes on with callouts, quotes and code overleaf, on the ground that they stand on', async () => {
  const words = p(sentence.repeat(80))
  const value = Array.from({length: 120}, (_, index) => `line ${index}`).join('\n')
  const blocks = [
    {type: 'callout', origin, tone: 'note', title: p('Title').children, children: [words]},
    {type: 'blockquote', origin, children: [words]},
    {type: 'code', origin, value},
    statement('Ann Lee', sentence.repeat(120))
  ] as const
  for (const block of blocks) {
    const filler = Array.from({length: 30}, () => p('Filler.'))
    const pages = await layoutPages(reportOf([...filler, block]))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      const texts = page.paint.filter((op) => op.kind === 'text')
      const own = texts.filter((op) => readLine(op.line).trim() !== 'Filler.')
      const grounds = page.paint.filter((op) => op.kind === 'rect')
      expect(grounds.length).toBeGreaterThan(0)
      expect(own.length).toBeGreaterThanOrEqual(2)
      for (const ground of grounds) {
        expect(ground.y).toBeGreaterThan(80)
        expect(ground.y + ground.height).toBeLessThan(841.89 - 58)
      }
    }
  }
})

test('never leaves the title of a callout, or one line of it, at the foot of a page', async () => {
  for (let count = 25; count < 48; count++) {
    const filler = Array.from({length: count}, () => p('Filler.'))
    const callout = {
      type: 'callout',
      origin,
      tone: 'note',
      title: p('Title').children,
      children: [p(sentence.repeat(10))]
    } as const
    const pages = await linesOfPages(reportOf([...filler, callout]))
    const at = pages.findIndex((it) => it.includes('Title'))
    const after = pages[at]?.slice(pages[at].indexOf('Title') + 1) ?? []
    expect(after.length).toBeGreaterThanOrEqual(2)
  }
})

test('goes on with details overleaf between two rows rather than leave much of a page empty', async () => {
  const filler = Array.from({length: 22}, () => p('Filler.'))
  const row = (index: number) =>
    ({
      type: 'detailRow',
      origin,
      label: p(`Row ${index}`).children,
      value: p('Value').children
    }) as const
  const details = {
    type: 'details',
    origin,
    rows: Array.from({length: 30}, (_, it) => row(it))
  } as const
  const [first, second] = await linesOfPages(reportOf([...filler, details]))
  expect(first).toContain('Row 0')
  expect(first?.at(-1)).toBe('Value')
  expect(second?.[0]).toMatch(/^Row/)
})

test('sets a chain of notes that mark each other without calling itself deep', async () => {
  const count = 3000
  const chain = Array.from({length: count}, (_, index) => ({
    id: `n${index + 1}`,
    number: index + 1,
    origin,
    children: [index + 1 < count ? p('Then ', note(index + 2)) : p('The end.')]
  }))
  const pages = await linesOfPages(reportOf([p('Begin ', note(1))], chain))
  expect(pages.flat()).toContain('The end.')
})

test('has contents whose dots stand below each other and end before the numbers', async () => {
  const sections = ['One', 'A title of more words', 'Three'].map((title, index) =>
    section(1, `s${index}`, title, [p(sentence)])
  )
  const contents = {type: 'contents', origin, depth: 2} as const
  const [page] = await layoutPages(reportOf([contents, ...sections]))
  const rows = (page?.paint ?? []).flatMap((op) =>
    op.kind === 'text' && op.tag === undefined ? [op] : []
  )
  expect(rows).toHaveLength(3)
  const step = (rows[0]?.line.width ?? 0) / readLine(rows[0]?.line ?? {runs: [], width: 0}).length
  const phases = rows.map(({x}) => ((x / step) % 1).toFixed(3))
  expect(new Set(phases).size).toBe(1)
  const ops = (page?.paint ?? []).flatMap((op) => (op.kind === 'text' ? [op] : []))
  for (const row of rows) {
    const number = ops.find((op) => op.baseline === row.baseline && op.x > row.x)
    const lastDot = row.x + row.line.width - step + 0.2 * 10
    expect((number?.x ?? 0) - lastDot).toBeGreaterThan(3)
    expect((number?.x ?? 0) - lastDot).toBeLessThan(3 + step)
  }
})

test('leaves no item of one line alone on a page, nor the last line of a quotation', async () => {
  const items = ['first', 'second', 'third', 'last'].map((it) => item(p(`${it} item`)))
  const words = [p(sentence.repeat(3)), p('Speaker')]
  const quote = {type: 'blockquote', origin, children: words} as const
  for (let count = 20; count < 44; count++) {
    const before = Array.from({length: count}, (_, index) => p(`Line ${index}`))
    const listed = await linesOfPages(reportOf([...before, bullets(...items)]))
    expect(listed.map((page) => page.filter((it) => it.endsWith('item')).length)).not.toContain(1)
    const quoted = await linesOfPages(reportOf([...before, quote]))
    expect(quoted.at(-1)?.length).toBeGreaterThan(1)
  }
})

test('begins a level of the contents no further left than the titles above it', async () => {
  const inner = section(2, 'inner', 'Inner', [p(sentence)])
  const outer = {...section(1, 'outer', 'Outer', [inner]), number: '12.'}
  const contents = {type: 'contents', origin, depth: 2} as const
  const [page] = await layoutPages(reportOf([contents, outer]))
  const xs = (page?.paint ?? []).flatMap((op) =>
    op.kind === 'text' && /^(Outer|Inner)/.test(readLine(op.line)) ? [op.x] : []
  )
  expect(xs[1]).toBeGreaterThanOrEqual(xs[0] ?? 0)
})

test('parts an address between any two of its lines, which show no hyphen', async () => {
  const address = `https://example.org/${'reports-of-the-harbour/'.repeat(40)}`
  const counts: number[] = []
  for (let count = 28; count < 36; count++) {
    const before = Array.from({length: count}, () => p('Filler'))
    const [first = []] = await linesOfPages(
      reportOf([p(sentence.repeat(2)), ...before, p(address)])
    )
    counts.push(first.filter((it) => it.endsWith('\u00AD')).length)
  }
  expect(counts).toContain(2)
})
