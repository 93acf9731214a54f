import {expect, test} from 'vitest'
import type {Stated} from '../../src/model/document.ts'
import {markdown, outline} from './helpers.ts'

const read = (yaml: string) => markdown(`---\n${yaml}\n---\n\nbody\n`)

const wordsOf = (list: readonly Stated[]) => list.map((it) => it.text)

test('every key is read, word for word', () => {
  const {document, told, title} = read(
    [
      'title: 2025',
      'subtitle: "Half: a year"',
      'author: A. Author',
      'authors: [B, C]',
      'date: 2025-03-02',
      'lang: en-GB',
      'to: Board',
      'from: [Office]',
      'cc: [All, 7]',
      'subject: >\n  folded\n  words',
      'ref: 2026/14',
      'marking: OFFICIAL',
      'status: 1.10',
      'organization: Org',
      'description: text # comment',
      'keywords: [k]',
      'bottom-line: Do it.',
      'key_points: [one, two]',
      'actions:\n  - act'
    ].join('\n')
  )
  const {meta} = document
  expect(told).toEqual([])
  expect(title).toBe('2025')
  expect(wordsOf(meta.authors)).toEqual(['A. Author', 'B', 'C'])
  expect(meta.date).toMatchObject({text: '2025-03-02', iso: '2025-03-02'})
  expect(meta.lang).toBe('en-GB')
  expect([meta.to, meta.from, meta.cc, meta.keywords].map(wordsOf)).toEqual([
    ['Board'],
    ['Office'],
    ['All', '7'],
    ['k']
  ])
  const {subtitle, subject, ref, marking, status, organisation, description, bottomLine} = meta
  const one = [subtitle, subject, ref, marking, status, organisation, description, bottomLine]
  expect(one.map((it) => it?.text)).toEqual([
    'Half: a year',
    'folded words',
    '2026/14',
    'OFFICIAL',
    '1.10',
    'Org',
    'text',
    'Do it.'
  ])
  expect(wordsOf(meta.keyPoints)).toEqual(['one', 'two'])
  expect(wordsOf(meta.actions)).toEqual(['act'])
})

test('a value has the place of its scalar, quotation marks included', () => {
  const text = '\uFEFF---\r\nto: ["a b", c]\r\nsubject: plain words\r\n---\r\nx\r\n'
  const {meta} = markdown(text).document
  const slices = [...meta.to, meta.subject].map((it) => {
    const {start, end} = it?.origin.from === 'source' ? it.origin.position : {start: undefined}
    return text.slice(start?.offset, end?.offset)
  })
  expect(slices).toEqual(['"a b"', 'c', 'plain words'])
})

test('an unknown key is told with the likely one, and kept', () => {
  const {document, told, messages} = read('subtitel: X\nextra: {a: [1]}\n__proto__: y')
  expect(told).toEqual([
    'front-matter/unknown-key 2:1-2:9',
    'front-matter/unknown-key 3:1-3:6',
    'front-matter/unknown-key 4:1-4:10'
  ])
  expect(messages[0]?.reason).toBe('Unexpected key `subtitel`, expected `subtitle`')
  expect(Object.entries(document.meta.unknown)).toEqual([
    ['subtitel', '"X"'],
    ['extra', '{"a":[1]}'],
    ['__proto__', '"y"']
  ])
})

test.each([
  ['title: [a]', '2:8-2:11'],
  ['date: 2025-02-29', '2:7-2:17'],
  ['date: 2 March 2025', '2:7-2:19'],
  ['lang: English (UK)', '2:7-2:19'],
  ['key_points: one', '2:13-2:16'],
  ['organisation: A\norganization: B', '3:15-3:16']
])('%s is told in its place', (yaml, place) => {
  expect(read(`${yaml}\nref: R`).told).toEqual([`front-matter/type ${place}`])
  expect(read(`${yaml}\nref: R`).document.meta.ref?.text).toBe('R')
})

test('of a list, what can be used is', () => {
  const {document, told} = read('actions: [one, {action: two}, three]')
  expect(wordsOf(document.meta.actions)).toEqual(['one', 'three'])
  expect(told).toEqual(['front-matter/type 2:16-2:29'])
})

