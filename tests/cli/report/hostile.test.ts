import {expect, test} from 'vitest'
import {forged, harmful, harmOf, hostileProject, name, own} from './hostile.ts'

// Every command and reporter is tried by `npm run reports`.
test.each([
  ['check', ['check', name, `gone${forged}.md`, ...own, '--verbose']],
  ['compact', ['check', name, ...own, '--reporter', 'compact']],
  ['JSON', ['check', name, ...own, '--json']],
  ['a document', ['build', name, ...own, '-o', '-']],
  ['an option that there is not', ['build', `--${forged}`]],
  ['a name that there is not', ['schema', forged]]
])('a terminal is sent nothing that it would obey: %s', async (_, argv) => {
  expect(await harmOf(hostileProject(), argv)).toBeUndefined()
})

test('what is searched for is found where it stands', () => {
  for (const it of ['\u001b', '\u009b', '\u202e', '\u2066', '\u2028', '\r', '\nFORGED'])
    expect(`a${it}`).toMatch(harmful)
  expect('a\n\tb ␛[2J\uFFFD FORGED').not.toMatch(harmful)
})
