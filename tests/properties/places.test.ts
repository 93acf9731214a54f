import {toString as wordsOfTree} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {Document} from '../../src/model/document.ts'
import type {Node, Text} from '../../src/model/node.ts'
import type {Position} from '../../src/model/origin.ts'
import {plainText, walk} from '../../src/model/walk.ts'
import {parse} from '../../src/parse/index.ts'
import {made} from '../fixture.ts'
import {parts, sources, templates} from './inputs.ts'

const nodesOf = ({children, notes, meta}: Document): readonly Node[] => [
  ...walk([...meta.title, ...children, ...notes.flatMap((note) => note.children)])
]

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
  const texts = nodesOf(document).filter((node): node is Text => node.type === 'text')
  for (const {origin, value} of texts) {
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

test.each(sources.flatMap((source) => templates.map((template) => ({source, template}))))(
  'what is derived of $source.name for $template.path has evidence',
  ({source, template}) => {
    const {report} = made({source, template, parts})
    for (const node of walk(report?.children ?? [])) {
      const {origin} = node
      if (origin.from !== 'derived' || node.type !== 'text') continue
      const evidence = origin.evidence.map(({position}) => {
        const slice = sliceOf(source.text, position)
        return letters(source.path.endsWith('.txt') ? slice : decoded(slice))
      })
      expect(evidence.join(''), plainText([node])).toContain(letters(node.value))
    }
  }
)
