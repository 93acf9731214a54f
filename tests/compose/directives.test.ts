import {expect, test} from 'vitest'
import {made, shown} from './make.ts'

const coast = `---
title: The coast
subtitle: A report
authors: [Ann Lee, Ben Roy]
date: 2025-03-02
ref: C-7
marking: OFFICIAL
status: Draft
organisation: Harbour Office
---

The sea rose by a metre. It was not expected.

The towns met in the spring. They agreed on a wall.

## Costs

The wall costs four million. Half is paid.

More money has been asked for. Nobody answered.

## Risks

A storm may come before the wall. It may not.
`

const plain = coast.slice(coast.indexOf('The sea'))

test('masthead shows the details that are asked for and stated, in their order', () => {
  expect(shown('::masthead{details="status date author"}', coast)).toEqual([
    'masthead The coast | A report | Draft · 2 March 2025 · Ann Lee, Ben Roy'
  ])
  expect(shown('::masthead', coast)).toEqual([
    'masthead The coast | A report | Brief · 2 March 2025 · OFFICIAL · Ann Lee, Ben Roy · C-7 · Draft · Harbour Office'
  ])
  expect(shown('::masthead{details="date ref"}', '# Coast\n\nWords.')).toEqual([
    'masthead Coast |  | '
  ])
})

test('memo-header has the rows that are stated', () => {
  const source = `---
to: [Ann, Ben]
from: Cem
cc: Dee
date: 2025-03-02
ref: M-1
subject: The wall
---

# Coast

Words.`
  expect(shown('::memo-header', source)).toEqual([
    'memo Memorandum',
    '  To: Ann, Ben',
    '  From: Cem',
    '  Cc: Dee',
    '  Date: 2 March 2025',
    '  Ref: M-1',
    '  Subject: The wall'
  ])
})

test('memo-header takes authors for `from` and the title for `subject`', () => {
  expect(shown('::memo-header{title="Note"}', '---\nauthor: Ann\n---\n\n# *The* coast\n')).toEqual([
    'memo Note',
    '  From: Ann',
    '  Subject: *The* coast'
  ])
})

test('bottom-line prefers front matter, then a section, then the first sentence', () => {
  const section = '# Coast\n\nThe sea rose.\n\n## BOTTOM LINE\n\nBuild it.\n\nNow.\n'
  expect(shown('::bottom-line', `---\nbottom_line: Build a wall.\n---\n${section}`)).toEqual([
    'bottomLine',
    '  Build a wall.'
  ])
  expect(shown('::bottom-line', section)).toEqual(['bottomLine', '  p2 Build it.', '  p3 Now.'])
  expect(shown('::bottom-line', plain)).toEqual(['bottomLine', '  The sea rose by a metre.¶1!'])
  expect(shown('::bottom-line', 'No. It did not.')).toEqual(['bottomLine', '  No.¶1!'])
})

test('bottom-line passes over a salutation, where another sentence says more', () => {
  const mail = 'Dear all,\n\nWe decided two things:\n\nThe boats run until November.\n'
  expect(shown('::bottom-line', mail)).toEqual(['bottomLine', '  The boats run until November.¶3!'])
})

test('key-points prefers front matter, then a section, both whole', () => {
  const section =
    '# Coast\n\nThe sea rose.\n\n## Key points\n\nThree:\n\n* One\n* Two\n\nAnd:\n\n1. Three\n'
  expect(shown('::key-points{max=1}', `---\nkey_points: [A, B]\n---\n${section}`)).toEqual([
    '1. A',
    '2. B'
  ])
  expect(shown('::key-points{max=1 style=letter}', section)).toEqual([
    'p2 Three:',
    'a. One',
    'b. Two',
    'p3 And:',
    'c. Three'
  ])
  expect(shown('::key-points{style=bullet}', section)[1]).toBe('- One')
})

test('key-points takes sentences out of the text, and none of the bottom line', () => {
  const longer = `${plain}\nThe town pays for the rest in spring. The board meets again in May.\n`
  const points = shown('::bottom-line\n\n::key-points{max=2}', longer).slice(2)
  expect(points).toHaveLength(2)
  for (const point of points) {
    const [, text = '', paragraph = ''] = /^\d\. (.*)¶(\d)!$/.exec(point) ?? []
    expect(
      longer.split(/\n+/).filter((it) => !it.startsWith('##'))[Number(paragraph) - 1]
    ).toContain(text)
    expect(text).not.toBe('The sea rose by a metre.')
  }
})

test('key-points are few where the text is short', () => {
  expect(
    shown('::key-points{max=20}', `${plain}\nIt fell again.\nNobody knows why it did.\n`).length
  ).toBe(3)
})

