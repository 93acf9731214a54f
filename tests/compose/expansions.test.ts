import {expect, test} from 'vitest'
import type {Inline} from '../../src/model/node.ts'
import type {Report} from '../../src/model/report.ts'
import {plainText, walk} from '../../src/model/walk.ts'
import {briefs, sources} from '../properties/inputs.ts'
import {isInserted, withAndWithout} from './inserted.ts'
import {made, shown} from './make.ts'

const template = (settings = '') =>
  `---\n${settings}\n---\n\n::bottom-line\n\n## Key points\n\n::key-points{max=3}\n\n## Background\n\n::body\n`

/** The bottom line and key points come before the paragraph that explains the acronym. */
const source = `# The coast

The towns of the coast will ask the MHW for a bridge loan of four million pounds before the winter comes.

They met in the old customs house. The Ministry of Harbours and Waterways (MHW) has not answered their letter, and the MHW’s clerk said that nobody had read it.

The weather was fine. Nobody minded.
`

const textOf = (report: Report) =>
  [...walk(report.children)].flatMap((it) => (it.type === 'text' ? it.value : [])).join('|')

test('a sentence out of its place says what an acronym stands for, in the words of the source', () => {
  const {report} = made(template(), source)
  const [lead] = report.children
  expect(lead && plainText(lead.type === 'bottomLine' ? inlinesOf(lead) : [])).toBe(
    'The towns of the coast will ask the MHW [Ministry of Harbours and Waterways] for a bridge loan of four million pounds before the winter comes.'
  )
  const inserted = [...walk(report.children)].filter(isInserted)
  expect(inserted.map((it) => (it.type === 'text' ? it.value : ''))).toEqual([
    ' [',
    'Ministry of Harbours and Waterways',
    ']'
  ])
  for (const {origin} of inserted) {
    const [first] = origin.from === 'derived' ? origin.evidence : []
    const {start, end} = first?.position ?? {}
    expect(source.slice(start?.offset, end?.offset)).toBe('Ministry of Harbours and Waterways')
  }
})

test('what the author wrote is not changed, and is said once', () => {
  const {report} = made(template(), source)
  expect(textOf(report).match(/\[/g)).toHaveLength(1)
  const body = made('::body\n', source).report
  expect(textOf(body)).not.toContain('[')
})

test('nothing is put in where the sentence itself explains it, or one before did', () => {
  const lines = shown(
    '::bottom-line\n\n::key-points\n',
    source.replace('the MHW for', 'the Ministry of Harbours and Waterways (MHW) for')
  )
  expect(lines.join('\n')).not.toContain('[')
})

test('a template can leave acronyms as they are', () => {
  expect(textOf(made(template('acronyms: leave'), source).report)).not.toContain('[')
})

test('words go on after a genitive and a compound', () => {
  const lead = (words: string) => shown('::bottom-line\n', source.replace('the MHW for', words))[1]
  expect(lead('the MHW’s board for')).toContain(
    'the MHW’s [Ministry of Harbours and Waterways] board'
  )
  expect(lead('the MHW-led board for')).toContain(
    'MHW-led [Ministry of Harbours and Waterways] board'
  )
})

test('what the author lists in front matter counts, and is never told as unexplained', () => {
  const unexplained = source.replace('Ministry of Harbours and Waterways (MHW)', 'MHW')
  const listed = `---\nacronyms:\n  - "MHW: Ministry of Harbours and Waterways"\n---\n\n${unexplained}`
  const {report, told} = made(template(), listed)
  expect(textOf(report)).toContain('MHW| [|Ministry of Harbours and Waterways|]')
  expect(told).toEqual([])
})

test('an acronym that nothing explains is told once, where it stands first', () => {
  const unexplained = source.replace('Ministry of Harbours and Waterways (MHW)', 'MHW')
  const {report, told} = made(template(), unexplained)
  expect(textOf(report)).not.toContain('[')
  expect(told).toEqual([
    'compose/undefined-acronym 3:37 Unexpected acronym `MHW` that the text never explains, expected what it stands for'
  ])
  expect(made(template(), unexplained.replaceAll('MHW', 'NATO')).told).toEqual([])
})

test.each(sources.flatMap((it) => briefs.map((template) => ({source: it, template}))))(
  'without what was put in, $source.name in $template.path is the same as without expansions',
  ({source, template}) => {
    const {without, plain} = withAndWithout(source, template)
    expect(without).toEqual(plain)
  }
)

function inlinesOf(node: {
  readonly children: readonly {readonly type: string}[]
}): readonly Inline[] {
  const [paragraph] = node.children
  return paragraph !== undefined && 'children' in paragraph && Array.isArray(paragraph.children)
    ? paragraph.children
    : []
}
