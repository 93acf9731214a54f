import {expect, test} from 'vitest'
import {plainText} from '../../src/model/walk.ts'
import {parse} from '../../src/parse/index.ts'
import {outline, prose} from './helpers.ts'

const paragraphs = (text: string) =>
  outline(prose(text).document.children).map((it) => it.replace(/^paragraph /, ''))

const long =
  'This line is a paragraph of its own and is much longer than any line that a person or a mail program would wrap.'

test('each line is a paragraph where lines are long', () => {
  expect(paragraphs(`${long}\n${long}\n\n${long}\n`)).toEqual([long, long, long])
})

test('each line is a paragraph where lines end as sentences do', () => {
  expect(paragraphs('First one.\nSecond one.\nThird “one.”\n')).toEqual([
    'First one.',
    'Second one.',
    'Third “one.”'
  ])
})

test('lines that stop in the middle of a sentence are joined, up to an empty line', () => {
  const text =
    'These lines were wrapped by \n  hand, and so they go on\nbelow. Like this.\n \nThe next\none.\n'
  expect(paragraphs(text)).toEqual([
    'These lines were wrapped by hand, and so they go on below. Like this.',
    'The next one.'
  ])
})

test('an agenda and an address keep their lines, since none of them is full', () => {
  const agenda = 'Opening\nBudget for the next year\nAny other business\n'
  expect(paragraphs(`Agenda of 4 May\n\n${agenda}`)).toEqual(agenda.trim().split('\n'))
  const address = '221 Long Lane\nNorthmoor\nUnited Kingdom'
  expect(paragraphs(`Write to us at this address:\n${address}`)).toEqual([
    'Write to us at this address:',
    ...address.split('\n')
  ])
})

const mail = [
  'following the storm on Tuesday the harbour board met for two hours and',
  'decided, by a vote of seven to two, to extend the night timetable by six',
  'weeks. Two boats are back from repair.'
]

test('in a mail, paragraphs are joined, and a list, a quotation and a signature keep their lines', () => {
  const list = ['- a list of crews by Friday', '- the fuel figures', '- 3 * 4 = 12 berths']
  const quote = ['> On Monday Ines wrote:', '> We should extend it.', '> All of it.']
  const signature = ['Kind regards,', 'Ines Okafor', 'Harbour board', '+44 20 7946 0000']
  const blocks = [['Dear all,'], mail, ['What we need:'], list, quote, signature]
  expect(paragraphs(['The ferry', ...blocks.map((it) => it.join('\n'))].join('\n\n'))).toEqual([
    'Dear all,',
    mail.join(' '),
    'What we need:',
    ...list,
    ...quote,
    ...signature
  ])
})

test('an item of a list that was wrapped is one line', () => {
  const item = [
    '- every boat that was out of service in the autumn is back at its pier,',
    '  and so is its crew.'
  ]
  const blocks = ['The ferry', mail.join('\n'), [...item, '- the fuel', '- the berths'].join('\n')]
  expect(paragraphs(blocks.join('\n\n')).slice(1)).toEqual([
    item.map((it) => it.trim()).join(' '),
    '- the fuel',
    '- the berths'
  ])
})

test.each([
  ['a long address', `https://example.com/${'a'.repeat(120)}`],
  ['a long subject', `Subject: ${'the night timetable '.repeat(5).trim()}`]
])('%s on a line of its own does not make lines of wrapped paragraphs', (_, line) => {
  expect(paragraphs([line, mail.join('\n'), mail.join('\n')].join('\n\n'))).toContain(
    mail.join(' ')
  )
})

test('a wrapped paragraph whose lines happen to end as sentences do is still one', () => {
  const two = [
    'Every boat that was out of service in the autumn is back at the pier now.',
    'So the night timetable stays.'
  ]
  expect(paragraphs(['The ferry', mail.join('\n'), two.join('\n')].join('\n\n'))).toEqual([
    mail.join(' '),
    two.join(' ')
  ])
})

test('prose is never read as Markdown', () => {
  const lines = [
    '* no item *at all*.',
    '# no heading.',
    '1. no number.',
    '    no _code_.',
    '::no-directive.',
    'no [link](x) http://a.b &amp; <b>.',
    '> no quote.',
    '---.'
  ]
  expect(paragraphs(lines.join('\n'))).toEqual(lines.map((it) => it.trim()))
  expect(prose(lines.join('\n')).told).toEqual([])
})

test('a short first line without an end of sentence is the title', () => {
  const {title, document} = prose('A short title\nThe text begins here.\n')
  expect(title).toBe('A short title')
  expect(outline(document.children)).toEqual(['paragraph The text begins here.'])
  expect(document.source).toMatchObject({kind: 'prose', paragraphs: 1, words: 4})
})

test.each([
  ['ends as a sentence does', 'It rained.\nThe text.\n'],
  ['ends in a colon', 'In short:\nThe text.\n'],
  ['is all there is', 'Only this\n'],
  ['is too long', `${'word '.repeat(30)}\nThe text.\n`]
])('the file has the title where the first line %s', (_, text) => {
  const {title, document} = prose(text)
  expect(title).toBe('notes')
  expect(document.source.paragraphs).toBe(document.children.length)
})

test('the title of a file is its name as it is', () => {
  const titleOf = (path: string) => plainText(parse({path, text: 'x'}).document.meta.title)
  expect(titleOf('a/b/My notes_v1.2.txt')).toBe('My notes_v1.2')
  expect(titleOf('a\\b\\plain')).toBe('plain')
  expect(titleOf('.txt')).toBe('.txt')
})

test('front matter of prose needs two lines of --- and YAML keys between them', () => {
  const stated = prose('---\ntitle: Stated\n---\nStated\nText here.\n')
  expect(stated.title).toBe('Stated')
  expect(outline(stated.document.children)).toEqual(['paragraph Text here.'])
  expect(paragraphs('---\nno: end.\nA text.\n')[0]).toBe('---')
  expect(paragraphs('---\nNot keys.\n---\nA text.\n')).toContain('Not keys.')
})
