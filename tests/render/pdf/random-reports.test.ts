import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Assets} from '../../../src/model/asset.ts'
import type {Block, Inline, Node} from '../../../src/model/node.ts'
import {walk} from '../../../src/model/walk.ts'
import type {Line} from '../../../src/render/pdf/layout/lines/line.ts'
import type {Tag} from '../../../src/render/pdf/layout/tag.ts'
import type {Theme} from '../../../src/theme/theme.ts'
import {
  bullets,
  card,
  cards,
  event,
  item,
  note,
  numbered,
  numbers,
  origin,
  p,
  section,
  statement,
  strong,
  table,
  text,
  timeline
} from '../sample-nodes.ts'
import {civic} from './civic.ts'
import {layoutReport, readLine, reportOf} from './render.ts'

const vocabulary =
  `the a of harbour council communication responsibility municipalities notwithstanding correspondence
  investigation characteristically winter £2.26 million 14 March 2025 “quoted words” tunnel, works.
  self-evident https://example.org/reports/2025/index.html?edition=3 Dr Okafor 1,200 people — and`.split(
    /\s+/
  )
const phrase = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...vocabulary), {minLength: least, maxLength: most})
    .map((words) => words.join(' '))

const noteCount = 9
/** Words that only the note of a number has. */
const nameOf = (number: number) => `zz${String.fromCharCode(96 + number)}qq`

const inlines: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      {weight: 8, arbitrary: phrase(1, 40).map((it) => text(`${it} `))},
      {weight: 2, arbitrary: phrase(1, 5).map((it) => strong(text(`${it} `)))},
      {weight: 1, arbitrary: fc.integer({min: 1, max: noteCount}).map((it) => note(it))}
    ),
    {minLength: 1, maxLength: 6}
  )
  .map((parts) => [text('Begin '), ...parts])

const paragraph = inlines.map((it) => p(...it))
const items = fc
  .array(paragraph, {minLength: 1, maxLength: 6})
  .map((it) => it.map((one) => item(one)))
const cells = fc.array(phrase(1, 8), {minLength: 3, maxLength: 3})
const picture: Block = {type: 'image', origin, url: 'x', alt: 'A picture', caption: 'Below it.'}
const asset = {
  kind: 'png',
  bytes: new Uint8Array(),
  width: 500,
  height: 400,
  file: 'x.png'
} as const
const assets: Assets = new Map([['x', asset]])

const block: fc.Arbitrary<Block> = fc.oneof(
  {weight: 8, arbitrary: paragraph},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({min: 1, max: 99}), inlines)
      .map(([at, it]) => numbered(at, ...it))
  },
  {weight: 2, arbitrary: items.map((it) => bullets(...it))},
  {weight: 1, arbitrary: items.map((it) => numbers('decimal', 8, ...it))},
  {weight: 1, arbitrary: items.map((it) => bullets(item(p('Outer'), bullets(...it))))},
  {
    weight: 2,
    arbitrary: fc
      .tuple(cells, fc.array(cells, {maxLength: 20}))
      .map(([head, rows]) => table(['left', 'right', 'left'], head, ...rows))
  },
  {weight: 1, arbitrary: fc.constant(picture)},
  {
    weight: 1,
    arbitrary: fc
      .array(phrase(1, 20), {minLength: 1, maxLength: 12})
      .map((rows): Block => ({type: 'code', origin, value: rows.join('\n')}))
  },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, {minLength: 1, maxLength: 3})
      .map((children): Block => ({type: 'blockquote', origin, children}))
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(phrase(1, 3), phrase(1, 20)), {minLength: 1, maxLength: 6})
      .map((all) => cards(...all.map(([value, words]) => card(value, words))))
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(phrase(1, 4), phrase(1, 20)), {minLength: 1, maxLength: 8})
      .map((all) => timeline(...all.map(([when, what]) => event(when, what))))
  },
  {weight: 1, arbitrary: fc.tuple(phrase(1, 4), phrase(5, 60)).map(([by, it]) => statement(by, it))}
)
const blocks = fc.array(block, {minLength: 1, maxLength: 8})
const sections = fc
  .array(fc.tuple(phrase(1, 9), blocks, fc.constantFrom(1 as const, 2 as const, 3 as const)), {
    minLength: 1,
    maxLength: 5
  })
  .map((all) =>
    all.map(([title, children, depth], at) => section(depth, `s${at}`, title, children))
  )
const noteWords = fc.array(phrase(1, 120), {minLength: noteCount, maxLength: noteCount})

const a4 = civic()
const letter: Theme = {
  ...a4,
  page: {...a4.page, width: 612, height: 792, columns: {count: 2, gap: 20}}
}

interface Shown {
  readonly page: number
  readonly words: string
  readonly tag: Tag
  readonly line: Line
  readonly x: number
  readonly baseline: number
}

