import {expect, test} from 'vitest'
import {compose} from '../src/compose/index.ts'
import {derive} from '../src/derive/index.ts'
import type {Block, Citation, Node, Part} from '../src/model/node.ts'
import {formatNames} from '../src/model/node.ts'
import {isBlockOrPart} from '../src/model/pieces.ts'
import type {Report} from '../src/model/report.ts'
import {walk} from '../src/model/walk.ts'
import {parse} from '../src/parse/index.ts'
import {parseTemplate} from '../src/template/index.ts'
import {readerOf} from '../src/verify/readers/index.ts'
import {textOfLine} from '../src/verify/reading.ts'
import {rendered} from './inputs.ts'

// Every item that was derived cites the paragraph that it was taken from, in every format.

const source = `Harbour towns agree on winter ferries

March 14, 2025

According to the Harbour Gazette, the Northern Ferry Board (NFB) will pay £2.26 billion for night ferries by 2027.

Mayor Anna Weber said on Tuesday that 18 towns in Norway had agreed to the plan. "We will not wait," Weber said.

The NFB plans to buy ten boats by June 2026. The cost rose by 12 percent to $5 million.

The towns have pledged to open a new terminal. It will serve 40,000 passengers a year. The board hopes to finish the work before 2030.
`

const shown = [
  'figures',
  'timeline',
  'people',
  'organisations',
  'places',
  'statements',
  'outlook',
  'acronyms'
]
const as = {
  figures: ['cards', 'table'],
  timeline: ['line', 'table', 'list'],
  people: ['table', 'list'],
  organisations: ['list', 'table'],
  places: ['list', 'table']
}
const shapes: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(as))

const uses = ['bottom-line', 'key-points', ...shown].flatMap((name) =>
  (shapes.get(name) ?? ['']).map((shape) => (shape === '' ? `::${name}` : `::${name}{as=${shape}}`))
)

function reportOf(directives: readonly string[], body: string): Report {
  const {document} = parse({path: 'ferries.txt', text: source})
  const text = `${directives.map((it, at) => `## Part ${at}\n\n${it}\n`).join('\n')}\n${body}\n`
  const {template} = parseTemplate({path: 'all.md', text}, new Map())
  if (template === undefined) throw new Error('Unexpected template')
  return compose(template, {document, facts: derive(document).facts, pack: []}).report
}

/** Blocks and parts that a directive derived, the outermost only. */
function itemsIn(nodes: readonly Node[]): readonly (Block | Part)[] {
  const inside = new Set<Node>()
  const items: (Block | Part)[] = []
  for (const node of walk(nodes)) {
    if (!isBlockOrPart(node) || inside.has(node) || node.origin.from !== 'derived') continue
    items.push(node)
    for (const it of walk([node])) inside.add(it)
  }
  return items
}

const citationsIn = (node: Node): readonly Citation[] =>
  [...walk([node])].filter((it) => it.type === 'citation')

test.each(uses)('every item of %s links to its paragraph where the body is shown', (use) => {
  const report = reportOf([use], '## All of it\n\n::body')
  const items = itemsIn(report.children)
  expect(items.length).toBeGreaterThan(0)
  const paragraphs = new Map(
    [...walk(report.children)].flatMap((it) =>
      it.type === 'paragraph' && it.ordinal !== undefined ? [[it.ordinal, it]] : []
    )
  )
  for (const item of items) {
    const citations = citationsIn(item)
    expect(citations.length).toBeGreaterThan(0)
    expect(citations.filter((it) => !it.linked)).toEqual([])
    // The first place that the item tells of is in a paragraph that it cites.
    const {origin} = item
    const at = origin.from === 'derived' ? origin.evidence[0].position.start.offset : -1
    const cited = citations.some(({paragraph}) => {
      const place = paragraphs.get(paragraph)?.origin
      return (
        place?.from === 'source' &&
        place.position.start.offset <= at &&
        at < place.position.end.offset
      )
    })
    expect(cited).toBe(true)
  }
})

test('without the body they are cited, and no link leads nowhere', () => {
  const report = reportOf(uses, '')
  const citations = report.children.flatMap(citationsIn)
  expect(citations.length).toBeGreaterThan(uses.length)
  expect(citations.filter((it) => it.linked)).toEqual([])
})

test.each(formatNames)(
  'in %s each of these links is there, and leads to its paragraph',
  async (format) => {
    const report = reportOf(uses, '## All of it\n\n::body')
    const expected = report.children.flatMap(citationsIn).map(({paragraph}) => `¶${paragraph}`)
    const {bytes} = await rendered(report, format)
    const reading = await (await readerOf(format))(bytes)
    const links = reading.lines.flatMap(({pieces}) =>
      pieces.flatMap((it) => (it.kind === 'words' && /^¶\d+$/.test(it.text.trim()) ? [it] : []))
    )
    expect(links.map((it) => it.text.trim())).toEqual(expected)
    const paragraphs = new Map(
      [...walk(report.children)].flatMap((it) =>
        it.type === 'paragraph' && it.ordinal !== undefined ? [[`¶${it.ordinal}`, it]] : []
      )
    )
    for (const {text, link} of links) {
      const line = reading.lines[reading.places.get(link?.url.slice(1) ?? '') ?? -1]
      const [first] = paragraphs.get(text.trim())?.children ?? []
      expect(line && textOfLine(line)).toContain(
        first?.type === 'text' ? first.value.slice(0, 20) : '?'
      )
    }
  }
)