test('facts are stated in lists, people with or without a role', () => {
  const {document, told} = read(
    [
      'people:',
      '  - Ann Lee',
      '  - {name: Ben Roy, role: Harbour master}',
      '  - name: 7',
      '    role:',
      'organizations: [Harbour Board]',
      'places: [Dover]',
      'figures: [1.10 metres]',
      'dates: ["2 March: they met"]',
      'timeline: [by 2027]',
      'statements: [It rose.]',
      'outlook: [It will rise.]',
      'acronyms: ["HB: Harbour Board"]'
    ].join('\n')
  )
  const {people, ...others} = document.meta.facts
  expect(told).toEqual([])
  expect(people.map(({text, role}) => [text, role?.text])).toEqual([
    ['Ann Lee', undefined],
    ['Ben Roy', 'Harbour master'],
    ['7', undefined]
  ])
  expect(Object.entries(others).map(([key, list]) => [key, ...wordsOf(list)])).toEqual([
    ['organisations', 'Harbour Board'],
    ['places', 'Dover'],
    ['figures', '1.10 metres'],
    ['timeline', 'by 2027', '2 March: they met'],
    ['statements', 'It rose.'],
    ['outlook', 'It will rise.'],
    ['acronyms', 'HB: Harbour Board']
  ])
})

test.each([
  [
    'timeline: [2 March: they met]',
    '2:12 Unexpected `{"2 March":"they met"}` for `timeline.0`, expected words, in quotation marks if they hold a colon'
  ],
  ['people: Ann', '2:9 Unexpected `"Ann"` for `people`, expected a list of names'],
  [
    'people: [[Ann]]',
    '2:10 Unexpected `["Ann"]` for `people.0`, expected a name, or `name` and `role`'
  ],
  ['people: [{role: Mayor}]', '2:10 Unexpected nothing for `people.0.name`, expected words'],
  ['people: [{name: Ann, rol: Mayor}]', '2:22 Unexpected key `rol`, expected `role`'],
  ['peple: [Ann]', '2:1 Unexpected key `peple`, expected `people`'],
  ['figures: 3', '2:10 Unexpected `3` for `figures`, expected a list of words']
])('%s is told in plain words', (yaml, expected) => {
  const {messages} = read(yaml)
  expect(messages.map((it) => `${it.line}:${it.column} ${it.reason}`)).toEqual([expected])
})

test('a key without a value says nothing', () => {
  const {document, told, title} = read('title:\nto:\nsubject: ""')
  expect([told, title, document.meta.to, document.meta.subject]).toEqual([
    [],
    'notes',
    [],
    undefined
  ])
})

test.each([
  ['broken', 'title: "open'],
  ['a second key', 'title: a\ntitle: b'],
  ['a circle', 'title: &a [*a]'],
  [
    'a bomb',
    `title: a\na: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]`
  ],
  ['a pit', `title: ${'['.repeat(5000)}`]
])('%s YAML is told, and the text is read all the same', (_, yaml) => {
  const {document, told, title} = read(yaml)
  expect(told[0]).toMatch(/^front-matter\/invalid \d+:\d+-\d+:\d+$/)
  expect(title).toBe('notes')
  expect(outline(document.children)).toEqual(['paragraph body'])
})

test.each([
  ['no end', '---\ntitle: x\n\nbody\n', 'thematicBreak'],
  ['thematic breaks', '---\n\nSome words.\n\n---\n\nMore.\n', 'thematicBreak'],
  ['not at the top', '\n---\ntitle: x\n---\n', 'thematicBreak'],
  ['a list', '---\n- a\n\n---\n', 'thematicBreak']
])('what only looks like front matter is Markdown: %s', (_, text, first) => {
  const {document, told} = markdown(text)
  expect(document.children[0]?.type).toBe(first)
  expect(told).toEqual([])
})

test('front matter may end in ..., and may be empty', () => {
  expect(markdown('---\ntitle: x\n...\nbody\n').title).toBe('x')
  expect(outline(markdown('---\n---\nbody\n').document.children)).toEqual(['paragraph body'])
})

test('front matter alone is a text only if it says something', () => {
  const told = (yaml: string) => markdown(`---\n${yaml}\n---\n \n`).told
  expect(told('title: x')).toEqual(['parse/empty'])
  expect(told('title: x\nkey_points: [One]')).toEqual([])
  expect(told('bottom_line: Build it.')).toEqual([])
  expect(told('actions: [Build it]')).toEqual([])
  expect(told('people: [Ann]')).toEqual([])
})