test('derived sentences keep their marks and their places, without notes', () => {
  const source =
    'It *is said[^1] that* the\nsea \\*rose\\* by **one metre. And** more. It fell.\n\n[^1]: By whom?\n'
  const {report} = made('::bottom-line', source)
  expect(shown('::bottom-line', source)[1]).toBe(
    '  It *is said that* the sea *rose* by **one metre.**¶1!'
  )
  const [bottomLine] = report.children
  const paragraph = bottomLine?.type === 'bottomLine' ? bottomLine.children[0] : undefined
  if (paragraph?.type !== 'paragraph' || paragraph.origin.from !== 'derived') throw new Error()
  expect(paragraph.origin.by).toBe('compose/bottom-line')
  const [{position}] = paragraph.origin.evidence
  expect(source.slice(position.start.offset, position.end.offset)).toBe(
    'It *is said[^1] that* the\nsea \\*rose\\* by **one metre.'
  )
  expect(position.end).toMatchObject({line: 2, column: 29})
})

test('every text of an excerpt is what its place in the source holds', () => {
  const source = 'They made a **bold wall. It** did hold, *they* say.\n'
  const {report} = made('::bottom-line', source)
  const [bottomLine] = report.children
  const paragraph = bottomLine?.type === 'bottomLine' ? bottomLine.children[0] : undefined
  const strong = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
  const text = strong?.type === 'strong' ? strong.children[0] : undefined
  if (text?.type !== 'text' || text.origin.from !== 'source') throw new Error('no text')
  const {start, end} = text.origin.position
  expect([text.value, source.slice(start.offset, end.offset)]).toEqual(['bold wall.', 'bold wall.'])
})

test('actions are stated or none', () => {
  const source = '# Coast\n\nWords.\n\n## Actions\n\n- [ ] Ask Ann\n'
  expect(shown('::actions', `---\nactions: [Call Ben]\n---\n${source}`)).toEqual(['- Call Ben'])
  expect(shown('::actions', source)).toEqual(['- Ask Ann'])
  expect(shown('::actions', plain)).toEqual([])
})

test('section shows what stands under a heading, and warns where there is none', () => {
  expect(shown('::section{name=costs}', plain)).toEqual([
    'p3 The wall costs four million. Half is paid.',
    'p4 More money has been asked for. Nobody answered.'
  ])
  const {report, told} = made('::section{name="Cost"}', plain)
  expect(report.children).toEqual([])
  expect(told).toEqual(['compose/unknown-section 1:1 Unexpected section `Cost`, expected `Costs`'])
})

test('body can number its paragraphs', () => {
  expect(shown('::body{numbered}', plain)[0]).toBe(
    '¶1 The sea rose by a metre. It was not expected.'
  )
  expect(shown('::body', plain)[0]).toBe('p1 The sea rose by a metre. It was not expected.')
})

test('callout, page-break and only say what they are', () => {
  const template = `:::callout{tone=accent title="Look"}
Words.
:::

::page-break

:::only{format="pdf docx"}
Words.
:::
`
  expect(shown(template, plain)).toEqual([
    '[important] Look',
    '  Words.',
    'pageBreak',
    'only pdf docx',
    '  Words.'
  ])
})

test('provenance tells the source, its fingerprint and the method', () => {
  const lines = shown('::provenance', plain)
  expect(lines[1]).toMatch(
    /^ {2}Source: coast\.md, 5 paragraphs, 49 words · sha256 `[0-9a-f]{16}…`$/
  )
  expect(lines.slice(2)).toEqual(['  Method: Every sentence is quoted from the source.'])
})

test('pack-links lists the other documents, or nothing', () => {
  const item = {kind: 'Brief', format: 'pdf', file: 'brief.pdf', pages: 2, bytes: 61_204} as const
  const digest = {kind: 'Digest', format: 'md', file: 'digest.md', bytes: 840} as const
  const sha256 = '3f9a41c2'.repeat(8)
  expect(
    shown('::pack-links', plain, [
      {...item, sha256},
      {...digest, sha256}
    ])
  ).toEqual([
    '| Document | Pages | Size | sha256 |',
    '| [Brief (PDF)](brief.pdf) | 2 | 61 kB | `3f9a41c2` |',
    '| [Digest (Markdown)](digest.md) |  | 840 bytes | `3f9a41c2` |'
  ])
  expect(shown('::pack-links', plain, [{...digest, bytes: 1_250_000, sha256}])).toEqual([
    '| Document | Size | sha256 |',
    '| [Digest (Markdown)](digest.md) | 1.3 MB | `3f9a41c2` |'
  ])
  expect(shown('## Pack\n\n::pack-links', plain)).toEqual([])
})

test('text directives stand for what the source states', () => {
  expect(shown('## On :kind\n\nAt 10:30 on :date, by :author (:marking).', coast)).toEqual([
    '## On Brief {on-brief}',
    '  At 10:30 on 2 March 2025, by Ann Lee, Ben Roy (OFFICIAL).'
  ])
  expect(shown('Reference: :ref', plain)).toEqual([])
  expect(shown('- Ref :ref\n- Kind :kind', plain)).toEqual(['- Kind Brief'])
  expect(shown('## :subtitle\n\nWords.', plain)).toEqual(['Words.'])
})
