import {expect, test} from 'vitest'
import {columnWidths} from '../../src/render/column-widths.ts'

const column = (least: number, most: number, firm = 0) => ({least, most, firm})
const total = (widths: readonly number[]) => widths.reduce((sum, it) => sum + it, 0)

test('fills the width, by what each column asks for', () => {
  expect(columnWidths([column(10, 100), column(10, 300)], 800)).toEqual([200, 600])
  expect(columnWidths([], 800)).toEqual([])
  expect(columnWidths([column(0, 0), column(0, 0)], 800)).toEqual([400, 400])
})

test('gives an empty column nothing', () => {
  expect(columnWidths([column(10, 100), column(0, 0)], 300)).toEqual([300, 0])
})

test('narrows columns of words before those of figures', () => {
  const widths = columnWidths([column(200, 400), column(90, 90, 90), column(60, 200)], 200)
  expect(widths[1]).toBe(90)
  expect(widths[0]).toBeCloseTo(55)
  expect(widths[2]).toBeCloseTo(55)
})

test('narrows figures, too, where they alone are too wide', () => {
  const widths = columnWidths([column(200, 200, 200), column(50, 50, 50)], 150)
  expect(total(widths)).toBeCloseTo(150)
  expect(widths[1]).toBe(50)
})