test.each([
  [
    'title: Ferries: what now',
    '2:8',
    'colon in a value, expected quotation marks around the value'
  ],
  ['title: "open', '3:1', 'end, expected a closing quotation mark'],
  ['title: x\ntitle: y', '3:1', 'key that is there already, expected it once'],
  ['title: *very* good', '2:15', 'words after a value, expected quotation marks around all of it'],
  ['title: *alias', '2:1', '`*` before a value, expected quotation marks around the value'],
  ['title: `code`', '2:8', '`` ` `` before a value, expected quotation marks around the value'],
  ['title: @ann', '2:8', '`@` before a value, expected quotation marks around the value'],
  ['title:\n\tx: y', '3:1', 'tab, expected spaces'],
  ['title: x\nno key', '3:1', 'line without a colon, expected a key and a value'],
  ['key_points: [a, b', '3:1', 'end, expected a closing bracket'],
  ['key_points: ["a" b, "c" d]', '2:18', 'words, expected a comma or a closing bracket'],
  ['actions: - a', '2:10', '`-` beside a key, expected it on a line of its own'],
  ['status: |x', '2:10', 'words, expected them on the line below']
])('what is wrong in YAML is told once, in plain words: %s', (yaml, place, words) => {
  const {messages} = markdown(`---\n${yaml}\n---\nbody\n`)
  const said = messages.map((it) => `${it.line}:${it.column} ${it.reason}`)
  expect(said).toContain(`${place} Unexpected ${words}`)
  expect(new Set(messages.map((it) => it.reason)).size).toBe(messages.length)
  for (const it of messages) expect(it.reason).toMatch(/^Unexpected /)
})

test('items have words, what keys say of them, and the place of each', () => {
  const text = [
    '---',
    'recommendations:',
    '  - Note the report.',
    '  - {text: "Agree: now", owner: [Ann, Ben], by: 2025-05-03}',
    'options: [{text: Build, pros: long, con: 7, risks: [none]}]',
    'risks: []',
    '---',
    'x'
  ].join('\n')
  const {meta} = markdown(text).document
  const placeOf = ({origin}: Stated) =>
    origin.from === 'source'
      ? text.slice(origin.position.start.offset, origin.position.end.offset)
      : undefined
  const items = [...meta.recommendations, ...meta.options].map((it) => [
    placeOf(it),
    it.text,
    ...it.aspects.map((aspect) => `${aspect.name} ${placeOf(aspect)} ${aspect.iso ?? ''}`.trim())
  ])
  expect(items).toEqual([
    ['Note the report.', 'Note the report.'],
    ['"Agree: now"', 'Agree: now', 'owner Ann', 'owner Ben', 'due 2025-05-03 2025-05-03'],
    ['Build', 'Build', 'pro long', 'con 7', 'risk none']
  ])
  // Quoted words come from their place; they are not what stands there.
  const [plain, quoted] = meta.recommendations.map((it) => it.children[0]?.origin.from)
  expect([plain, quoted]).toEqual(['source', 'derived'])
})

test.each([
  ['actions: [{text: a, ownr: b}]', 'front-matter/unknown-key 2:21-2:25'],
  ['actions: [{owner: b}]', 'front-matter/type 2:11-2:21'],
  ['actions: [{text: a, due: {b: c}}]', 'front-matter/type 2:26-2:32'],
  ['actions: a', 'front-matter/type 2:10-2:11'],
  ['suspense: [a]', 'front-matter/type 2:11-2:14']
])('%s is told in its place', (yaml, message) => {
  expect(read(yaml).told).toEqual([message])
})

test('the parts of a memorandum are read', () => {
  const {document, told} = read(
    'through: Chief\nsuspense: 2025-05-03\ncontact: [Ann]\nauthority-line: FOR\nsignature: [A, B]\nenclosures: Map\ndistribution: [All]'
  )
  const {meta} = document
  expect(told).toEqual([])
  expect(
    [meta.thru, meta.contact, meta.signature, meta.enclosures, meta.distribution].map(wordsOf)
  ).toEqual([['Chief'], ['Ann'], ['A', 'B'], ['Map'], ['All']])
  expect(meta.suspense).toMatchObject({text: '2025-05-03', iso: '2025-05-03'})
  expect(meta.authorityLine?.text).toBe('FOR')
})
