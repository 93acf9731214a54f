import {expect, test} from 'vitest'
import {made, shown} from './make.ts'

const front = `---
author: Ann Lee
ref: AFZA-EN
date: 2026-11-23
suspense: 2026-12-04
thru: Chief of Staff
to: [Commander, Deputy]
authority_line: "FOR THE COMMANDER:"
signature: [ANN B. LEE, "LTC, EN"]
contact: Ben Roy, 555-0142
enclosures: [Report, Plan]
distribution: Quay master
cc: Public works
---

# Wall

Words.
`

test('memo-header has the rows that are asked for, in their order, and days in words', () => {
  const header = '::memo-header{rows="ref date suspense thru to from subject" thru="THRU"}'
  expect(shown(header, front)).toEqual([
    'memo Memorandum',
    '  Ref: AFZA-EN',
    '  Date: 23 November 2026',
    '  Reply by: 4 December 2026',
    '  THRU: Chief of Staff',
    '  To: Commander, Deputy',
    '  From: Ann Lee',
    '  Subject: Wall'
  ])
  expect(shown('::memo-header{rows=suspense}', '---\nsuspense: by noon\n---\n\nWords.')).toEqual([
    'memo Memorandum',
    '  Reply by: by noon'
  ])
})

test('authors who sign do not stand in the head, too', () => {
  const rows = shown('::memo-header{rows="from subject"}\n\n::signature', front)
  expect(rows.slice(0, 2)).toEqual(['memo Memorandum', '  Subject: Wall'])
})

/** Lines of the signature block of a report, and the authority above them. */
function signed(source: string) {
  const [block] = made('::signature', source).report.children
  if (block?.type !== 'signature') return undefined
  const texts = block.children.map((it) => (it.type === 'text' ? it.value : it.type))
  return [block.authority?.map((it) => (it.type === 'text' ? it.value : '')), texts]
}

test('signature is what is stated, else the authors', () => {
  expect(signed(front)).toEqual([['FOR THE COMMANDER:'], ['ANN B. LEE', 'break', 'LTC, EN']])
  expect(signed('---\nauthors: [Ann, Ben]\n---\n\nWords.')).toEqual([
    undefined,
    ['Ann', 'break', 'Ben']
  ])
  expect(signed('Words.')).toBeUndefined()
})

test('memo-footer says what is enclosed and who gets it, each on a line', () => {
  expect(shown('::memo-footer{counted cc="CF"}', front)).toEqual([
    'details',
    '  2 Encls: 1. Report 2. Plan',
    '  Distribution: Quay master',
    '  CF: Public works'
  ])
  expect(shown('::memo-footer{rows=enclosures}', front)).toEqual([
    'details',
    '  Enclosures: 1. Report 2. Plan'
  ])
  expect(shown('::memo-footer{counted}', '---\nenclosures: Plan\n---\n\nWords.')).toEqual([
    'details',
    '  Encl: Plan'
  ])
  expect(shown('::memo-footer', 'Words.')).toEqual([])
})

test('memo-footer takes a section of lines; one that says more stays in the text', () => {
  const template = '::body\n\n::memo-footer'
  expect(shown(template, '# Wall\n\nWords.\n\n## Enclosures\n\n- *Report*\n- Plan')).toEqual([
    'p1 Words.',
    'details',
    '  Enclosures: 1. *Report* 2. Plan'
  ])
  expect(shown(template, '# Wall\n\nWords.\n\n## Enclosures\n\n> Plan')).toEqual([
    'p1 Words.',
    '## Enclosures {enclosures}',
    '  blockquote',
    '    Plan'
  ])
})

test('contact is stated in front matter, else in a section', () => {
  expect(shown('::contact', front)).toEqual(['Ben Roy, 555-0142'])
  expect(shown('::contact', '# Wall\n\n## Point of contact\n\nAsk *Ann*.')).toEqual([
    'p1 Ask *Ann*.'
  ])
  expect(shown('::contact', 'Words.')).toEqual([])
})

test('bottom-line takes the section of the heading that the template names, before all else', () => {
  const source = '---\nbottom_line: Build it.\n---\n\n# Wall\n\n## Issue\n\nWhether to build it.'
  expect(shown('::bottom-line{under="Issue"}\n\n::body', source)).toEqual([
    'bottomLine',
    '  p1 Whether to build it.'
  ])
  expect(shown('::bottom-line{under="Purpose"}', source)).toEqual(['bottomLine', '  Build it.'])
})

test('in a counted paragraph, what is said of an item stands in brackets behind it', () => {
  const template = '---\nnumbering: military\n---\n\n## Actions\n\n::actions'
  const source = '# Wall\n\n## Actions\n\n- Build it (owner: Ann, by May)\n- Paint it'
  expect(shown(template, source).slice(1)).toEqual([
    '  1. Build it (**Owner:** Ann · **Due:** May)',
    '  2. Paint it'
  ])
})

test('a subdivision that an author wrote alone is told in its place', () => {
  const template = '---\nnumbering: military\n---\n\n## Background\n\n::body'
  const lone = 'One:\n\n- alone\n\nTwo.\n\n## Costs\n\n### High\n\nThey are.'
  expect(made(template, `# Wall\n\n${lone}`).told).toEqual([
    'compose/lone-subdivision 5:1 Unexpected subdivision alone, expected two or more',
    'compose/lone-subdivision 11:1 Unexpected subdivision alone, expected two or more'
  ])
  expect(made(template, '# Wall\n\nOne:\n\n- two\n- three\n\nFour.').told).toEqual([])
  expect(made(template, 'Only this.').told).toEqual([])
})
