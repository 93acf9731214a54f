import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Block, Inline} from '../../../src/model/node.ts'
import {rendered} from '../../inputs.ts'
import {readMarkdown} from '../../readers/markdown.ts'
import {expectedReading} from '../../words.ts'
import {
  bullets,
  cell,
  code,
  em,
  item,
  lineBreak,
  link,
  numbers,
  origin,
  p,
  section,
  strong,
  struck,
  table,
  text
} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'

/** What Markdown, HTML, GitHub or an address might be made of. */
const pieces = [
  ...'*_`~#-+=>|!&<\\[](){}:;.,"\'@/^$%1a b\t'.split(''),
  ...['**', '__', '~~', '```', '<b>', '</b>', '<!--', '-->', '&amp;', '&#42;', '[!NOTE]', '[^1]'],
  ...[
    'www.',
    'https://',
    'a@b.cd',
    '.example',
    ':::',
    '1.',
    '1)',
    '- ',
    '# ',
    'é',
    '\u00a0',
    '[x] '
  ]
]
const words = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 12})
  .map((parts) => parts.join('').trim())
  .filter((value) => value !== '')

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {weight: 4, arbitrary: words.map(text)},
  words.map((value) => em(text(value))),
  words.map((value) => strong(text(value))),
  words.map((value) => strong(em(text(value)), text('x'))),
  words.map(struck),
  words.map((value) => link('https://example.org/a(b)c?d=1&e', value)),
  fc.constantFrom('https://example.org/~a_b*', 'mailto:a_b@c.de').map((url) => link(url, url)),
  words.filter((value) => /[^`]/.test(value)).map(code),
  fc.constant(lineBreak())
)
const paragraph = fc.array(inline, {minLength: 1, maxLength: 5}).map((it) => p(...it))

const block: fc.Arbitrary<Block> = fc.oneof(
  {weight: 3, arbitrary: paragraph},
  fc
    .array(paragraph, {minLength: 1, maxLength: 3})
    .map((it) => bullets(...it.map((one) => item(one)))),
  fc
    .tuple(paragraph, paragraph)
    .map(([a, b]) => bullets(item(a, numbers('decimal', 7, item(b), item(a))))),
  paragraph.map((it): Block => ({type: 'blockquote', origin, children: [it]})),
  paragraph.map((it): Block => ({type: 'callout', origin, tone: 'note', children: [it]})),
  words.map((value) => section(3, 'id', value, [])),
  fc
    .tuple(paragraph, paragraph)
    .map(([a, b]) => table(['left', 'right'], [a.children, b.children], [b.children, a.children])),
  fc
    .tuple(paragraph, paragraph)
    .map(([a, b]) => table(['left'], ['a'], [cell(a, bullets(item(a), item(b)))])),
  words.map((value): Block => ({type: 'code', origin, value})),
  fc.constant<Block>({type: 'thematicBreak', origin})
)

const joined = (list: readonly string[]) => list.join('').replace(/\s+/g, '')

test('whatever the words are, Markdown says the same words and the same structure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, {minLength: 1, maxLength: 4}), async (children) => {
      const report = {...sampleReport(), children, notes: []}
      const found = await readMarkdown((await rendered(report, 'md')).bytes)
      const expected = expectedReading(report, 'md', new Map())
      expect(joined(found.words)).toBe(joined(expected.words))
      expect(found.headings).toEqual(expected.headings)
      expect(found.tables).toEqual(expected.tables)
      expect(found.links).toEqual(expected.links)
    }),
    {numRuns: 300, seed: 7}
  )
})
