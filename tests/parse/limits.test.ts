import {expect, test} from 'vitest'
import {parse} from '../../src/parse/index.ts'

const told = (text: string, paragraphMarks?: number) =>
  parse({path: 'a.md', text, paragraphMarks}).messages.map(
    ({source, ruleId, line, reason}) => `${line} ${source}/${ruleId}: ${reason}`
  )

test.each([
  ['openers of emphasis', '*a_ '],
  ['brackets that open', '['],
  ['brackets that close', 'a]'],
  ['comments', '<!--'],
  ['pictures', '![['],
  ['code', '`a` b '],
  ['dots behind a web address', 'https://example.org/'.padEnd(2100, '.')]
])('a paragraph of thousands of %s is an error with its line', (_, mark) => {
  expect(told(`# Fares\n\nThe pier is closed.\n\nx${mark.repeat(4000)}\n`)).toEqual([
    '5 parse/too-many-marks: Unexpected paragraph with more than 2,000 marks, expected no more'
  ])
})

test.each([
  ['quotations', '> '],
  ['items', '- ']
])('%s in thousands of others are an error with their line', (_, box) => {
  expect(told(`# Fares\n\n${box.repeat(4000)}x\n`)).toEqual([
    '3 parse/too-deep: Unexpected content at more than 100 levels, expected no more'
  ])
})

test('marks are counted by paragraph, item and cell, and none in code', () => {
  const row = '| **fare** | `a` | [b](c.md) |\n'
  const table = `| a | b | c |\n|---|---|---|\n${row.repeat(300)}`
  const list = '- **fare** and [a](b.md)\n'.repeat(300)
  const code = `\`\`\`\n${'[*_`<'.repeat(1000)}\n\`\`\`\n`
  expect(told(`# Fares\n\n${table}\n${list}\n${code}`)).toEqual([])
})

test('settings allow other numbers of marks', () => {
  const text = `${'*a* '.repeat(20)}\n`
  expect(told(text, 39)).toHaveLength(1)
  expect(told(text, 40)).toEqual([])
})
