import {expect, test} from 'vitest'
import {Recent} from '../../../src/render/pdf/recent.ts'

test('what is asked for again is remembered, what was of use once is not, however many come', () => {
  const recent = new Recent<number>()
  recent.set('once', 1)
  recent.set('often', 2)
  for (let at = 0; at < 20_000; at += 1) {
    recent.set(`figure ${at}`, at)
    expect(recent.get('often')).toBe(2)
  }
  expect(recent.get('once')).toBe(undefined)
  expect(recent.get('figure 19999')).toBe(19_999)
})
