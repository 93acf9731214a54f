import {expect, test} from 'vitest'
import {beginningOf, bytesOf} from '../../../src/cli/github/summary/fit.ts'
import {inertMarkdown} from '../../../src/cli/github/summary/inert.ts'
import {type Digest, summaryPage} from '../../../src/cli/github/summary/page.ts'
import type {Run} from '../../../src/cli/report/run.ts'
import {message} from '../../../src/diagnostics/message.ts'
import type {Output, SourceResult} from '../../../src/pack/types.ts'

const output: Output = {
  file: 'brief.pdf',
  template: 'brief',
  format: 'pdf',
  kind: 'Brief',
  sha256: '',
  size: 47_000,
  pages: 3,
  words: 1975
}
const result = (name: string, more: Partial<SourceResult> = {}): SourceResult => ({
  source: `sources/${name}.md`,
  folder: `out/${name}`,
  outputs: [output],
  messages: [],
  written: true,
  ...more
})
const run = (sources: readonly SourceResult[], more: Partial<Run> = {}): Run => ({
  command: 'build',
  root: '/repo',
  sources,
  messages: [],
  took: new Map(),
  outputsTook: new Map(),
  elapsed: 0,
  exitCode: 0,
  ...more
})
const digest = (text: string, name = 'a'): Digest => ({
  source: `sources/${name}.md`,
  path: `out/${name}/digest.md`,
  text
})
const most = 1_048_576

test('a summary has the documents, what changed, the messages and the digest', () => {
  const place = {from: 'file', path: 'sources/b.md'} as const
  const messages = [
    message('parse/html', 'Unexpected `<b>`', place),
    message('parse/empty', 'no', place)
  ]
  const sources = [result('a'), result('b', {outputs: [], messages, written: false})]
  const base = {
    base: 'main',
    sources: [
      {status: 'added', path: 'sources/b.md'},
      {
        status: 'same',
        path: 'sources/a.md',
        documents: [{file: 'brief.pdf', before: {words: 5, pages: 2}, after: {words: 9, pages: 3}}]
      }
    ]
  } as const
  expect(
    summaryPage(run(sources, {base}), [digest('# A\n\nWords.\n')], most)
  ).toBe(`## Briefing packs: 1 built, 1 not

| Source | Document | Pages | Words | Size |
| --- | --- | --- | --- | --- |
| \`sources/a.md\` | \`out/a/brief.pdf\` | 3 | 1,975 | 47 kB |
| \`sources/b.md\` | **none**: see messages |  |  |  |

### Against \`main\`

1 source added, 1 as before.

- \`sources/b.md\` added
- \`sources/a.md\` as before; brief.pdf 2 → 3 pages

### Messages

|  | Place | Message | Rule |
| --- | --- | --- | --- |
| **error** | \`sources/b.md\` | no | [parse/empty](https://github.com/dossier-pack/dossier/blob/main/docs/rules.md#parseempty) |
| warning | \`sources/b.md\` | Unexpected \\\`\\<b\\>\\\` | [parse/html](https://github.com/dossier-pack/dossier/blob/main/docs/rules.md#parsehtml) |

---

# A

Words.
`)
})

