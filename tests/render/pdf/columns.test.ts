import {expect, test} from 'vitest'
import {paginate} from '../../../src/render/pdf/layout/pages/paginate.ts'
import type {Theme} from '../../../src/theme/theme.ts'
import {note, numbered, origin, p, section, table} from '../sample-nodes.ts'
import {lines, named, noteOf, pagesOf} from './boxes.ts'
import {civic} from './civic.ts'
import {layoutPages, linesOfPages, readLine, reportOf} from './render.ts'

const columns = [0, 200]
const across = {across: true} as const
const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '

test('fills the left column, then the right, then the next page', () => {
  const [first, second] = pagesOf(lines('a', 24), {columns})
  expect(first?.body.map((it) => it.length)).toEqual([10, 10])
  expect(second?.body).toEqual([
    ['a21', 'a22'],
    ['a23', 'a24']
  ])
})

test('makes columns of one height where the text ends', () => {
  const [page] = pagesOf(lines('a', 9), {columns})
  expect(page?.body).toEqual([
    ['a1', 'a2', 'a3', 'a4', 'a5'],
    ['a6', 'a7', 'a8', 'a9']
  ])
})

test('sets a block across below level columns, and columns below it', () => {
  const boxes = [...lines('a', 8), named('table', 20, across), ...lines('b', 4)]
  const [page] = paginate(boxes, {height: 120, noteGap: 10, columns})
  const places = page?.body.map(({x, boxes: own}) => [own[0]?.box.anchors[0], x, own[0]?.y])
  expect(places).toEqual([
    ['a1', 0, 0],
    ['a5', 200, 0],
    ['table', 0, 40],
    ['b1', 0, 60],
    ['b3', 200, 60]
  ])
})

test('keeps a heading that stands across with lines of the columns below it', () => {
  const heading = named('heading', 10, {...across, keepWithNext: true})
  const boxes = [named('figure', 75, across), heading, ...lines('b', 4)]
  expect(pagesOf(boxes, {columns}).map(({body}) => body.flat()[0])).toEqual(['figure', 'heading'])
})

test('leaves no heading above so little room that no column begins in it', () => {
  const heading = named('heading', 10, {...across, keepWithNext: true})
  const boxes = [named('figure', 60, across), heading, named('line')]
  expect(pagesOf(boxes, {columns}).map(({body}) => body.flat()[0])).toEqual(['figure', 'heading'])
})

test('sets notes at the foot of the column of their marks', () => {
  const marked = (name: string, number: number) =>
    named(name, 10, {notes: [noteOf(number, lines(`n${number}.`, 1))]})
  const boxes = [marked('a', 1), ...lines('x', 6), marked('b', 2), ...lines('y', 5)]
  const pages = paginate(boxes, {height: 100, noteGap: 10, columns})
  const [page] = pages
  const columnOf = (name: string) =>
    [...(page?.body ?? []), ...(page?.notes ?? [])].find(({boxes: own}) =>
      own.some((it) => it.box.anchors.includes(name))
    )?.x
  expect([columnOf('n1.1'), columnOf('n2.1')]).toEqual([columnOf('a'), columnOf('b')])
  expect(columnOf('b')).toBe(200)
})

test('lets a long note go on at the foot of the next column', () => {
  const mark = named('mark', 10, {notes: [noteOf(1, lines('n', 14))]})
  const [page] = pagesOf([mark, ...lines('x', 2)], {columns})
  expect(page?.notes.map((it) => it.length)).toEqual([8, 6])
})

test('ends what stands across all columns above the taller of their notes', () => {
  const marked = (name: string, number: number, height: number) =>
    named(name, 10, {notes: [noteOf(number, [named(`n${number}`, height)])]})
  const rows = Array.from({length: 8}, (_, index) => named(`row${index + 1}`, 10, across))
  const [page] = pagesOf([marked('a', 1, 30), marked('b', 2, 20), ...rows], {columns})
  expect(page?.body.at(-1)).toEqual(['row1', 'row2', 'row3', 'row4', 'row5'])
})

const base = civic()
const two: Theme = {...base, page: {...base.page, columns: {count: 2, gap: 20}}}
const left = base.page.margin.left
const width = (base.page.width - left - base.page.margin.right - 20) / 2

test('reads in the order of the source, column by column', async () => {
  const words = Array.from({length: 60}, (_, index) => `Paragraph ${index}. ${sentence}`)
  const pages = await linesOfPages(reportOf(words.map((it) => p(it))), two)
  const read = pages.flat().join('').replaceAll('\u00AD', '')
  const numbers = [...read.matchAll(/Paragraph (\d+)\./g)].map(([, number]) => Number(number))
  expect(numbers).toEqual(words.map((_, index) => index))
})

test('runs no line over its column, and gives numbers of paragraphs room in each', async () => {
  const body = Array.from({length: 40}, (_, index) => numbered(index + 1, sentence.repeat(3)))
  const [page] = await layoutPages(reportOf([section(2, 's', 'Background', body)]), two)
  const starts = [left, left + width + 20]
  const texts = page?.paint.filter((op) => op.kind === 'text') ?? []
  for (const {x, line} of texts) {
    const start = starts.findLast((it) => it <= x + 5) ?? 0
    expect(x + line.width).toBeLessThan(start + width + 5)
  }
  const numbersAt = texts.filter(({line}) => /^\d+$/.test(readLine(line).trim())).map(({x}) => x)
  expect(new Set(numbersAt)).toEqual(new Set(starts))
})

test('lets what is wider than a column stand across both, and its heading with it', async () => {
  const wide = table(['left', 'left'], ['Who', 'What'], ['Ann Lee', sentence])
  const blocks = [
    {type: 'masthead', origin, title: p('Title').children, details: []} as const,
    p(sentence.repeat(20)),
    section(2, 't', 'Table', [wide]),
    p(sentence.repeat(20))
  ]
  const [page] = await layoutPages(reportOf(blocks), two)
  const texts = page?.paint.filter((op) => op.kind === 'text') ?? []
  const find = (words: string) => texts.find(({line}) => readLine(line).startsWith(words))
  expect(find('Table')?.x).toBe(left)
  const whole = texts.find(({x, line}) => x < left + width && x + line.width > left + width + 20)
  expect(whole).toBeDefined()
})

test('sets notes in the width of their column', async () => {
  const notes = [{id: 'n1', number: 1, origin, children: [p(sentence.repeat(6))]}]
  const [page] = await layoutPages(reportOf([p('Marked', note(1), '.')], notes), two)
  for (const op of page?.paint ?? []) {
    if (op.kind === 'text') expect(op.x + op.line.width).toBeLessThan(left + width + 5)
  }
})
