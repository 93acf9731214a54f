import {expect, test} from 'vitest'
import type {FurniturePart, Report} from '../../../src/model/report.ts'
import {p} from '../sample-nodes.ts'
import {layoutPages, readLine, reportOf} from './render.ts'

const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '
const paperHeight = 841.89

/** A report with a marking in its head, and in its foot beside other words. */
function markedReport(value: string): Report {
  const marking: readonly FurniturePart[] = [{kind: 'marking', value}]
  const title: readonly FurniturePart[] = [{kind: 'text', value: sentence.repeat(3)}]
  const edges = {
    header: {left: title, center: [], right: marking},
    footer: {left: marking, center: title, right: title}
  }
  const blocks = Array.from({length: 40}, () => p(sentence.repeat(3)))
  return {...reportOf(blocks), furniture: {first: edges, rest: edges}}
}

test.each([2, 6, 12, 30, 60])(
  'cuts no marking of %d sentences, and keeps it off the text',
  async (count) => {
    const words = sentence.repeat(count).trim()
    const pages = await layoutPages(markedReport(words))
    for (const {furniture, paint} of pages) {
      const body = paint.flatMap((op) => (op.kind === 'text' ? op.baseline : []))
      for (const [ops, isAbove] of [
        [furniture.header, true],
        [furniture.footer, false]
      ] as const) {
        const texts = ops.flatMap((op) => (op.kind === 'text' ? [op] : []))
        const read = texts.map((op) => readLine(op.line)).join('')
        expect(read.toLowerCase()).toContain(words.toLowerCase())
        for (const {baseline, x, line} of texts) {
          expect(baseline).toBeGreaterThan(12)
          expect(baseline).toBeLessThan(paperHeight - 12)
          expect(x + line.width).toBeLessThan(595.28 - 70)
          if (isAbove) expect(baseline).toBeLessThan(Math.min(...body) - 10)
          else expect(baseline).toBeGreaterThan(Math.max(...body) + 8)
        }
        const rows = new Map<number, number>()
        for (const {baseline, x, line} of [...texts].sort((a, b) => a.x - b.x)) {
          expect(x).toBeGreaterThanOrEqual(rows.get(baseline) ?? 0)
          rows.set(baseline, x + line.width)
        }
      }
    }
  }
)
