import {expect, test} from 'vitest'
import type {Edges, FurniturePart} from '../../src/model/report.ts'
import {walk} from '../../src/model/walk.ts'
import {made, outline, shown} from './make.ts'

const source = `# Coast

The sea rose. See [costs](#costs) and [risks](#risks).

## Key points

- It rose.

## Costs

The wall costs four million.[^a]

### Paid

Half is paid.

## Risks

A storm may come.[^b]

[^b]: Or not.[^c]
[^a]: At least.
[^c]: Who knows.
`

test('a heading over directives that yield nothing disappears with them', () => {
  expect(shown('## Actions\n\n::actions\n\n### Deeper\n\n::actions', source)).toEqual([])
  expect(shown('## Actions\n\n::actions\n\nNone by law.', source)).toEqual([
    '## Actions {actions}',
    '  None by law.'
  ])
  expect(shown(':::callout{title=Do}\n::actions\n:::', source)).toEqual([])
  expect(shown(':::only{format=pdf}\n## Actions\n\n::actions\n:::', source)).toEqual([])
  expect(shown('## Signature', source)).toEqual(['## Signature {signature}'])
})

test('headings over notes and contents disappear where there are none', () => {
  expect(shown('## Contents\n\n::contents\n\n## Notes\n\n::notes', 'Words.')).toEqual([])
  expect(shown('::body\n\n## Notes\n\n::notes', 'Words.')).toEqual(['p1 Words.'])
  expect(shown('## Contents\n\n::contents\n\n## Text\n\n::body', 'Words.')).toEqual([
    '## Contents {contents}',
    '  contents',
    '## Text {text}',
    '  p1 Words.'
  ])
  expect(shown('::body\n\n## Notes\n\n::notes', 'Words.[^1]\n\n[^1]: More.')).toEqual([
    'p1 Words.^1',
    '## Notes {notes}',
    '  notes'
  ])
})

test('the body leaves out sections that another directive shows', () => {
  expect(
    shown('::key-points\n\n## Money\n\n::section{name=Costs}\n\n## Text\n\n::body', source)
  ).toEqual([
    '1. It rose.',
    '## Money {money}',
    '  p2 The wall costs four million.^1',
    '  ### Paid {paid}',
    '    p3 Half is paid.',
    '## Text {text}',
    '  p1 The sea rose. See costs and [risks](#risks).',
    '  ### Risks {risks}',
    '    p4 A storm may come.^2'
  ])
})

test('the body keeps a section that front matter overrides, and one shown in some formats only', () => {
  const stated = `---\nkey_points: [One]\n---\n\n${source}`
  expect(shown('::key-points\n\n::body', stated)).toContain('## Key points {key-points}')
  expect(shown(':::only{format=pdf}\n::key-points\n:::\n\n::body', source)).toContain(
    '## Key points {key-points}'
  )
})

test('sections of the source sink below the heading over them, to the sixth level', () => {
  const heads = (template: string) =>
    shown(template, source)
      .map((line) => line.trim())
      .filter((line) => line.startsWith('#'))
  expect(heads('::body').slice(0, 3)).toEqual([
    '## Key points {key-points}',
    '## Costs {costs}',
    '### Paid {paid}'
  ])
  expect(heads('##### Text\n\n::body')).toEqual([
    '##### Text {text}',
    '###### Key points {key-points}',
    '###### Costs {costs}',
    '###### Paid {paid}',
    '###### Risks {risks}'
  ])
})

test('ids are unique: the source keeps its own, the template gets another', () => {
  expect(
    shown('## Costs\n\nWords.\n\n## Costs\n\nWords.\n\n## Text\n\n::body', source).filter((it) =>
      it.includes('Costs')
    )
  ).toEqual(['## Costs {costs-1}', '## Costs {costs-2}', '  ### Costs {costs}'])
})

test('a link to what is not shown keeps its words; one to a heading of the template works', () => {
  expect(shown('## Costs\n\n::section{name=Costs}\n\n::bottom-line', `${source}`)[0]).toBe(
    '## Costs {costs}'
  )
  const linking =
    '# Coast\n\nSee [costs](#costs) and [risks](#risks).\n\n## Costs\n\nFour.\n\n## Risks\n\nA storm.\n'
  expect(shown('::bottom-line\n\n## Costs\n\n::section{name=Costs}', linking).slice(0, 2)).toEqual([
    'bottomLine',
    '  See [costs](#costs) and risks.¶1!'
  ])
})

test('citations are linked where their paragraph is shown', () => {
  expect(shown('::bottom-line\n\n::body', 'The sea rose. It did.')).toEqual([
    'bottomLine',
    '  The sea rose.¶1',
    'p1 The sea rose. It did.'
  ])
  const boxed = '::bottom-line\n\n:::only{format=pdf}\n::bottom-line\n\n::body\n:::'
  expect(shown(boxed, 'The sea rose. It did.')).toEqual([
    'bottomLine',
    '  The sea rose.¶1!',
    'only pdf',
    '  bottomLine',
    '    The sea rose.¶1',
    '  p1 The sea rose. It did.'
  ])
})

test('a paragraph that is shown twice is an anchor once', () => {
  expect(shown('::section{name=Risks}\n\n::section{name=Risks}\n\n::notes', source)).toEqual([
    'p4 A storm may come.^1',
    'A storm may come.^1',
    'notes'
  ])
  const only = ':::only{format=pdf}\n::body\n:::\n\n:::only{format=md}\n::body\n:::'
  expect(shown(only, 'One.')).toEqual(['only pdf', '  p1 One.', 'only md', '  p1 One.'])
  expect(shown(`${only}\n\n::body`, 'One.')).toEqual([
    'only pdf',
    '  One.',
    'only md',
    '  One.',
    'p1 One.'
  ])
})

