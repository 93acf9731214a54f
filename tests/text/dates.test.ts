import {expect, test} from 'vitest'
import {dayInWords} from '../../src/text/dates.ts'

test('a day is said in English', () => {
  expect(dayInWords('2025-03-02', 'en')).toBe('2 March 2025')
  expect(dayInWords('1999-12-31', 'en-GB')).toBe('31 December 1999')
})

test('another language, or what is not a day, stays as it is', () => {
  expect(dayInWords('2025-03-02', 'fr')).toBe('2025-03-02')
  expect(dayInWords('2025-13-02', 'en')).toBe('2025-13-02')
  expect(dayInWords('March', 'en')).toBe('March')
})
