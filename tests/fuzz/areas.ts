import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {settingsSchema} from '../../src/config/settings.ts'
import {keys} from '../../src/parse/front-matter-schema.ts'
import {sources} from '../properties/inputs.ts'
import {markdown, prose} from './markdown.ts'
import {mutated} from './mutated.ts'
import {oddText, plainWords} from './odd-text.ts'
import {oddMapping, oddValue} from './odd-yaml.ts'
import {damagedPacks, packsOf} from './packs.ts'
import {directivesAndWords, templates} from './templates.ts'

/** A project that is tried: its files, and what is said behind `dossier`. */
export interface Case {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly argv: readonly string[]
}

const inFolder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:md|yaml)$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))

const realTexts = (ending: string) =>
  sources.filter(({path}) => path.endsWith(ending)).map(({text}) => text)

const plain = [
  '---\ntitle: A plan\nauthor: Ann Lee\nmarking: OFFICIAL\nstatus: Draft\nkey_points: [One]',
  'recommendations: [{text: Go, owner: Ann}]\n---\n\n(U) It rose 5% on 2 May 2025.[^1]\n',
  '## Risks\n\n- “No,” he said.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n[^1]: Yes.\n'
].join('\n')

const readBack = ['build', '--verify', '--format', 'pdf,docx,md', '--reporter', 'json']

const check = ['check', '--reporter', 'json', '--reporter', 'pretty']

/** A text, checked, and now and then built and read back, explained, or compared with another. */
function ofSource(file: string, texts: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<Case> {
  const calls = fc.oneof(
    {weight: 5, arbitrary: fc.constant([...check, file])},
    {weight: 1, arbitrary: fc.constant([...readBack, file])},
    {weight: 1, arbitrary: fc.constant(['explain', file])},
    {weight: 1, arbitrary: fc.constantFrom(['diff', file, 'old.md'], ['diff', 'old.md', file])}
  )
  const others = fc.oneof(fc.constant(plain), texts)
  return fc.tuple(texts, calls, others).map(([text, argv, other]) => ({
    files: {[file]: text, ...(argv.includes('old.md') && {'old.md': other})},
    argv
  }))
}

const own = [...check, 'plan.md', '--template', 'own', '--format', 'pdf,docx,md']

const withTemplate = (template: string, parts: readonly string[] = []): Case => ({
  files: {
    'plan.md': plain,
    'templates/own.md': template,
    ...Object.fromEntries(
      parts.map((it, at) => [`templates/shared/${['one', 'two', 'three'][at]}.md`, it])
    )
  },
  argv: own
})

const tokens = [
  'name',
  'page',
  'fonts',
  'colours',
  'text',
  'spacing',
  'rules',
  'breaks',
  'variants'
]

const setting = fc.oneof(
  oddText.map((it) => JSON.stringify({sentenceWords: 3, paragraphWords: 9, [it]: it})),
  oddText.map((it) => JSON.stringify([{template: 'brief', format: 'md', file: `${it}.md`}])),
  oddText.map((it) => JSON.stringify({'review/long-sentence': 'error', [it]: 'off'})),
  fc.constantFrom('civic', 'ink', 'de', 'true', 'sources/*.md', '[sources/**, "!**/a*"]')
)

const packs = await packsOf(plain)

/** Every family of input with what is tried of it. A further one is a line here. */
export const areas: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  markdown: ofSource('plan.md', markdown),
  prose: ofSource('plan.txt', prose),
  'changed Markdown': ofSource('plan.md', mutated([...realTexts('.md'), plain])),
  'changed prose': ofSource('plan.txt', mutated(realTexts('.txt'))),
  unicode: ofSource(
    'plan.md',
    fc
      .array(fc.oneof(oddText, fc.string({unit: 'binary', maxLength: 200})), {maxLength: 9})
      .map((it) => it.join('\n'))
  ),
  bytes: ofSource('plan.txt', fc.uint8Array({maxLength: 300})),
  'front matter': ofSource(
    'plan.md',
    oddMapping(Object.keys(keys.shape), fc.oneof(oddValue, plainWords)).map(
      (yaml) => `---\n${yaml}---\n\n(U) Ann Lee paid £5 on 2 May.\n\n## Risks\n\nFew.\n`
    )
  ),
  template: fc
    .tuple(templates, fc.array(directivesAndWords, {maxLength: 3}))
    .map(([template, parts]) => withTemplate(template, parts)),
  'changed template': mutated(inFolder('templates')).map((it) => withTemplate(it)),
  theme: mutated(inFolder('templates/themes'), 3).map((theme) => ({
    files: {'plan.md': plain, 'templates/themes/own.yaml': theme},
    argv: [...check, 'plan.md', '--theme', 'own', '--format', 'pdf,docx', '--template', 'brief']
  })),
  brand: fc
    .oneof(
      oddMapping(tokens),
      mutated([readFileSync('templates/themes/civic.yaml', 'utf8').replace(/^name:.*/m, '')])
    )
    .map((brand) => ({
      files: {'plan.md': plain, 'templates/brand.yaml': brand},
      argv: [...check, 'plan.md', '--format', 'pdf,docx', '--template', 'memo']
    })),
  packs: damagedPacks(packs),
  language: mutated(inFolder('templates/languages'), 3).map((words) => ({
    files: {
      'plan.md': plain.replace('---\n', '---\nlang: it\n'),
      'templates/languages/it.yaml': words
    },
    argv: [...check, 'plan.md']
  })),
  settings: fc
    .tuple(
      oddMapping(Object.keys(settingsSchema.shape), fc.oneof(setting, oddValue)),
      fc.constantFrom('yaml', 'json')
    )
    .map(([text, ending]) => ({
      files: {'sources/plan.md': plain, [`dossier.config.${ending}`]: text},
      argv: check
    }))
}
