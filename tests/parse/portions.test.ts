import {expect, test} from 'vitest'
import {ruleOf} from '../../src/diagnostics/message.ts'
import {parse} from '../../src/parse/index.ts'

const told = (marking: string, body: string, path = 'a.md') =>
  parse({path, text: `---\ntitle: "(U) Ships"\nmarking: "${marking}"\n---\n\n${body}\n`})
    .messages.filter((it) => it.source === 'marking')
    .map((it) => `${it.line}:${it.column} ${ruleOf(it).slice(8)} ${it.reason}`)

const above = (mark: string, marking: string, expected: string) =>
  `above-banner Unexpected portion mark \`${mark}\` above the marking \`${marking}\`, expected \`${expected}\` or below`

test.each([
  ['a paragraph', '(S) Ships.', '6:1'],
  ['a heading', '# (S) Ships', '6:3'],
  ['an item', '(U) There are:\n\n- ships,\n- (S) piers.', '9:3'],
  ['a quotation', '(U) They say:\n\n> (S) Ships.', '8:3'],
  ['strong words', '**(S)** Ships.', '6:3'],
  ['a note', '(U) Ships.[^1]\n\n[^1]: (S) And piers.', '8:7'],
  ['a number', '1\\. (S) Ships.', '6:1']
])('a portion above the banner is told at its mark in %s', (_, body, place) => {
  expect(told('CUI', body)).toEqual([`${place} ${above('(S)', 'CUI', '(CUI)')}`])
})

test('a caption, a title, a bottom line and key points are portions too', () => {
  const text = [
    '---',
    'title: (TS) Ships',
    'marking: UK OFFICIAL',
    'bottom_line: (OFFICIAL-SENSITIVE) They sail.',
    'key_points: [(O) One., (SECRET) Two.]',
    '---',
    '',
    '![ships](ships.png "(S) Figure 1: Ships")'
  ].join('\n')
  const {messages} = parse({path: 'a.md', text})
  const places = messages.flatMap((it) =>
    ruleOf(it) === 'marking/above-banner' ? [`${it.line}:${it.column}`] : []
  )
  expect(places).toEqual(['2:8', '4:14', '5:24', '8:1'])
})

test('levels are compared within their family', () => {
  expect(told('OFFICIAL-SENSITIVE: PERSONAL', '(O-S) Ships.\n\n(S) Piers.')).toContain(
    `8:1 ${above('(S)', 'OFFICIAL-SENSITIVE: PERSONAL', '(OFFICIAL-SENSITIVE)')}`
  )
  expect(told('SECRET//NOFORN', '(TS//SI) Ships.')).toEqual([
    `6:1 ${above('(TS//SI)', 'SECRET//NOFORN', '(S)')}`
  ])
  expect(told('TOP SECRET', '(TS) Ships.\n\n(C) Piers.\n\n(U) Quays.')).toEqual([])
})

test.each([
  ['letters that count', 'CUI', '(U) Choose one.\n\n(A) Ships.\n\n(B) Piers.\n\n(C) Quays.'],
  [
    'letters that count past S',
    'CUI',
    '(U) These:\n\n- (R) Ships\n- (S) Piers\n- (T) Quays\n- (U) Cranes'
  ],
  ['rights', 'CUI', '(U) Ships.\n\n- (C) 2026 Harbour Press'],
  ['letters of the other family', 'OFFICIAL', '(C) Ships.\n\n(U) Piers.\n\n(CUI) Quays.'],
  [
    'a marking that is of no family',
    'INTERNAL',
    '(S) Ships.\n\n(TS//SI) Piers.\n\n(SECRET) Quays.'
  ],
  ['a plural', 'CUI', '(U) Ship(S) and pier(S).'],
  ['cells of a table', 'CUI', '(U) Table 1: Marks\n\n| a | b |\n| - | - |\n| (S) | (TS) ships |'],
  ['code', 'CUI', '(U) As in\n\n```\n(S) ships\n```']
])('%s are no marks', (_, marking, body) => {
  expect(told(marking, body).filter((it) => it.includes('above-banner'))).toEqual([])
})

test('portions without a mark are told once, with how many there are, at the first', () => {
  const body = 'Ships.\n\n# Heading\n\nPiers.\n\n(U) Quays:\n\n- one\n- two\n\n  More.\n\n  - three'
  expect(told('CUI', body)).toEqual([
    '6:1 unmarked-portion Unexpected 2 portions without a mark where 2 have one, expected a mark such as `(U)` on each'
  ])
})

test('items need marks of their own where their lead has none', () => {
  const body = 'Ships:\n\n- (U) one\n  - two\n- three\n\n(U) Piers.'
  expect(told('CUI', body)).toEqual([
    '6:1 unmarked-portion Unexpected 2 portions without a mark where 3 have one, expected a mark such as `(U)` on each'
  ])
})

test('where no portion is marked, none has to be', () => {
  const text = '---\nmarking: SECRET\n---\n\nShips.\n\nPiers.\n'
  expect(parse({path: 'a.md', text}).messages).toEqual([])
})

test('prose is read as Markdown is', () => {
  expect(told('CUI', '(U) Ships are there.\n\n(S) Piers are there.', 'a.txt')).toEqual([
    `8:1 ${above('(S)', 'CUI', '(CUI)')}`
  ])
})

test('marks stay as the words they are', () => {
  const {document} = parse({path: 'a.md', text: '---\nmarking: SECRET\n---\n\n(S//NF) Ships.\n'})
  expect(document.children).toMatchObject([{children: [{value: '(S//NF) Ships.'}]}])
})
