import fc from 'fast-check'
import type {Paragraph, PhrasingContent, Root, RootContent, TableRow} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {toText} from '../../../src/render/markdown/text.ts'
import {isUnmarked} from '../../../src/render/markdown/unmarked.ts'

/** Signs that mean something somewhere, beside letters that addresses begin with. */
const words = fc
  .array(
    fc.constantFrom(...'*_~`#-+=>|!&<[](){}:;.,@/\\"\'\t\n 19awWp'.split(''), 'www', 'http', 'é'),
    {
      minLength: 1,
      maxLength: 5
    }
  )
  .map((it) => it.join(''))

const alone = (value: string) =>
  isUnmarked(value, {before: '\n', after: '\n'}) && isUnmarked(value, {before: '(', after: '('})

/** Each of them in every place that words have in a document of ours. */
function places(children: PhrasingContent[]): RootContent[] {
  const paragraph: Paragraph = {type: 'paragraph', children}
  const row: TableRow = {type: 'tableRow', children: [{type: 'tableCell', children}]}
  return [
    paragraph,
    {type: 'heading', depth: 2, children},
    {type: 'list', ordered: true, children: [{type: 'listItem', children: [paragraph]}]},
    {type: 'table', align: [null], children: [row, row]},
    {type: 'paragraph', children: [{type: 'strong', children}]},
    {type: 'paragraph', children: [{type: 'link', url: '#p4', children}]}
  ]
}

const asRemarkWrites = (tree: Root): string =>
  unified()
    .use(remarkGfm)
    .use(remarkStringify, {bullet: '-', listItemIndent: 'one', rule: '-'})
    .stringify(tree)

test('words that mean nothing but themselves are as remark writes them, wherever they stand', () => {
  const property = fc.property(fc.array(words, {minLength: 1, maxLength: 3}), (values) => {
    fc.pre(values.some(alone))
    const children = values.map((value) => ({type: 'text', value}) as const)
    const shown = children.filter(({value}) => alone(value))
    for (const node of places(shown)) {
      const tree: Root = {type: 'root', children: [node]}
      expect(toText(tree)).toBe(asRemarkWrites(tree))
    }
  })
  fc.assert(property, {numRuns: 60})
})
