import {expect, test} from 'vitest'
import {duration, left} from '../../../src/cli/report/duration.ts'
import {openProgress} from '../../../src/cli/report/progress.ts'
import {openScreen} from '../../../src/cli/report/screen.ts'
import type {SourceResult} from '../../../src/pack/types.ts'
import {type TerminalOptions, terminal} from './terminal.ts'

const formats = ['pdf', 'docx', 'md'] as const
const result: SourceResult = {source: '', folder: '', outputs: [], messages: [], written: true}

/** A build of sources of three documents, half a second each; gives what is shown after each. */
function building(count: number, options: TerminalOptions, name = 'sources/quarter.md') {
  const made = terminal(options)
  const screen = openScreen(made.host)
  const {event, source} = openProgress(screen, made.host)
  let now = 0
  const states: string[] = []
  event({kind: 'planned', sources: count, formats: [...formats]}, now)
  for (let at = 0; at < count; at += 1) {
    event({kind: 'read', source: name}, now)
    for (const format of formats) {
      const file = `brief.${format}`
      event({kind: 'render', source: name, file, format}, now)
      states.push(made.lines().at(-1) ?? '')
      now += 500
      event({kind: 'rendered', source: name, file, format}, now)
    }
    source({...result, source: name}, now)
  }
  screen.clear()
  return {...made, states}
}

test('on a terminal one line says how far it is, what is being made, and how long it will take', () => {
  const {states, lines} = building(4, {columns: 100})
  expect(states[0]).toBe('0 of 12  pdf 0/4  docx 0/4  md 0/4  sources/quarter.md: brief.pdf')
  expect(states[3]).toBe(
    '3 of 12  pdf 1/4  docx 1/4  md 1/4  sources/quarter.md: brief.pdf  about 5 s left'
  )
  // Two seconds and less are not worth a word.
  expect(states[10]).not.toContain('left')
  expect(lines()).toEqual([])
})

test.each([40, 80, 200])('in %d columns it never wraps, and names lose their middle', (columns) => {
  const name = 'sources/a-very-long-name-of-a-source-that-goes-on-東京-2026.md'
  const {states, widest} = building(30, {columns}, name)
  expect(widest()).toBeLessThan(columns)
  expect(states[20]).toMatch(/^20 of 90 /)
  expect(states[20]).toMatch(/about \d+ s left$/)
  if (columns === 80) expect(states[20]).toMatch(/ {2}sour\S*…\S*: brief\.\w+ {2}about/)
})

test('a line is printed above the status, which stays', () => {
  const made = terminal()
  const screen = openScreen(made.host)
  screen.status('1 of 3')
  screen.line('a.md: said')
  expect(made.lines()).toEqual(['a.md: said', '1 of 3'])
  screen.status('2 of 3')
  screen.line('b.md: said')
  expect(made.lines()).toEqual(['a.md: said', 'b.md: said', '2 of 3'])
  screen.clear()
  expect(made.lines()).toEqual(['a.md: said', 'b.md: said'])
  // Neither hidden nor moved elsewhere: an interruption leaves a cursor as it should be.
  expect(made.sent()).not.toMatch(/\?25l|\[\d*[A-HJ]/)
})

test.each([
  ['a pipe', {isTTY: false}],
  ['a terminal that can rewrite nothing', {env: {TERM: 'dumb'}}]
])('to %s lines go now and then, none rewritten', (_, options) => {
  const {lines, sent} = building(4, options)
  expect(lines()).toEqual([
    '4 of 12 documents, 1 of 4 sources, about 4 s left',
    '8 of 12 documents, 2 of 4 sources'
  ])
  expect(sent()).not.toContain('\r')
  expect(sent()).not.toContain('\u001b')
})

test('a single source is soon done, and a log of CI is not told how far it is', () => {
  expect(building(1, {isTTY: false}).sent()).toBe('')
  for (const isTTY of [true, false]) {
    expect(building(9, {isTTY, env: {CI: 'true'}}).sent()).toBe('')
    expect(building(9, {isTTY, env: {CI: 'false'}}).sent()).not.toBe('')
  }
})

test('a terminal is not written to more often than anybody can see', () => {
  const made = terminal()
  const screen = openScreen(made.host)
  const {event} = openProgress(screen, made.host)
  event({kind: 'planned', sources: 1000, formats: ['md']}, 0)
  for (let now = 0; now < 1000; now += 2) {
    const source = `${now}.md`
    event({kind: 'read', source}, now)
    event({kind: 'render', source, file: 'a.md', format: 'md'}, now + 1)
  }
  expect(made.sent().split('\r').length).toBeLessThan(45)
})

test('times are told as people say them', () => {
  const told = [0, 42, 340, 9_940, 9_960, 59_400, 60_000, 200_000, 3_780_000].map(duration)
  expect(told).toEqual([
    '0 ms',
    '42 ms',
    '0.3 s',
    '9.9 s',
    '10 s',
    '59 s',
    '1 min 0 s',
    '3 min 20 s',
    '1 h 3 min'
  ])
  expect([2_100, 12_000, 58_000, 100_000, 6_000_000].map(left)).toEqual([
    'about 3 s left',
    'about 15 s left',
    'about 1 min left',
    'about 2 min left',
    'about 2 hours left'
  ])
})