test('numbering counts the second-level headings that survive', () => {
  const template = `---
numbering: sections
---

## Actions

::actions

## Key points

::key-points

## Text

### Whole

::body
`
  expect(shown(template, source).filter((it) => it.includes('#'))).toEqual([
    '## 1. Key points {key-points}',
    '## 2. Text {text}',
    '  ### Whole {whole}',
    '    p1 The sea rose. See [costs](#costs) and [risks](#risks).',
    '    #### Costs {costs}',
    '      ##### Paid {paid}',
    '    #### Risks {risks}'
  ])
})

test('notes are numbered as they are referred to, notes of notes last', () => {
  const {report} = made('::section{name=Risks}\n\n::body', source)
  expect(report.notes.map((it) => [it.number, it.id, ...outline(it.children)])).toEqual([
    [1, 'b', 'Or not.^3'],
    [2, 'a', 'At least.'],
    [3, 'c', 'Who knows.']
  ])
  expect(made('::section{name=Costs}', source).report.notes.map((it) => it.id)).toEqual(['a'])
})

const strip = ({header, footer}: Edges) =>
  [header.left, header.center, header.right, footer.left, footer.center, footer.right].map(
    (parts: readonly FurniturePart[]) =>
      parts.map((it) => ('value' in it ? `${it.kind}=${it.value}` : it.kind)).join('|')
  )

const furnished = `---
page:
  header: {left: ":marking", right: ":date · :kind at 10:30"}
  footer: {left: "Ref :ref · :title", center: ":marking · Words", right: "Page :page of :pages"}
---
`

test('heads and feet are filled in, empty pieces go with their separators', () => {
  const stated = '---\nmarking: OFFICIAL\ndate: 2025-03-02\nref: C-7\n---\n\n# The *coast*\n'
  expect(strip(made(furnished, stated).report.furniture.rest)).toEqual([
    'marking=OFFICIAL',
    '',
    'text=2 March 2025 · Brief at 10:30',
    'text=Ref C-7 · The coast',
    'marking=OFFICIAL|text= · Words',
    'text=Page |page|text= of |pages'
  ])
  expect(strip(made(furnished, '# The *coast*\n').report.furniture.first)).toEqual([
    '',
    '',
    'text=Brief at 10:30',
    'text=The coast',
    'text=Words',
    'text=Page |page|text= of |pages'
  ])
})

test.each([
  [
    '::key-point',
    'template/unknown-directive 1:1 Unexpected `::key-point`, expected `::key-points`'
  ],
  ['::callot', 'template/unknown-directive 1:1 Unexpected `::callot`, expected `:::callout`'],
  [
    '::body{numbred}',
    'template/attribute 1:8 Unexpected attribute `numbred` of `::body`, expected `numbered`'
  ],
  [
    '::notes{max=3}',
    'template/attribute 1:9 Unexpected attribute `max` of `::notes`, expected no attributes'
  ],
  [
    '::key-points{style=roman max=many}',
    'template/attribute 1:26 Unexpected `many` for `max`, expected a whole number from 1 to 20'
  ],
  [
    '::key-points{max=21}',
    'template/attribute 1:14 Unexpected `21` for `max`, expected a whole number from 1 to 20'
  ],
  [
    '::masthead{details="date weather"}',
    'template/attribute 1:12 Unexpected `date weather` for `details`, expected some of'
  ],
  [
    ':::only\nWords.\n:::',
    'template/attribute 1:1 Unexpected `:::only` without `format`, expected some of'
  ],
  [
    '::section',
    'template/attribute 1:1 Unexpected `::section` without `name`, expected words in quotation marks'
  ],
  ['::callout', 'template/misplaced-directive 1:1 Unexpected `::callout`, expected `:::callout`'],
  [
    ':::body\nWords.\n:::',
    'template/misplaced-directive 1:1 Unexpected `:::body`, expected `::body`'
  ],
  ['On :dat', 'template/unknown-directive 1:4 Unexpected `:dat`, expected `:date`'],
  [
    '## On :weather\n\nWords.',
    'template/unknown-directive 1:7 Unexpected `:weather`, expected one of `:title`'
  ],
  [
    'Page :page',
    'template/misplaced-directive 1:6 Unexpected `:page` in the text, expected it in the setting `page`'
  ],
  [
    '---\npage: {footer: {left: ":pag"}}\n---\n',
    'template/unknown-directive 2:23 Unexpected `:pag`, expected `:page`'
  ]
])('%j is told', (template, expected) => {
  const {told} = made(template, source)
  expect(told.join('\n')).toContain(expected)
})

test('with errors, the report holds what could be understood', () => {
  const {report} = made('::key-points{max=many}\n\n:::boxed\nWords.\n:::\n\n::weather', source)
  expect(outline(report.children)).toEqual(['1. It rose.', 'Words.'])
})

test('composing changes neither the template nor the document', () => {
  const template = '::bottom-line\n\n::key-points\n\n::body{numbered}\n\n::notes'
  expect(made(template, source).report).toEqual(made(template, source).report)
})

test('what a template shows twice is not the same node twice: renderers tell nodes apart', () => {
  const source = '| Town |\n| --- |\n| Dee |\n\n- *One*\n\n> Two\n'
  const nodes = walk(made('::body\n\n::body\n', source).report.children)
  const parents = nodes.filter((it) => 'children' in it)
  expect(parents).toHaveLength(26)
  expect(new Set(parents).size).toBe(26)
})
