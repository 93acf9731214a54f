import {expect, test} from 'vitest'
import type {CountLevel, Subdivision} from '../../../src/model/node.ts'
import {codePointsOf} from '../../../src/render/pdf/layout/lines/line.ts'
import {origin, p} from '../sample-nodes.ts'
import {layoutPages, reportOf} from './render.ts'

const margin = 76
const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '

const counted = (level: CountLevel, number: string, words: string): Subdivision => ({
  type: 'subdivision',
  origin,
  level,
  number,
  paragraph: p(words),
  children: []
})

test('a number stands a quarter of an inch in for a level, and other lines at the margin', async () => {
  const blocks = [
    counted(0, '1.', sentence.repeat(3)),
    counted(1, 'a.', sentence.repeat(3)),
    counted(2, '(1)', sentence.repeat(3)),
    counted(3, '(a)', sentence.repeat(3))
  ]
  const pages = await layoutPages(reportOf(blocks))
  const lines = pages.flatMap(({paint}) =>
    paint.flatMap((op) => (op.kind === 'text' ? [{x: op.x, runs: op.line.runs}] : []))
  )
  const starts = lines.map(({x, runs}) => {
    const first = runs.find((run) => !/^\s*$/.test(String.fromCodePoint(...codePointsOf([run]))))
    return Math.round(x + (first?.x ?? 0) - margin)
  })
  const indents = starts.filter((start) => start > 2)
  expect(indents).toEqual([18, 36, 36])
  expect(starts.filter((start) => Math.abs(start) <= 2).length).toBe(lines.length - 3)
})
