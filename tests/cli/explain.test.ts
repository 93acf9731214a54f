import {expect, test} from 'vitest'
import {coloursFor} from '../../src/cli/colours.ts'
import {markedIn} from '../../src/cli/explain/marks.ts'
import {paragraphLines} from '../../src/cli/explain/page.ts'
import {noFacts} from '../../src/derive/index.ts'
import {read} from '../../src/derive/reading.ts'
import type {Facts, Passage} from '../../src/model/fact.ts'
import {parse} from '../../src/parse/index.ts'
import {dossier, project} from './project.ts'

const colours = coloursFor(
  {cwd: '', env: {}, stdout: {write: () => 0}, stderr: {write: () => 0}},
  {write: () => 0}
)

/** A text, and its passages by their words. */
function textOf(text: string) {
  const reading = read(parse({path: 'a.txt', text}).document)
  const passage = (words: string): Passage => {
    const sentence = reading.sentences.find((it) => it.text.includes(words))
    if (sentence === undefined) throw new Error(`No ${words} in the text`)
    const start = sentence.text.indexOf(words)
    return reading.passage(sentence, start, start + words.length)
  }
  return {paragraphs: reading.paragraphs, passage}
}

const shown = (paragraphs: ReturnType<typeof textOf>['paragraphs'], facts: Facts, columns = 60) => {
  const marked = markedIn(facts)
  return paragraphs.flatMap((it) => paragraphLines(it, marked.get(it.ordinal), {colours, columns}))
}

const found = (id: string, rule: string, confidence: number) => ({id, rule, confidence})

test('short words are bracketed with a number, sentences are listed below by their rule', () => {
  const {paragraphs, passage} = textOf(
    'Dr Ann Weber said on Tuesday that the Harbour Board (HB) would sail.\nWeber left.\n'
  )
  const ann = passage('Ann Weber')
  const board = passage('Harbour Board (HB)')
  const facts: Facts = {
    ...noFacts,
    person: [
      {
        ...found('person-1', 'person/role', 0.98),
        kind: 'person',
        passage: ann,
        role: passage('Dr'),
        mentions: [ann, {...passage('Weber left'), end: passage('Weber left').start + 5}]
      }
    ],
    organisation: [
      {
        ...found('organisation-1', 'organisation/known', 0.9),
        kind: 'organisation',
        passage: board,
        mentions: [board]
      }
    ],
    acronym: [
      {
        ...found('acronym-1', 'acronym/none', 0),
        kind: 'acronym',
        passage: passage('HB'),
        expansion: passage('Harbour Board'),
        mentions: [passage('HB')]
      }
    ],
    date: [
      {
        ...found('date-1', 'date/none', 1),
        kind: 'date',
        passage: passage('Tuesday'),
        certainty: 'relative',
        modifier: passage('on')
      }
    ],
    keyPoint: [
      {
        ...found('keyPoint-1', 'keyPoint/none', 0.5),
        kind: 'keyPoint',
        passage: passage('Weber left.'),
        rank: 1
      }
    ]
  }
  const lines = shown(paragraphs, facts)
  expect(lines.slice(0, 3)).toEqual([
    '¶1  Dr [Ann Weber]1 said on [Tuesday]2 that the [Harbour',
    '    Board ([HB]4)]3 would sail.',
    ''
  ])
  const all = lines.join('\n')
  expect(all).toMatch(/^ {4}person\/role \((\d+ of \d+ right|not measured)\): \S/m)
  expect(all).toContain('       1  person-1: Ann Weber, role: “Dr”\n')
  expect(all).toContain('       2  date-1: on Tuesday, relative\n')
  expect(all).toContain('       3  organisation-1: Harbour Board (HB)\n')
  expect(all).toContain('(not measured)')
  expect(all).toContain('       4  acronym-1: HB, short for “Harbour Board”\n')
  expect(all).toContain('¶2  [Weber]1 left.\n')
  expect(all).toContain('       -  keyPoint-1: rank 1: “Weber left.”\n')
  expect(all).toContain('    named again\n       1  person-1: Ann Weber, ¶1\n')
  expect(lines.filter((it) => it.length > 60)).toEqual([])
})