const typesOf = (tag: Tag | undefined): readonly string[] =>
  tag === undefined ? [] : [tag.type, ...typesOf(tag.parent)]
const isHeading = ({tag}: Shown): boolean => /^H\d$/.test(tag.type)
const isNote = ({tag}: Shown): boolean => typesOf(tag).includes('Note')
const sizeOf = ({runs}: Line): number => Math.max(0, ...runs.map(({look}) => look.size))
const wordsIn = (words: string): readonly string[] => words.match(/\p{L}{2,}/gu) ?? []

function wordsOf(nodes: Iterable<Node>): readonly string[] {
  return [...nodes].flatMap((node) => {
    if (node.type === 'image') return wordsIn(node.caption ?? '')
    return 'value' in node && typeof node.value === 'string' ? wordsIn(node.value) : []
  })
}

/** Whether two lines stand on each other: the height of their letters, without what rises above. */
function collide(a: Shown, b: Shown): boolean {
  const apart = Math.abs(a.baseline - b.baseline)
  const lower = a.baseline > b.baseline ? a : b
  if (apart > sizeOf(lower.line) * 0.75) return false
  const [left, right] = a.x < b.x ? [a, b] : [b, a]
  return left.x + left.line.width > right.x + 0.5 && left.line.width > 0
}

/**
 * On every page: nothing past the body but what hangs, no line on another, no word lost, notes where
 * their marks are or begun overleaf, no heading left alone.
 */
test.each([
  ['one column on A4', a4],
  ['two columns on Letter', letter]
])(
  'whatever a report has, in %s',
  async (_, theme) => {
    const {page} = theme
    const {margin} = page
    const property = fc.asyncProperty(sections, noteWords, async (children, words) => {
      const notes = words.map((it, index) => ({
        id: `n${index + 1}`,
        number: index + 1,
        origin,
        children: [p(`${nameOf(index + 1)} ${it}`)]
      }))
      const report = reportOf(children, notes)
      const {pages} = await layoutReport(report, theme, assets)
      const shown = pages.flatMap(({paint}, at) =>
        paint.flatMap((op): readonly Shown[] =>
          op.kind === 'text' && op.tag !== undefined
            ? [
                {
                  page: at,
                  words: readLine(op.line),
                  tag: op.tag,
                  line: op.line,
                  x: op.x,
                  baseline: op.baseline
                }
              ]
            : []
        )
      )

      for (const it of shown) {
        const hang = sizeOf(it.line) * 0.7
        expect(it.x, it.words).toBeGreaterThan(margin.left - hang)
        expect(it.x + it.line.width, it.words).toBeLessThan(page.width - margin.right + hang)
        expect(it.baseline - sizeOf(it.line), it.words).toBeGreaterThan(margin.top - 4)
        expect(it.baseline, it.words).toBeLessThan(page.height - margin.bottom)
      }
      for (const {paint} of pages) {
        for (const op of paint) {
          if (op.kind !== 'image') continue
          expect(op.y + op.height).toBeLessThan(page.height - margin.bottom + 0.01)
          expect(op.x + op.width).toBeLessThan(page.width - margin.right + 0.01)
        }
      }
      pages.forEach((_page, at) => {
        const here = shown.filter((it) => it.page === at)
        here.forEach((a, index) => {
          const over = here.slice(index + 1).find((b) => collide(a, b))
          expect(over === undefined ? '' : `${a.words} | ${over.words}`).toBe('')
        })
      })

      const byTag = new Map<Tag, string>()
      for (const {tag, words: some} of shown) byTag.set(tag, (byTag.get(tag) ?? '') + some)
      const read = [...byTag.values()].flatMap((it) => wordsIn(it.replaceAll('\u00AD', ''))).sort()
      const nodes = [...walk(children)]
      const marked = new Set(
        nodes.flatMap((it) => (it.type === 'noteReference' ? [it.number] : []))
      )
      const used = notes.filter(({number}) => marked.has(number))
      const all = wordsOf([...nodes, ...walk(used.flatMap((it) => it.children))])
      expect(read).toEqual(all.toSorted())

      for (const {number} of used) {
        const isMark = ({line}: Shown) =>
          line.runs.some(
            ({look}) => look.role?.kind === 'noteReference' && look.role.number === number
          )
        const from = shown.find((it) => !isNote(it) && isMark(it))?.page ?? -1
        const to = shown.find((it) => isNote(it) && it.words.includes(nameOf(number)))?.page ?? -9
        expect([from, from + 1], `note ${number}`).toContain(to)
      }

      const body = shown.filter((it) => !isNote(it))
      body.forEach((it, index) => {
        const next = body[index + 1]
        if (!isHeading(it) || next === undefined) return
        expect([next.page, next.baseline > it.baseline], it.words).toEqual([it.page, true])
      })
    })
    await fc.assert(property, {numRuns: 40, seed: 4})
  },
  120_000
)
