import {expect, test} from 'vitest'
import {breakLines} from '../../../src/render/pdf/layout/lines/break-lines.ts'
import type {Box, Glue, Item} from '../../../src/render/pdf/layout/lines/item.ts'
import {forcedEnd} from '../../../src/render/pdf/layout/lines/words.ts'

const box = (width: number): Box => ({
  kind: 'box',
  text: 'x'.repeat(width / 5),
  width,
  left: 0,
  right: 0,
  whole: undefined
})
const space: Glue = {kind: 'glue', width: 5, stretch: 2.5, shrink: 1.25, cost: 0}
const modes = ['justified', 'ragged', 'balanced'] as const

/** Four words of 25 points: with their spaces 115. */
const words: readonly Item[] = [box(25), space, box(25), space, box(25), space, box(25), forcedEnd]

test.for(modes)('what fits is one line, and a little more is two: %s', (mode) => {
  expect(breakLines(words, {measure: 115, mode})).toEqual([{start: 0, end: 7}])
  expect(breakLines(words, {measure: 105, mode})).toHaveLength(2)
})

test.for(modes)('a line that the author ends is ended, though all would fit on one: %s', (mode) => {
  const items = [...words, ...words]
  expect(breakLines(items, {measure: 500, mode})).toEqual([
    {start: 0, end: 7},
    {start: 8, end: 15}
  ])
})

test('justified text that is a little too wide for a line is narrowed', () => {
  expect(breakLines(words, {measure: 112, mode: 'justified'})).toEqual([{start: 0, end: 7}])
})
