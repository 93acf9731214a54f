import {expect, test} from 'vitest'
import {message} from '../../src/diagnostics/message.ts'

test('shows what a terminal would obey and nobody would see, wherever a message goes', () => {
  const hostile = 'a\u001b[2Jb\u0000\u202ec\ud800'
  const place = {from: 'file', path: 'plan.md'} as const
  const told = message('theme/invalid', `Unexpected ${hostile}`, place, {expected: [hostile]})
  expect(told.reason).toBe('Unexpected a␛[2Jb␀\ufffdc\ufffd')
  expect(told.expected).toEqual(['a␛[2Jb␀\ufffdc\ufffd'])
})
