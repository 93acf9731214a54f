import {expect, test} from 'vitest'
import {createReporter, type ReporterOptions} from '../../../src/cli/report/pretty.ts'
import {columnsOf} from '../../../src/cli/wrap.ts'
import {message} from '../../../src/diagnostics/message.ts'
import type {RuleId} from '../../../src/diagnostics/rules.ts'
import {type TerminalOptions, terminal} from './terminal.ts'

/** A message about a line of a file that is nowhere, so that it has no frame. */
function about(rule: RuleId, path: string, line: number) {
  const point = {line, column: 1, offset: 0}
  const position = {start: point, end: point}
  return message(rule, `Unexpected ${rule}`, {from: 'source', path, position})
}

const times = (count: number, rule: RuleId, path = 'a.md') =>
  Array.from({length: count}, (_, at) => about(rule, path, at + 1))

async function printed(
  messages: readonly ReturnType<typeof about>[],
  options: ReporterOptions = {},
  world: TerminalOptions = {isTTY: false}
) {
  const made = terminal(world)
  await createReporter(made.host, options).print(messages)
  return made.lines()
}

test('three of a rule are told in full, the rest in a line that says where they are', async () => {
  const lines = await printed(times(44, 'parse/html'))
  expect(lines.filter((it) => it.startsWith('a.md:'))).toHaveLength(3)
  expect(lines.filter((it) => it.startsWith('    note:'))).toHaveLength(1)
  expect(lines.filter((it) => it === '    more: dossier explain parse/html')).toHaveLength(1)
  expect(lines.at(-1)).toBe(
    'and 41 more warnings of parse/html in a.md, lines 4, 5, 6, 7, 8, 9, 10, 11 and 33 more; --verbose shows all'
  )
})

test('of many files the first are named, each with its lines', async () => {
  const files = Array.from({length: 9}, (_, at) => times(2, 'parse/html', `${at}.md`))
  expect((await printed(files.flat())).slice(-7)).toEqual([
    'and 15 more warnings of parse/html in 8 files; --verbose shows all',
    '    1.md, line 2',
    '    2.md, lines 1, 2',
    '    3.md, lines 1, 2',
    '    4.md, lines 1, 2',
    '    5.md, lines 1, 2',
    '    and 3 more files'
  ])
})

test('one or two more are told in a line each, and every error is', async () => {
  const few = await printed(times(5, 'parse/html'))
  expect(few.filter((it) => it.startsWith('a.md:'))).toHaveLength(5)
  expect(few.join()).not.toContain('more warnings')
  const errors = await printed(times(40, 'parse/empty'))
  expect(errors.filter((it) => /^a\.md:\d+:1 {2}error {2}/.test(it))).toHaveLength(40)
  expect(errors.filter((it) => it.startsWith('    note:'))).toHaveLength(1)
})

test('with all asked for nothing is folded, and the address of the page is there', async () => {
  const lines = await printed(times(9, 'parse/html'), {level: 'verbose'})
  expect(lines.filter((it) => it.startsWith('    note:'))).toHaveLength(9)
  expect(lines).toContain(
    '    page: https://github.com/dossier-pack/dossier/blob/main/docs/rules.md#parsehtml'
  )
})

test('who wants quiet hears of errors alone', async () => {
  const all = [
    ...times(9, 'parse/html'),
    ...times(2, 'derive/language'),
    ...times(1, 'parse/empty')
  ]
  const lines = await printed(all, {level: 'quiet'})
  expect(lines.filter((it) => it.startsWith('a.md'))).toEqual([
    'a.md:1:1  error  Unexpected parse/empty  parse/empty'
  ])
})

test('what is only for information has a line, and more where all is asked for', async () => {
  const lines = await printed(times(1, 'derive/language'))
  expect(lines).toEqual(['a.md:1:1  info  Unexpected derive/language  derive/language'])
  expect((await printed(times(1, 'derive/language'), {level: 'verbose'})).length).toBeGreaterThan(1)
})

test.each([40, 80])('in %d columns words go on under themselves', async (columns) => {
  const all = [...times(9, 'parse/unsafe-link', 'sources/a-long-name-of-a-source.md')]
  for (const level of ['normal', 'verbose'] as const) {
    const lines = await printed(all, {level}, {columns, env: {NO_COLOR: '1'}})
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(columns)
    expect(lines.some((it) => /^ {4}\S/.test(it))).toBe(true)
  }
})
