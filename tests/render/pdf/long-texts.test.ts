import {expect, test} from 'vitest'
import type {Section} from '../../../src/model/node.ts'
import type {TextOp} from '../../../src/render/pdf/layout/box.ts'
import type {Theme} from '../../../src/theme/theme.ts'
import {p, section} from '../sample-nodes.ts'
import {civic} from './civic.ts'
import {layoutPages, readLine, reportOf} from './render.ts'

const vocabulary =
  `the of and a to in that was council harbour investigation responsibility municipalities communication
  notwithstanding characteristically correspondence winter neighbouring established determined towns
  considerable between administration agreed before infrastructure paid for which international`.split(
    /\s+/
  )

/** Numbers from 0 up to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** Sections of paragraphs of one to ninety words. */
function longText(seed: number, sections: number): readonly Section[] {
  const next = numbersFrom(seed)
  const below = (count: number) => Math.floor(next() * count)
  const words = (count: number) =>
    Array.from({length: count}, () => vocabulary[below(vocabulary.length)]).join(' ')
  return Array.from({length: sections}, (_, at) => {
    const paragraphs = Array.from({length: 2 + below(6)}, () => p(`${words(1 + below(90))}.`))
    return section(2, `s${at}`, `Heading ${at}`, paragraphs)
  })
}

const a4 = civic()
const columns: Theme = {...a4, page: {...a4.page, columns: {count: 2, gap: 20}}}
const seeds = Array.from({length: 60}, (_, index) => index + 1)
const isDivided = (op: TextOp | undefined) =>
  op !== undefined && /\p{L}\u00AD$/u.test(readLine(op.line))
const isHeading = (op: TextOp | undefined) => op?.tag?.type === 'H2'

/** Lines of each page, column by column. */
const pagesOf = async (seed: number, theme: Theme, sections = 6) =>
  (await layoutPages(reportOf(longText(seed, sections)), theme)).map(({paint}) => {
    const ops = paint.filter((op): op is TextOp => op.kind === 'text' && op.tag !== undefined)
    const middle = theme.page.width / 2
    return [ops.filter((op) => op.x < middle - 5), ops.filter((op) => op.x >= middle - 5)]
  })

test.each(seeds)('text %i on pages of one column', async (seed) => {
  const pages = (await pagesOf(seed, a4)).map((page) => page.flat())
  pages.forEach((lines, at) => {
    const marks = lines.map((op) => (isDivided(op) ? '-' : ' ')).join('')
    expect(marks).not.toContain('---')
    if (at < pages.length - 1) expect(isDivided(lines.at(-1)), `page ${at + 1}`).toBe(false)
    expect(lines.length).toBeGreaterThan(1)
    lines.forEach((op, index) => {
      if (!isHeading(op)) return
      const [first, second] = [lines[index + 1], lines[index + 2]]
      expect(first !== undefined && !isHeading(first), readLine(op.line)).toBe(true)
      // Only a paragraph of one line may end the page below a heading.
      if (second === undefined && at < pages.length - 1) {
        expect(pages[at + 1]?.[0]?.tag).not.toBe(first?.tag)
      }
    })
    // Neither the first nor the last line of a paragraph of several stands alone.
    const next = pages[at + 1]
    if (next === undefined || lines.at(-1)?.tag !== next[0]?.tag) return
    expect(lines.at(-2)?.tag).toBe(lines.at(-1)?.tag)
    expect(next[1]?.tag).toBe(next[0]?.tag)
  })
})

test.each(seeds)('text %i in two columns that end level', async (seed) => {
  const pages = await pagesOf(seed, columns, 3)
  const last = pages.at(-1) ?? []
  const [left = 0, right = 0] = last.map((lines) => lines.at(-1)?.baseline ?? 0)
  // As level as what is kept together allows: at most a heading with the lines below it.
  const kept = 39.5 + 5 * 14.5
  if (last.flat().length > 6) expect(Math.abs(left - right)).toBeLessThan(kept + 20)
  else expect(right).toBeLessThanOrEqual(left)
  for (const lines of pages.flat()) expect(isHeading(lines.at(-1))).toBe(false)
})
