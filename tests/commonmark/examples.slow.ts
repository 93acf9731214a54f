import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {ruleOf} from '../../src/diagnostics/message.ts'
import type {Format} from '../../src/model/node.ts'
import {formatNames} from '../../src/model/node.ts'
import {made, partsOf} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {readers} from '../readers/index.ts'
import {expectedReading} from '../words.ts'
import {bare, commonmark, type Example, gfm, wordsOfHtml} from './examples.ts'

interface Pair {
  readonly template: string
  readonly format: Format
}

/** What a pack holds when nothing else is asked for. */
const defaults: readonly Pair[] = [
  {template: 'brief', format: 'pdf'},
  {template: 'memo', format: 'docx'},
  {template: 'digest', format: 'md'}
]
const cross: readonly Pair[] = ['brief', 'memo', 'digest'].flatMap((template) =>
  formatNames.map((format) => ({template, format}))
)
const body: readonly Pair[] = formatNames.map((format) => ({template: 'plain', format}))

const parts = partsOf('templates/shared')
const templates = new Map(
  ['brief', 'memo', 'digest', 'plain'].map((name) => {
    const path = name === 'plain' ? 'tests/fixtures/template.md' : `templates/${name}.md`
    return [name, {path: `${name}.md`, text: readFileSync(path, 'utf8')}] as const
  })
)

/** What is wrong with one example in one output; nothing when all is well. */
async function faultsOf(
  {markdown, html}: Example,
  {template, format}: Pair
): Promise<readonly string[]> {
  const file = templates.get(template)
  if (file === undefined) throw new Error(`Unexpected template ${template}`)
  const {report, messages} = made({
    source: {path: 'example.md', text: markdown},
    template: file,
    parts
  })
  if (report === undefined) return [`${template} could not be read`]
  const output = await rendered(report, format, new Map(), {embedFonts: false})
  const found = await readers[format](output.bytes)
  const expected = expectedReading(report, format, new Map())
  const faults: string[] = []
  if (expected.words.join(' ') !== found.words.join(' ')) {
    faults.push(
      `expected ${JSON.stringify(expected.words.join(' '))}\n found   ${JSON.stringify(found.words.join(' '))}`
    )
  }
  // HTML in a source is shown as the text it is, so that a reader of HTML sees other words; and the
  // older GFM takes `<!-- a -- b -->` for words, CommonMark for a comment.
  const isPlain = !messages.some((it) => ruleOf(it) === 'parse/html') && !html.includes('&lt;!--')
  if (isPlain && template === 'plain') {
    const all = bare([...found.words, ...found.notes.flatMap((note) => note.split(' '))])
    const shown = countsOf(all)
    for (const [word, count] of countsOf(wordsOfHtml(html))) {
      if ((shown.get(word) ?? 0) < count) faults.push(`word of the HTML is missing: ${word}`)
    }
  }
  return faults
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const github = gfm()
if (github.length === 0) {
  console.log('GFM examples: skipped, since GFM_EXAMPLES names no file of them')
}

describe.each([
  {name: 'default pairs', pairs: defaults},
  {name: 'body alone', pairs: body},
  {name: 'each template in each format', pairs: cross}
])('$name', ({name, pairs}) => {
  test.each([
    {spec: 'CommonMark', examples: commonmark},
    {spec: 'GFM', examples: github}
  ])('$spec', async ({spec, examples}) => {
    const failed: string[] = []
    let built = 0
    for (const example of examples) {
      for (const pair of pairs) {
        const faults = await faultsOf(example, pair).catch((error: unknown) => [String(error)])
        built += 1
        for (const fault of faults) {
          failed.push(`${example.name} as ${pair.template}.${pair.format}: ${fault}`)
          console.log(failed.at(-1))
        }
      }
    }
    console.log(
      `${spec}, ${name}: ${examples.length} examples, ${built} outputs, ${failed.length} faults`
    )
    expect(failed).toEqual([])
  })
})
