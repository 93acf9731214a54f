import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import * as z from 'zod'
import {noFacts} from '../../src/derive/index.ts'
import {fixtures} from '../fixture.ts'
import {publishedSchema, sameAsTypes} from './facts-schema.ts'
import {dossier, project} from './project.ts'

const file = 'docs/facts.schema.json'
if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, publishedSchema())
const published: unknown = JSON.parse(readFileSync(file, 'utf8'))
// Read from the published file, so that it is the file that real output is held to.
const schema = z.fromJSONSchema(z.custom<z.core.JSONSchema.JSONSchema>().parse(published))

test('the published schema says what the types say', () => {
  expect(sameAsTypes).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe(publishedSchema())
})

test('whoever has the package finds the schema in it', () => {
  const found = createRequire(import.meta.url).resolve('dossier/facts.schema.json')
  expect(found).toBe(resolve(file))
})

const sources = [
  ...readdirSync('sources')
    .filter((name) => /\.(md|txt)$/.test(name))
    .map((name) => `sources/${name}`),
  ...fixtures.map(({folder, source}) => `${folder}/${source.path}`)
]

test.each(sources)('the facts of %s are printed as the schema has it', async (source) => {
  const {stdout} = await dossier({folder: resolve('.')}, ['build', source, '--emit', 'facts'])
  const {success, error} = schema.safeParse(JSON.parse(stdout))
  expect(error?.issues).toBeUndefined()
  expect(success).toBe(true)
})

const everything = `Harbour towns agree on winter ferries

March 14, 2025

According to the Harbour Gazette, the Northern Ferry Board (NFB) will pay £2.26 billion for night ferries by 2027.

Mayor Anna Weber said on Tuesday that 18 towns in Norway had agreed to the plan. "We will not wait," Weber said.

The NFB plans to buy ten boats by June 2026. The cost rose by 12 percent to $5 million.

The towns have pledged to open a new terminal. It will serve 40,000 passengers a year. The board hopes to finish the work before 2030.
`

test('a text with every kind of fact is printed as the schema has it', async () => {
  const place = project({'all.txt': everything})
  const {stdout} = await dossier(place, ['build', 'all.txt', '--emit', 'facts'])
  const printed = JSON.parse(stdout)
  expect(schema.safeParse(printed).error?.issues).toBeUndefined()
  const kinds = Object.keys(noFacts).filter((it) => it !== 'sentences')
  expect(kinds.filter((kind) => printed.facts[kind].length === 0)).toEqual([])
})

test('the schema is strict', async () => {
  const place = project({'note.txt': 'A short note\n\nThe ferry is late.\n'})
  const {stdout} = await dossier(place, ['build', 'note.txt', '--emit', 'facts'])
  const printed = JSON.parse(stdout)
  const passes = (value: unknown) => schema.safeParse(value).success
  expect(passes(printed)).toBe(true)
  expect(passes({...printed, more: 1})).toBe(false)
  expect(passes({...printed, schemaVersion: 2})).toBe(false)
  expect(passes({...printed, facts: {...printed.facts, person: undefined}})).toBe(false)
  const [sentence] = printed.facts.sentences
  const sentences = [{...sentence, mood: 'glad'}]
  expect(passes({...printed, facts: {...printed.facts, sentences}})).toBe(false)
})

test('facts are printed with what they were read from, words and places', async () => {
  const text = 'A short note\r\n\r\nThe ferry is late. It will sail at ten.\r\n'
  const place = project({'in/note.txt': `\uFEFF${text}`})
  const {code, stdout, stderr} = await dossier(place, ['build', 'in/note.txt', '--emit', 'facts'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  const {source, facts, schemaVersion} = JSON.parse(stdout)
  expect(schemaVersion).toBe(1)
  expect(source).toMatchObject({path: 'in/note.txt', file: 'note.txt', lang: 'en', paragraphs: 1})
  expect(facts.sentences.map((it: {text: string}) => it.text)).toEqual([
    'The ferry is late.',
    'It will sail at ten.'
  ])
  const {start, end} = facts.sentences[1].origin.position
  expect(`\uFEFF${text}`.slice(start.offset, end.offset)).toBe('It will sail at ten.')
  expect(Object.keys(place.files())).toEqual(['in/note.txt'])
})

test('of a text in another language the sentences are printed, and why there is no more', async () => {
  const place = project({'a.txt': 'Der Rat hat beschlossen, dass die Boote nachts fahren.\n'})
  const {code, stdout, stderr} = await dossier(place, ['build', 'a.txt', '--emit=facts'])
  expect(code).toBe(0)
  expect(stderr).toContain('a.txt  info  Unexpected language German, expected English')
  const {source, facts} = JSON.parse(stdout)
  expect(source).toMatchObject({lang: 'de', langFrom: 'detected'})
  expect(facts.skipped).toContain('German')
  expect(facts.sentences).toHaveLength(1)
})

test('of a file that cannot be read nothing is printed', async () => {
  const {code, stdout} = await dossier(project(), ['build', 'a.txt', '--emit', 'facts'])
  expect({code, stdout}).toEqual({code: 3, stdout: ''})
})

test('facts are not of a template', async () => {
  const argv = ['build', 'a.txt', '--emit', 'facts', '--template', 'memo']
  const {code, stderr} = await dossier(project(), argv)
  expect(stderr).toContain('Unexpected `--template` for `--emit facts`')
  expect(code).toBe(2)
})