test('what is said, and names of files, become no HTML, no cell and no mention', () => {
  const words = '@team | <img src=x> </details> `x` \n\n# head'
  const place = {from: 'file', path: `a|@team\`<b>.md`} as const
  const evil = result('a', {
    source: words,
    folder: words,
    messages: [message('parse/html', words, place)]
  })
  const base = {base: words, sources: [{status: 'added', path: words}]} as const
  const page = summaryPage(run([evil], {base}), [digest('x\n', words), digest('y\n', words)], most)
  // In code nothing means anything; the rest is to be harmless.
  const outside = page.replace(/(?<!\\)(`+)[^`].*?[^`]\1(?!`)/g, 'code')
  expect(outside).not.toMatch(/@team|(?<!\\)<img|(?<!\\)<b>|^# head/m)
  expect(outside.match(/<\/details>/g)).toHaveLength(2)
  const rows = outside.split('\n').filter((it) => it.startsWith('|'))
  expect(rows.map((it) => it.match(/(?<!\\)\|/g)?.length)).toEqual([6, 6, 6, 5, 5, 5])
})

test('however much is built, a summary stays within its bytes and tells what is cut', () => {
  const place = {from: 'file', path: 'a.md'} as const
  const many = Array.from({length: 6000}, (_, index) =>
    result(`ä${index}`, {
      messages: [message('parse/html', `Unexpected ${'ß'.repeat(60)} ${index}`, place)]
    })
  )
  const base = {
    base: 'main',
    sources: many.map(({source}) => ({status: 'added', path: source}) as const)
  } as const
  const digests = many.map(({source}) => digest('# ü\n\nWords of it.\n'.repeat(20), source))
  const page = summaryPage(run(many, {base}), digests, most)
  expect(bytesOf(page)).toBeLessThanOrEqual(most)
  expect(bytesOf(page)).toBeGreaterThan(0.8 * most)
  expect(page).toMatch(/and \d+ more, left out for want of room/)
  expect(page).toMatch(/and \d+ more sources/)
  expect(page).toMatch(/\d+ of 6000 left out for want of room\.\n$/)
  expect(bytesOf(summaryPage(run(many, {base}), digests, 3000))).toBeLessThanOrEqual(3000)
  expect(summaryPage(run(many, {base}), digests, 0)).toBe('')
})

test('a digest that is too long is cut before a heading, and the file that has all is named', () => {
  const text = `${'# Part\n\nWords of it.\n\n'.repeat(80_000)}`
  const page = summaryPage(run([result('a')]), [digest(text)], most)
  expect(bytesOf(page)).toBeLessThanOrEqual(most)
  expect(page).toMatch(
    /Words of it\.\n\n\n---\n\nThe digest is cut here for want of room: all of it is in <code>out\/a\/digest\.md<\/code>\.\n$/
  )
})

test('a text is not cut within code', () => {
  const text = 'One.\n\n```\n# no heading\n\nx\n```\n\nTwo.\n'
  expect(beginningOf(text, bytesOf(text))).toBe(text)
  expect(beginningOf(text, 24)).toBe('One.\n')
  expect(beginningOf('long '.repeat(90), 30)).toBe('')
})

test.each([
  ['Ask @team and a@b.org.', 'Ask @\u200Bteam and a@\u200Bb.org.'],
  [
    'See https://example.org/@ann/x and <https://example.org/@b>.',
    'See https://example.org/@ann/x and <https://example.org/@b>.'
  ],
  // None of these is an address to GitHub, so each would call a team.
  ['https://@team', 'https://@\u200Bteam'],
  ['xhttps://a.org/@team', 'xhttps://a.org/@\u200Bteam'],
  ['"https://a.org/@team"', '"https://a.org/@\u200Bteam"'],
  ['\\`@team\\`', '\\`@\u200Bteam\\`'],
  [
    '[Brief](brief.pdf), [there](https://a.org), [¶2](#p2), ![x](a.png)',
    'Brief, [there](https://a.org), [¶2](#p2), ![x](a.png)'
  ]
])('%j of a digest is %j in a summary', (text, expected) => {
  expect(inertMarkdown(text, 0)).toBe(expected)
})

test('notes and anchors of several digests stay apart', () => {
  const text = 'A[^1] \\[^1] [^2] [¶1](#p1) [x](#head)\n\n<a id="p1"></a>B\n\n[^1]: C\n'
  expect(inertMarkdown(text, 1)).toBe(
    'A[^d2-1] \\[^1] [^2] [¶1](#d2-p1) [x](#head)\n\n<a id="d2-p1"></a>B\n\n[^d2-1]: C\n'
  )
})