test('two facts of the same words share their brackets; of two that cross, one has them', () => {
  const {paragraphs, passage} = textOf('The NATO summit talks went on.\n')
  const fact = (id: string, words: string) => ({
    ...found(id, 'organisation/known', 1),
    kind: 'organisation' as const,
    passage: passage(words),
    mentions: [passage(words)] as const
  })
  const organisation = [
    fact('organisation-1', 'NATO'),
    fact('organisation-2', 'NATO'),
    fact('organisation-3', 'NATO summit'),
    fact('organisation-4', 'summit talks')
  ]
  const lines = shown(paragraphs, {...noFacts, organisation})
  expect(lines[0]).toBe('¶1  The [[NATO]2,3 summit]1 talks went on.')
  expect(lines).toContain('       -  organisation-4: summit talks')
})

const note = 'A note\n\nKeir Starmer said on 2 March 2025 that 18 leaders had met in London.\n'

test('explain prints the paragraphs and what was found, in lines of 80 columns', async () => {
  const place = project({'note.txt': note.repeat(3)})
  const {code, stdout, stderr} = await dossier(place, ['explain', 'note.txt'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout).toMatch(/^note\.txt, language en \(detected\), 5 paragraphs, \d+ facts\n\n¶1 {2}/)
  // Words, marks taken off, are those of the source.
  expect(stdout.replace(/\[|\]\d+(?:,\d+)*/g, '')).toContain('Starmer said on 2 March 2025 that 18')
  expect(stdout.split('\n').filter((it) => it.length > 80)).toEqual([])
  expect(Object.keys(place.files())).toEqual(['note.txt'])
})

test('on a wider terminal the lines are longer', async () => {
  const place = project({'note.txt': `${note} ${'It went on. '.repeat(20)}`})
  const {stdout} = await dossier(place, ['explain', 'note.txt'], {columns: 120})
  const longest = Math.max(...stdout.split('\n').map((it) => it.length))
  expect(longest).toBeGreaterThan(100)
  expect(longest).toBeLessThanOrEqual(120)
})

test.each([
  ['a pipe', {}, false],
  ['a terminal', {isTTY: true}, true],
  ['a terminal, but NO_COLOR', {isTTY: true, env: {NO_COLOR: '1'}}, false],
  ['a pipe, but FORCE_COLOR', {env: {FORCE_COLOR: '1'}}, true],
  ['a terminal, but FORCE_COLOR is 0', {isTTY: true, env: {FORCE_COLOR: '0'}}, false]
])('colours on %s', async (_, world, coloured) => {
  const {stdout} = await dossier(project({'note.txt': note}), ['explain', 'note.txt'], world)
  expect(stdout.includes('\u001B[')).toBe(coloured)
})

test('control characters of a source never reach the terminal', async () => {
  const place = project({'a\u001B.txt': 'Keir Starmer\u001B[2J said \u202Ethat it was late.\n'})
  const {stdout} = await dossier(place, ['explain', 'a\u001B.txt'])
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u)
  expect(stdout).toContain('a␛.txt')
})

test('a text in another language is shown without facts, and why', async () => {
  const text = 'Der Rat hat beschlossen, dass die Boote nachts fahren.\n'
  const {code, stdout, stderr} = await dossier(project({'a.txt': text}), ['explain', 'a.txt'])
  expect(stderr).toContain('Unexpected language German, expected English')
  expect(stdout).toBe(`a.txt, language de (detected), 1 paragraph, 0 facts\n\n¶1  ${text}\n`)
  expect(code).toBe(0)
})

test('explain explains itself', async () => {
  const {code, stdout} = await dossier(project(), ['explain', '--help'])
  expect(stdout).toContain('dossier explain [rule|source]')
  expect(code).toBe(0)
})

test.each([
  ['two sources', ['explain', 'a', 'b'], 2, 'Unexpected 2 words for `explain`'],
  ['an option of build', ['explain', 'a', '--out', 'x'], 2, 'Unexpected option `--out`'],
  ['no file', ['explain', 'a.txt'], 3, 'a.txt  error  Unexpected path `a.txt`']
])('explain with %s', async (_, argv, code, words) => {
  const ended = await dossier(project(), argv)
  expect(ended.stderr).toContain(words)
  expect(ended).toMatchObject({code, stdout: ''})
})
