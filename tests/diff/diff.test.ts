import {expect, test} from 'vitest'
import {type Changes, derive, diff, isSame, parse} from '../../src/index.ts'

const sideOf = (text: string) => {
  const {document} = parse({path: 'a.md', text})
  return {document, facts: derive(document).facts}
}

const between = (before: string, after: string) => diff(sideOf(before), sideOf(after))

const text = `---
title: Ferries
date: 2025-03-02
---

# Ferries

## Money

The board will pay £2.26 billion for 18 ferries. Mayor Anna Weber said that they will sail in June 2026.

Nobody on the island minds the noise of the boats at all.

| Boat  | Seats |
| ----- | ----- |
| Aalto | 120   |
| Birka | 80    |

## Later

The old harbour closes when the last of the old boats has left it.
`

/** Numbers as `old → new`. */
const numbersIn = ({numbers}: Changes) =>
  numbers.map((it) =>
    it.change === 'changed'
      ? `${it.before.text} → ${it.after.text}`
      : it.change === 'added'
        ? `+ ${it.after.text}`
        : `- ${it.before.text}`
  )

/** Blocks as `changed paragraph: [-old-]{+new+}`. */
const blocksIn = ({blocks}: Changes) =>
  blocks.map((it) => {
    const {kind, text} = it.change === 'removed' ? it.before : it.after
    if (it.change !== 'changed') return `${it.change} ${kind}: ${text}`
    const marks = {same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}']} as const
    const words = it.edits.map((edit) => marks[edit.kind].join(edit.text)).join('')
    return `changed ${kind}: ${words}`
  })

const factsIn = ({facts}: Changes) =>
  facts.map((it) => {
    const {kind} = it.change === 'removed' ? it.before : it.after
    const [before, after] = [
      it.change === 'added' ? '' : it.before.words,
      it.change === 'removed' ? '' : it.after.words
    ]
    return `${it.change} ${kind}: ${[before, after].filter(Boolean).join(' → ')}`
  })

test('a text does not differ from itself, nor by how its lines are broken', () => {
  const wrapped = text.replace('18 ferries. Mayor', '18 ferries.\nMayor')
  for (const other of [text, wrapped, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
    expect(between(text, other)).toEqual({numbers: [], facts: [], blocks: [], metadata: []})
    expect(isSame(between(text, other))).toBe(true)
  }
})

test('a figure that changed is told with what it was, in numbers, facts and words', () => {
  const found = between(text, text.replace('£2.26 billion', '£2.4 billion'))
  expect(numbersIn(found)).toEqual(['£2.26 billion → £2.4 billion'])
  expect(factsIn(found)).toContain('changed figure: £2.26 billion → £2.4 billion')
  expect(factsIn(found).filter((it) => !it.startsWith('changed'))).toEqual([])
  expect(blocksIn(found)).toEqual([
    'changed paragraph: The board will pay [-£2.26-]{+£2.4+} billion for 18 ferries. Mayor Anna Weber said that they will sail in June 2026.'
  ])
  expect(found.numbers[0]).toMatchObject({after: {block: {paragraph: 1}}})
})

test('a date that changed is a number that changed', () => {
  const found = between(text, text.replace('June 2026', 'July 2026'))
  expect(numbersIn(found)).toEqual(['June 2026 → July 2026'])
})

test('numbers in tables are told with the heads of their row and column', () => {
  const found = between(text, text.replace('| 80 ', '| 95 '))
  expect(numbersIn(found)).toEqual(['80 → 95'])
  expect(found.numbers[0]).toMatchObject({after: {within: 'Birka, Seats', block: {kind: 'row'}}})
  expect(blocksIn(found)).toEqual(['changed row: Birka | [-80-]{+95+}'])
})

test('two figures of one sentence that changed are two numbers', () => {
  const now = text.replace('£2.26 billion for 18', '£3 billion for 20')
  expect(numbersIn(between(text, now))).toEqual([
    '£2.26 billion → £3 billion',
    '18 ferries → 20 ferries'
  ])
})

test('numbers in metadata count too', () => {
  const found = between(text, text.replace('2025-03-02', '2025-03-09'))
  expect(found.metadata).toEqual([
    {field: 'date', before: expect.stringContaining('02'), after: expect.stringContaining('09')}
  ])
  expect(numbersIn(found)).not.toEqual([])
})

test('what is new and what is gone', () => {
  const gone = text.replace(/Nobody.*\n\n/, '')
  expect(blocksIn(between(text, gone))).toEqual([
    'removed paragraph: Nobody on the island minds the noise of the boats at all.'
  ])
  expect(blocksIn(between(gone, text))).toEqual([
    'added paragraph: Nobody on the island minds the noise of the boats at all.'
  ])
  expect(between(text, gone).numbers).toEqual([])
})

test('a paragraph that moved is neither new nor gone, and its facts are the same', () => {
  const [money = '', later = ''] = text.split('## Later\n\n')
  const [pay = ''] = /The board will.*\n\n/.exec(money) ?? []
  const found = between(text, `${money.replace(pay, '')}## Later\n\n${later}\n${pay}`)
  expect(blocksIn(found)).toEqual([expect.stringMatching(/^moved paragraph: The board will/)])
  expect(found.numbers).toEqual([])
  expect(factsIn(found).filter((it) => !/keyPoint|bottomLine/.test(it))).toEqual([])
})

test('a person with another role is the same person', () => {
  const found = between(text, text.replace('Mayor Anna', 'Minister Anna'))
  const roles = found.facts.flatMap((it) =>
    it.change === 'changed' && it.after.kind === 'person'
      ? [[it.before.details.role, it.after.details.role]]
      : []
  )
  expect(roles).toEqual([['Mayor', 'Minister']])
})

test('where a link leads, how deep a heading is and whether a task is done', () => {
  const before = '# A\n\n## B\n\nSee [the plan](https://a.example).\n\n- [ ] Sail\n'
  const after = '# A\n\n### B\n\nSee [the plan](https://b.example).\n\n- [x] Sail\n'
  const found = between(before, after).blocks
  expect(found.map((it) => it.change === 'changed' && it.beside)).toEqual([
    {before: ['level 2'], after: ['level 3']},
    {before: ['https://a.example'], after: ['https://b.example']},
    {before: ['open'], after: ['done']}
  ])
})

test('words put together again are the texts', () => {
  const now = text.replace('Nobody on the island minds', 'Few people on the islands mind')
  const [change] = between(text, now).blocks
  if (change?.change !== 'changed') throw new Error('Expected a change')
  const join = (left: string) =>
    change.edits.flatMap((it) => (it.kind === left ? [] : [it.text])).join('')
  expect(join('removed')).toBe(change.after.text)
  expect(join('added')).toBe(change.before.text)
})

test('scripts without spaces are compared letter by letter', () => {
  const found = between('会議は三月二日に開かれた。\n', '会議は三月九日に開かれた。\n')
  expect(blocksIn(found)).toEqual(['changed paragraph: 会議は三月[-二-]{+九+}日に開かれた。'])
})

test('two texts that have nothing in common', () => {
  const found = between('The ferry sails.\n', 'Eine Katze schläft.\n')
  expect(found.blocks.map((it) => it.change).sort()).toEqual(['added', 'removed'])
})

test('a long text, all of it changed, is compared as well', () => {
  const many = (word: string) =>
    Array.from({length: 4000}, (_, index) => `${word} ${index} is what this says.`).join('\n\n')
  const found = between(many('Boat'), many('Ship'))
  expect(found.blocks.length).toBeGreaterThanOrEqual(4000)
})
