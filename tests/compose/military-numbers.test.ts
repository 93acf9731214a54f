import {expect, test} from 'vitest'
import {shown} from './make.ts'

const template = (content: string) => `---\nnumbering: military\n---\n\n${content}`
const numbered = (source: string, content = '::body') => shown(template(content), source)

test('paragraphs are counted 1., a., (1), (a), and lists below that stay as they are', () => {
  const source = `First:

- one
  - two
    - three
      - four
      - five
    - six
  - seven
- eight

Second.`
  expect(numbered(source)).toEqual([
    '1. p1 First:',
    '  a. one',
    '    (1) two',
    '      (a) three',
    '        - four',
    '        - five',
    '      (b) six',
    '    (2) seven',
    '  b. eight',
    '2. p2 Second.'
  ])
})

test('what is alone is not counted, and what stands below it takes its place', () => {
  expect(numbered('Only this.')).toEqual(['p1 Only this.'])
  expect(numbered('Only this:\n\n- one\n- two')).toEqual(['p1 Only this:', '1. one', '2. two'])
  expect(numbered('First:\n\n- alone\n  - one\n  - two\n\nSecond.')).toEqual([
    '1. p1 First:',
    '  alone',
    '  a. one',
    '  b. two',
    '2. p2 Second.'
  ])
})

test('sections of the template are paragraphs with a title, and those of the source stand in them', () => {
  const source = '# Coast\n\nThe sea rose.\n\n## Costs\n\nHigh.\n\n## Risks\n\nOne.\n\nTwo.'
  const content = '## Purpose\n\nTo inform.\n\n## Background\n\n::body\n'
  expect(numbered(source, content)).toEqual([
    '## 1. Purpose {purpose}',
    '  To inform.',
    '## 2. Background {background}',
    '  a. p1 The sea rose.',
    '  ### b. Costs {costs}',
    '    p2 High.',
    '  ### c. Risks {risks}',
    '    (1) p3 One.',
    '    (2) p4 Two.'
  ])
})

test('what the template says outside of its sections, and titles, are not counted', () => {
  const content =
    'For all.\n\n## One\n\n::body\n\n## Two\n\nWords.\n\n##\n\nSigned.\n\n# Annex\n\nMore.\n\nWords.'
  expect(numbered('Alone.', content)).toEqual([
    'For all.',
    '## 1. One {one}',
    '  p1 Alone.',
    '## 2. Two {two}',
    '  Words.',
    'Signed.',
    '# Annex {annex}',
    '  More.',
    '  Words.'
  ])
})

test('tables, quotations and tasks are not counted and do not end what a paragraph governs', () => {
  const source =
    'First.\n\n> Quoted.\n\n- [ ] to do\n- [x] done\n\n1. one\n2. two\n\nSecond.\n\n- x\n\n| A |\n| - |\n| b |\n\n- y'
  expect(numbered(source)).toEqual([
    '1. p1 First.',
    '  blockquote',
    '    Quoted.',
    '  - to do',
    '  - done',
    '  a. one',
    '  b. two',
    '2. p2 Second.',
    '  a. x',
    '  | A |',
    '  | b |',
    '  b. y'
  ])
})

test('only the first paragraph of an item is counted, and an item without words keeps its number', () => {
  expect(numbered('- one\n\n  more\n\n  and more\n\n- ```\n  code\n  ```')).toEqual([
    '1. one',
    '  more',
    '  and more',
    '2. ',
    '  code'
  ])
})

test('letters go on with aa, bb, as Word counts them', () => {
  const items = Array.from({length: 54}, (_, index) => `- item ${index}`).join('\n')
  const lines = numbered(`First:\n\n${items}\n\nSecond.`)
  expect(lines.slice(26, 29)).toEqual(['  z. item 25', '  aa. item 26', '  bb. item 27'])
  expect(lines.slice(52, 55)).toEqual(['  zz. item 51', '  aaa. item 52', '  bbb. item 53'])
})

test('a counted paragraph does not show its place in the source as well', () => {
  expect(numbered('One.\n\nTwo.', '::body{numbered}')).toEqual(['1. p1 One.', '2. p2 Two.'])
})

test('a long text is counted in one go', () => {
  const source = Array.from({length: 20_000}, (_, index) => `Paragraph ${index}.`).join('\n\n')
  expect(numbered(source).at(-1)).toBe('20000. p20000 Paragraph 19999.')
})
