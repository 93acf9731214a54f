import {expect, test} from 'vitest'
import {decimalsAt} from '../../src/render/decimal.ts'

test('a figure that is told at a glance has its decimals where it has them behind a space', () => {
  const wholes = ['1', '12', '123', '1234', '-5', '£1', '−€12', '+$1234', '123456789012345']
  const ends = ['', '%', '.5', ',5', '.567', ',567', '.567%', ',567%', '.5678', ',567.8']
  for (const text of wholes.flatMap((whole) => ends.map((end) => whole + end))) {
    for (const mark of ['.', ','] as const) {
      const later = decimalsAt(` ${text}`, mark)
      expect(decimalsAt(text, mark), `${text} ${mark}`).toBe(later && later - 1)
    }
  }
})
