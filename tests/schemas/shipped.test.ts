import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {settingsSchema} from '../../src/config/settings.ts'
import {ruleOf} from '../../src/diagnostics/message.ts'
import {cutFrontMatter} from '../../src/parse/front-matter.ts'
import {keys} from '../../src/parse/front-matter-schema.ts'
import {parse} from '../../src/parse/index.ts'
import {settingsSchema as templateSchema} from '../../src/template/settings-schema.ts'
import {blocks} from '../docs/blocks.ts'
import {fixtures} from '../fixture.ts'
import {type PublishedName, publishedNames} from './published.ts'
import {validator} from './validator.ts'

const read = (file: string) => readFileSync(file, 'utf8')
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((it) => it.endsWith(ending))
    .map((it) => `${folder}/${it}`)

const frontMatter = (text: string, kind: 'markdown' | 'prose' = 'markdown') =>
  cutFrontMatter(text, kind).front?.text ?? ''

const shipped = [
  ...filesIn('templates', '.md').map((it) => ['template', it] as const),
  ...filesIn('templates/themes', '.yaml').map((it) => ['theme', it] as const),
  ...filesIn('templates/languages', '.yaml').map((it) => ['language', it] as const),
  ['settings', 'templates/project/dossier.config.yaml'] as const,
  ['brand', 'templates/project/templates/brand.yaml'] as const,
  ...['sources', 'templates/project/sources', 'tests/gallery/source']
    .flatMap((it) => filesIn(it, '.md'))
    .map((it) => ['source', it] as const)
]

const validators = new Map(publishedNames.map((name) => [name, validator(name)]))
const saidOf = (name: PublishedName, yaml: string) => validators.get(name)?.(yaml)

const yamlOfPage = blocks.filter((it) => it.page === 'docs/settings.md' && it.lang === 'yaml')

test.each(yamlOfPage)('the settings in docs/settings.md are right: %j', ({code}) => {
  expect(saidOf('settings', code)).toEqual([])
})

/** The pages that list what may be written. */
const listed = [
  ['docs/settings.md', settingsSchema.shape],
  ['docs/settings.md', settingsSchema.shape.packs.unwrap().element.shape],
  ['docs/settings.md', settingsSchema.shape.limits.unwrap().shape],
  ['docs/sources.md', keys.shape],
  ['docs/templates.md', templateSchema.shape]
] as const

test.each(listed)('%s lists every key', (page, shape) => {
  const rows = read(page)
    .split('\n')
    .filter((it) => it.startsWith('| `'))
    .map((it) => it.split('|')[1])
    .join()
  const names = Object.keys(shape).filter((it) => !/`|\$schema/.test(it))
  // `page` is listed by what it holds.
  expect(names.filter((it) => !rows.includes(`\`${it}\``) && !rows.includes(`\`${it}.`))).toEqual(
    []
  )
})

test.each(shipped)('the schema of a %s takes %s', (name, file) => {
  const text = read(file)
  expect(saidOf(name, file.endsWith('.md') ? frontMatter(text) : text)).toEqual([])
})

/** What reading a source says of its front matter, but that it is no YAML, which no schema is asked. */
function told(path: string, text: string): readonly string[] | undefined {
  const rules = parse({path, text})
    .messages.map(ruleOf)
    .filter((it) => it.startsWith('front-matter/'))
  return rules.includes('front-matter/invalid') ? undefined : rules
}

const readable = fixtures.filter(({source: {path, text}}) => told(path, text) !== undefined)

test.each(readable)('the schema of a source and its reading agree on $name', ({source}) => {
  const rules = told(source.path, source.text) ?? []
  const yaml = frontMatter(source.text, source.path.endsWith('.txt') ? 'prose' : 'markdown')
  expect(saidOf('source', yaml)?.length !== 0).toBe(rules.length > 0)
})
