import {readdirSync, readFileSync} from 'node:fs'
import {strFromU8, unzipSync} from 'fflate'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {describe, expect, test} from 'vitest'
import type {Report, Strip} from '../../src/model/report.ts'
import {made as madeOf, partsOf} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {made, shown} from './make.ts'

const marking = 'OFFICIAL-SENSITIVE'
const paragraph =
  'The council meets in the harbour office on Mondays, and nobody is asked to stand. '
const source = `---
title: The harbour
marking: ${marking}
---

${`${paragraph.repeat(6)}\n\n`.repeat(8)}`

const presets = readdirSync('templates').filter((it) => it.endsWith('.md'))

const markingsIn = ({center, left, right}: Strip) =>
  [...left, ...center, ...right].flatMap((it) => (it.kind === 'marking' ? [it.value] : []))

const stripsOf = ({furniture: {first, rest}}: Report): readonly Strip[] => [
  ...[first.header, first.footer],
  ...[rest.header, rest.footer]
]

function reportOf(template: string): Report {
  const text = readFileSync(`templates/${template}`, 'utf8')
  const path = `templates/${template}`
  const {report} = madeOf({
    source: {path: 'harbour.md', text: source},
    template: {path, text},
    parts: partsOf('templates/shared')
  })
  if (report === undefined) throw new Error(`${template} makes no report`)
  return report
}

/** Words of each page that stand above and below all others, from the edges of the paper. */
async function edgesOf(bytes: Uint8Array) {
  const file = await getDocument({data: Uint8Array.from(bytes), verbosity: 0}).promise
  const edges: {readonly head: string; readonly foot: string}[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const [, , , height = 0] = page.view
    const {items} = await page.getTextContent()
    const words = items.flatMap((it) => ('str' in it ? [{text: it.str, y: it.transform[5]}] : []))
    const within = (from: number, to: number) =>
      words.flatMap(({text, y}) => (y >= from && y <= to ? text : [])).join('')
    edges.push({head: within(height - 72, height), foot: within(0, 60)})
  }
  await file.loadingTask.destroy()
  return edges
}

describe.each(presets)('the template %s', (template) => {
  const report = reportOf(template)

  test('has the marking once in each head and foot', () => {
    expect(stripsOf(report).map(markingsIn)).toEqual(Array(4).fill([marking]))
  })

  test('shows it at the top and the bottom of each page of a PDF', async () => {
    const edges = await edgesOf((await rendered(report, 'pdf')).bytes)
    // A digest for chats has no text of many pages.
    expect(edges.length).toBeGreaterThan(template.startsWith('digest-') ? 0 : 1)
    for (const {head, foot} of edges) {
      expect([head, foot]).toEqual([
        expect.stringContaining(marking),
        expect.stringContaining(marking)
      ])
    }
  })

  test('has it in each header and footer of a Word file', async () => {
    const parts = unzipSync((await rendered(report, 'docx')).bytes)
    const strips = Object.entries(parts).filter(([path]) => /word\/(header|footer)/.test(path))
    expect(strips.length).toBeGreaterThanOrEqual(2)
    for (const [path, xml] of strips)
      expect([path, strFromU8(xml)]).toEqual([path, expect.stringContaining(marking)])
  })

  test('says it first in Markdown', async () => {
    const [line = ''] = new TextDecoder().decode((await rendered(report, 'md')).bytes).split('\n')
    expect(line.replaceAll(/[*\\]/g, '')).toBe(marking)
  })
})

describe('a marking', () => {
  const strip = (page: string) => {
    const template = `---\npage:\n${page}\n---\n\n::body\n`
    const {header} = made(template, '---\nmarking: CUI\n---\n\nWords.\n').report.furniture.rest
    return [header.left, header.center, header.right].map((parts) =>
      parts.map((it) => ('value' in it ? `${it.kind}=${it.value}` : it.kind)).join('|')
    )
  }

  test('stands in the middle where a template does not ask for it', () => {
    expect(strip('  footer: {left: a}')).toEqual(['', 'marking=CUI', ''])
    expect(strip('  header: {left: a, right: b}')).toEqual(['text=a', 'marking=CUI', 'text=b'])
    expect(strip('  header: {center: c}')).toEqual(['', 'marking=CUI|text= · c', ''])
    expect(strip('  header: {right: ":marking"}')).toEqual(['', '', 'marking=CUI'])
  })

  test('that is not stated is nowhere', () => {
    const {report} = made('::body\n', 'Words.\n')
    expect(stripsOf(report).flatMap(markingsIn)).toEqual([])
  })
})

const ferries = `---
marking: SECRET
---

(S) The yard took in 48 ships in 2025. The harbour master said that it would close in May 2031, and that 1,200 people would lose their work.

**(U)** The council plans to buy a third ferry by 2027. Each takes sixty cars.

The pilots ask for £4.2 million. They will strike in March 2026.

## (U) Actions

- (U) Book divers.
`

describe('a sentence that is quoted', () => {
  test('has the mark of its paragraph before it, as the paragraph has it', () => {
    expect(shown('::outlook', ferries)).toEqual([
      '- **(U)** The council plans to buy a third ferry by 2027.¶2!',
      '- They will strike in March 2026.¶3!'
    ])
  })

  test('has it once where it opens the paragraph', () => {
    expect(shown('::bottom-line', ferries).join('')).toContain('(S) The yard took in 48 ships')
    expect(shown('::bottom-line', ferries).join('').match(/\(S\)/g)).toHaveLength(1)
  })

  test('has it in tables and cards, but not before a figure or a date', () => {
    const rows = shown('::figures{as=table}', ferries).join('\n')
    expect(rows).toContain('(S) The harbour master said')
    expect(rows).not.toMatch(/\(S\) (48|1,200)/)
    expect(shown('::timeline{as=table}', ferries).join('\n')).toContain('(S) The harbour master')
    expect(shown('::statements', ferries).join('\n')).toContain('(S) The harbour master said')
  })

  test('has the place of the mark in the source', () => {
    const {report} = made('::statements', ferries)
    const [statement] = report.children
    if (statement?.type !== 'statement') throw new Error('Expected a statement')
    const [mark] = statement.children
    expect(mark).toMatchObject({
      value: '(S)',
      origin: {from: 'source', position: {start: {line: 5, column: 1}, end: {column: 4}}}
    })
  })

  test('has none where a letter is none', () => {
    const plain = ferries.replace('marking: SECRET', 'ref: A')
    expect(shown('::statements', plain).join('\n')).not.toContain('(S)')
  })
})

test('a section with a mark before its name is still that section', () => {
  expect(shown('## Actions\n\n::actions', ferries)).toEqual([
    '## Actions {actions}',
    '  - (U) Book divers.'
  ])
})
