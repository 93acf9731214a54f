import {expect, test} from 'vitest'
import type {TextLimits} from '../../src/model/limits.ts'
import {parse} from '../../src/parse/index.ts'

const told = (text: string, limits?: Partial<TextLimits>) =>
  parse({path: 'a.md', text, limits}).messages.map(
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

test.each(['-', '*', '1'])('a line of hundreds of `%s` is not nested', (sign) => {
  expect(told(`# Fares\n\n${sign.repeat(500)}\n\nThe pier is closed.\n`)).toEqual([])
})

test('marks are counted by paragraph, item and cell, and none in code', () => {
  const row = '| **fare** | `a` | [b](c.md) |\n'
  const table = `| a | b | c |\n|---|---|---|\n${row.repeat(300)}`
  const list = '- **fare** and [a](b.md)\n'.repeat(300)
  const code = `\`\`\`\n${'[*_`<'.repeat(1000)}\n\`\`\`\n`
  expect(told(`# Fares\n\n${table}\n${list}\n${code}`)).toEqual([])
})

const table = (columns: number, rows: number, row: string) =>
  `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${`${row}\n`.repeat(rows)}`

test('cells that a row lacks count, since each row is made as wide as the head', () => {
  const text = `# Fares\n\n${table(150, 150, '|a')}`
  expect(told(text)).toEqual([
    '137 parse/too-many-cells: Unexpected 22,650 cells of tables, expected at most 20,000'
  ])
  expect(told(text, {tableCells: 22_650})).toEqual([])
})

test('cells of all tables count together', () => {
  const text = `${table(2, 4, '|a|b|')}\nIn winter:\n\n${table(2, 4, 'a')}`
  expect(told(text, {tableCells: 20})).toEqual([])
  expect(told(text, {tableCells: 19})).toEqual([
    '15 parse/too-many-cells: Unexpected 20 cells of tables, expected at most 19'
  ])
})

test.each([
  ['in a long table', table(2, 6000, '|a|b|'), 5052],
  ['in a wide head', table(11_000, 0, ''), 2],
  ['in one row', table(2, 1, `|${'a|'.repeat(11_000)}`), 3]
])('cells that are too many %s end the parser on the way', (_, text, line) => {
  expect(told(text, {tableCells: 100})).toEqual([
    `${line} parse/too-many-cells: Unexpected more than 100 cells of tables, expected at most 100`
  ])
})

test('bars are no cells where there is no table', () => {
  const bars = `${'|'.repeat(30_000)}\n`
  expect(told(`\`\`\`\n${bars}\`\`\`\n\n${'| a '.repeat(500)}\n`, {tableCells: 1})).toEqual([])
})

test('footnotes are counted, with the place of the first that is too many', () => {
  const text = 'a[^1] b[^2]\n\n[^1]: c[^3]\n\n[^2]: d\n\n[^3]: e\n'
  expect(told(text, {notes: 3})).toEqual([])
  expect(told(text, {notes: 2})).toEqual([
    '7 parse/too-many-notes: Unexpected 3 footnotes, expected at most 2'
  ])
})

test('settings allow less nesting', () => {
  expect(told('> > > a\n\n- - b\n\n***c** d*\n', {nesting: 4})).toEqual([])
  expect(told('a\n\n> > > b\n', {nesting: 2})).toEqual([
    '3 parse/too-deep: Unexpected content at level 3, expected at most 2'
  ])
  expect(told('- - - a\n', {nesting: 4})).toEqual([
    '1 parse/too-deep: Unexpected content at more than 4 levels, expected no more'
  ])
})

test('settings allow other numbers of marks', () => {
  const text = `${'*a* '.repeat(20)}\n`
  expect(told(text, {paragraphMarks: 39})).toHaveLength(1)
  expect(told(text, {paragraphMarks: 40})).toEqual([])
})
