import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import * as z from 'zod'
import {compose} from '../../src/compose/index.ts'
import {derive} from '../../src/derive/index.ts'
import {build, parse} from '../../src/index.ts'
import type {Fact} from '../../src/model/fact.ts'
import {allOf} from '../../src/model/facts.ts'
import type {Format} from '../../src/model/node.ts'
import {appearancesOf} from '../../src/provenance/index.ts'
import {parseTemplate} from '../../src/template/index.ts'
import {project} from '../cli/project.ts'
import {packSchema, publishedSchema} from './pack-schema.ts'

const file = 'docs/pack.schema.json'
if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, publishedSchema())
const published: unknown = JSON.parse(readFileSync(file, 'utf8'))
// Read from the published file, so that it is the file that real manifests are held to.
const schema = z.fromJSONSchema(z.custom<z.core.JSONSchema.JSONSchema>().parse(published))

test('the published schema is what it is written from, and comes with the package', () => {
  expect(readFileSync(file, 'utf8')).toBe(publishedSchema())
  const found = createRequire(import.meta.url).resolve('dossier/pack.schema.json')
  expect(found).toBe(resolve(file))
})

const sources = readdirSync('sources').filter((name) => /\.(md|txt)$/.test(name))

test.each(sources)('the manifest of %s is as its schema has it', async (name) => {
  const {folder, read, write} = project({[name]: readFileSync(`sources/${name}`)})
  for (const it of readdirSync('sources/images')) {
    write(`images/${it}`, readFileSync(`sources/images/${it}`))
  }
  await build({sources: [name], out: 'out', root: folder, formats: ['md']})
  const written = JSON.parse(read(`out/${name.replace(/\.\w+$/, '')}/pack.json`))
  expect(schema.safeParse(written).error?.issues).toBeUndefined()
  const text = readFileSync(`sources/${name}`, 'utf8')
  const {facts} = packSchema.parse(written)
  // Words stand where the manifest says; marks and line endings within them aside.
  for (const {words, position} of facts) {
    const there = text.slice(position.start.offset, position.end.offset)
    expect(plain(there)).toBe(plain(words))
  }
})

const plain = (text: string) => text.replace(/[*_`]|\[\^\w+\]|\s+/g, '')

test('the schema is strict', () => {
  const passes = (value: unknown) => schema.safeParse(value).success
  const {folder, read} = project({'note.txt': 'A note\n\nThe ferry costs £5 million.\n'})
  return build({sources: ['note.txt'], out: 'out', root: folder, formats: ['md']}).then(() => {
    const written = JSON.parse(read('out/note/pack.json'))
    expect(passes(written)).toBe(true)
    expect(passes({...written, more: 1})).toBe(false)
    expect(passes({...written, schemaVersion: 1})).toBe(false)
    expect(passes({...written, facts: [{...written.facts[0], in: {'a.md': ['body']}}]})).toBe(false)
  })
})

const text = `# Ferries

The board will pay £5 million for a ferry. Mayor Anna Weber said that it will sail in June 2026.

Nobody minds. The old one cost £3 million in 2019.
`

/** What shows each fact, by its kind and words. */
function shown(template: string, source = text, format: Format = 'md') {
  const {document} = parse({path: 'a.md', text: source})
  const {facts} = derive(document)
  const read = parseTemplate({path: 'b.md', text: template}, new Map())
  if (read.template === undefined) throw new Error(read.messages.join('\n'))
  const {report} = compose(read.template, {document, facts, pack: []})
  const all = allOf(facts)
  const found = appearancesOf(all, report, format)
  return (kind: Fact['kind'], words: string) => {
    const fact = all.find((it) => it.kind === kind && it.passage.text.includes(words))
    if (fact === undefined) throw new Error(`No ${kind} with ${words}`)
    return Object.fromEntries(found.get(fact.id) ?? [])
  }
}

test('a fact is shown by each directive whose item has its words, and by the body', () => {
  const by = shown('## Numbers\n\n::figures\n\n## Names\n\n::people\n\n## All of it\n\n::body\n')
  expect(by('figure', '£5 million')).toEqual({figures: 'numbers', body: 'p1'})
  expect(by('figure', '£3 million')).toEqual({figures: 'numbers', body: 'p2'})
  expect(by('person', 'Anna Weber')).toEqual({people: 'names', body: 'p1'})
  expect(by('statement', 'Mayor')).toEqual({body: 'p1'})
})

test('words of which only some are shown are no fact shown', () => {
  const by = shown('::people\n')
  expect(by('person', 'Anna Weber')).toEqual({people: undefined})
  expect(by('statement', 'Mayor')).toEqual({})
})

test('words that are the same by chance are no fact shown', () => {
  const by = shown('The board will pay £5 million for a ferry.\n\n::places\n')
  expect(by('figure', '£5 million')).toEqual({})
})

test('what stands in one format only is shown there only', () => {
  const template = ':::only{format=pdf}\n::figures\n:::\n\n::people\n'
  expect(shown(template, text, 'pdf')('figure', '£5 million')).toEqual({figures: undefined})
  expect(shown(template, text, 'docx')('figure', '£5 million')).toEqual({})
})

test('a dateline in the head, and whom the source cites, are found too', () => {
  const source = 'Ferries\n\n2 March 2025\n\nAccording to The New York Times, it sails.\n'
  const by = shown('::masthead{details=date}\n\n## About\n\n::provenance\n', source)
  expect(by('dateline', '2 March 2025')).toEqual({masthead: undefined})
  expect(by('attribution', 'According')).toEqual({})
})

test('marks in the source do not hide a fact', () => {
  const source =
    '# Ferries\n\nThe board will pay **£5 million** for a ferry[^1] in 2026.\n\n[^1]: Or so.\n'
  const by = shown('::bottom-line\n\n::body\n', source)
  const everywhere = {'bottom-line': undefined, body: 'p1'}
  expect(by('bottomLine', 'The board')).toEqual(everywhere)
  expect(by('figure', '£5 million')).toEqual(everywhere)
})
