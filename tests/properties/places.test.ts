import {readFileSync} from 'node:fs'
import {toString as wordsOfTree} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {Document} from '../../src/model/document.ts'
import type {Node, Text} from '../../src/model/node.ts'
import type {Position} from '../../src/model/origin.ts'
import {walk} from '../../src/model/walk.ts'
import {parse} from '../../src/parse/index.ts'
import {made} from '../fixture.ts'
import {parts, sources, templates} from './inputs.ts'

const nodesOf = ({children, notes, meta}: Document): readonly Node[] => [
  ...walk([...meta.title, ...children, ...notes.flatMap((note) => note.children)])
]

const textsOf = (nodes: readonly Node[]): readonly Text[] =>
  [...walk(nodes)].filter((node): node is Text => node.type === 'text')

const sliceOf = (text: string, {start, end}: Position) => text.slice(start.offset, end.offset)

/** What a piece of a line of Markdown says: escapes and character references decoded. */
function decoded(slice: string): string {
  if (!/[\\&]/.test(slice)) return slice
  return wordsOfTree(unified().use(remarkParse).parse(`x${slice}x`)).slice(1, -1)
}

const spaced = (text: string) => text.replace(/\s+/g, ' ')
const legal = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')

test.each(sources)('each word of $name stands where it says it does', ({path, text}) => {
  const {document} = parse({path, text})
  for (const {origin, value} of textsOf(nodesOf(document))) {
    if (origin.from !== 'source') continue
    const slice = sliceOf(text, origin.position)
    const said = document.source.kind === 'prose' ? slice : decoded(slice)
    expect([spaced(legal(slice)), spaced(legal(said))], slice).toContain(spaced(value))
  }
})

test.each(sources)('lines and columns of $name agree with its offsets', ({path, text}) => {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const starts = lines.map((_, index) => lines.slice(0, index).join('').length)
  for (const {origin} of nodesOf(parse({path, text}).document)) {
    if (origin.from !== 'source') continue
    for (const {line, column, offset} of [origin.position.start, origin.position.end]) {
      expect((starts[line - 1] ?? 0) + column - 1).toBe(offset)
    }
  }
})

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')

/** What an acronym stands for, put behind it in brackets: a quotation of its own, from elsewhere. */
const insertion = 'compose/expansion'

/** What quotes the source; a day, a count or a fingerprint says in words of ours what it says. */
const quotes: ReadonlySet<string> = new Set([
  'compose/bottom-line',
  'compose/key-points',
  'compose/figures',
  'compose/timeline',
  'compose/people',
  'compose/organisations',
  'compose/places',
  'compose/statements',
  'compose/outlook',
  'compose/acronyms',
  insertion
])

/** Shows every kind of fact, however unsure. */
const everything = {
  path: 'everything',
  text: readFileSync('tests/fixtures/facts-prose/template.md', 'utf8')
}

const pairs = sources.flatMap((source) =>
  [...templates, everything].map((template) => ({source, template}))
)

test.each(pairs)('$source.name in $template.path quotes word for word', ({source, template}) => {
  const {report, document} = made({source, template, parts})
  const isProse = document.source.kind === 'prose'
  for (const node of walk(report?.children ?? [])) {
    const {origin} = node
    if (origin.from !== 'derived' || !quotes.has(origin.by)) continue
    for (const {value, origin: place} of textsOf([node])) {
      // Words of ours between those of the source, such as “(year not stated)”.
      if (place.from === 'template') continue
      if (place.from === 'derived' && place.by === insertion && origin.by !== insertion) continue
      const found = place.from === 'derived' ? place.evidence : [place]
      const slices = found.map(({position}) => sliceOf(source.text, position))
      const said = slices.map((slice) => letters(isProse ? slice : decoded(slice))).join('')
      expect(said.includes(letters(value)), value).toBe(true)
      for (const {position} of found) {
        const holds = origin.evidence.some(
          (it) =>
            it.position.start.offset <= position.start.offset &&
            it.position.end.offset >= position.end.offset
        )
        expect(holds, value).toBe(true)
      }
    }
  }
})
