import {expect, test} from 'vitest'
import {runWritten} from '../../src/config/read.ts'
import {dossier, type Project, project} from './project.ts'

const words = 'A short note\n\nThe ferry is late. It will sail at ten.\n\nNobody minds.\n'
/** Four pixels. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQ96sEIgYIBQAXzgOZG2yjzwAAAABJRU5ErkJggg==',
  'base64'
)
const digest = 'packs: [{template: digest}]\n'
const names = (place: Project, folder = 'out') => Object.keys(place.files(folder))

test('settings say which texts become which documents, under which names, and where', async () => {
  const place = project({
    'texts/one.md': words,
    'texts/deep/two.txt': words,
    'texts/deep/draft-three.txt': words,
    'texts/deep/chart.png': 'no text',
    'dossier.config.yaml': `
sources: ["texts/**/*", "!**/draft-*"]
packs:
  - {template: digest}
  - {template: digest, file: ":source-summary.md"}
  - {template: memo, format: md, file: memo-of-:source.md}
out: packs
`
  })
  const {code, stderr} = await dossier(place, ['build'])
  expect({code, stderr}).toMatchObject({code: 0})
  expect(stderr).toContain('2 sources built, 0 errors, 0 warnings')
  expect(names(place, 'packs')).toEqual([
    'one/digest.md',
    'one/memo-of-one.md',
    'one/one-summary.md',
    'one/pack.json',
    'two/digest.md',
    'two/memo-of-two.md',
    'two/pack.json',
    'two/two-summary.md'
  ])
  // Links to the other documents of a pack go to the names they have.
  expect(place.read('packs/one/digest.md')).toContain('(memo-of-one.md)')
})

test('a file name says its format, where nothing else does', async () => {
  const packs = 'packs: [{template: brief, file: "a.md"}, {template: digest, file: "b.md"}]\n'
  const place = project({'note.txt': words, 'dossier.config.yml': packs})
  expect((await dossier(place, ['build', 'note.txt'])).code).toBe(0)
  expect(names(place)).toEqual(['note/a.md', 'note/b.md', 'note/pack.json'])
})

test('documents of finished packs are no sources', async () => {
  const place = project({'a.md': words, 'dossier.config.yaml': `${digest}sources: '**/*.md'\n`})
  for (const said of ['1 source built', '1 source up to date']) {
    expect((await dossier(place, ['build'])).stderr).toContain(said)
  }
  expect(names(place)).toEqual(['a/digest.md', 'a/pack.json'])
})

test('options of the command beat settings', async () => {
  const place = project({
    'note.txt': words,
    'dossier.config.json': '{"packs": [{"template": "memo"}], "out": "packs", "theme": "nobody"}'
  })
  const argv = ['--template', 'digest', '--out', 'other', '--theme', 'civic']
  expect((await dossier(place, ['build', 'note.txt', ...argv])).code).toBe(0)
  expect(names(place, '.')).toEqual([
    'dossier.config.json',
    'note.txt',
    'other/note/digest.md',
    'other/note/pack.json'
  ])
})

test('--config names other settings, for every command that goes by them', async () => {
  const place = project({
    'note.md': '7\n',
    'dossier.config.yaml': 'wrong: 1\n',
    'settings/german.yaml': `${digest}language: de\nout: packs\n`
  })
  const config = ['--config', 'settings/german.yaml']
  expect((await dossier(place, ['build', 'note.md', ...config])).code).toBe(0)
  expect(names(place, 'packs')).toEqual(['note/digest.md', 'note/pack.json'])
  expect((await dossier(place, ['check', 'note.md', ...config])).code).toBe(0)
  const emitted = await dossier(place, ['build', 'note.md', '--emit', 'document', ...config])
  expect(JSON.parse(emitted.stdout).meta).toMatchObject({lang: 'de', langFrom: 'assumed'})
  const explained = await dossier(place, ['explain', 'note.md', ...config])
  expect(explained.stdout).toContain('language de (assumed)')
})

test('the language of settings is that of labels, too', async () => {
  const settings = 'language: de\npacks: [{template: memo, format: md}]\n'
  const place = project({'note.md': '# Sieben\n\n7\n', 'dossier.config.yaml': settings})
  expect((await dossier(place, ['build', 'note.md'])).code).toBe(0)
  expect(place.read('out/note/memo.md')).toContain('**Betreff:** Sieben')
})

test('a language that a text states or tells counts before that of the settings', async () => {
  const place = project({
    'stated.md': '---\nlang: fr\n---\n\n7\n',
    'told.md': 'The ferry is late because the harbour was closed by fog all morning.\n',
    'dossier.config.yaml': 'language: de\n'
  })
  for (const [name, lang] of [
    ['stated.md', 'fr'],
    ['told.md', 'en']
  ] as const) {
    const {stdout} = await dossier(place, ['build', name, '--emit', 'document'])
    expect(JSON.parse(stdout).meta.lang).toBe(lang)
  }
})

test('settings may be strict, and leave the source out of PDFs', async () => {
  const place = project({
    'note.md': '# Note\n\n![](https://example.com/a.png)\n',
    'plain.md': '# Note\n\nWords.\n',
    'dossier.config.yaml': 'packs: [{template: brief}]\nstrict: true\nattachSource: false\n'
  })
  const {code, stderr} = await dossier(place, ['build', 'note.md', 'plain.md'])
  expect(stderr).toContain('parse/no-alternative')
  expect(code).toBe(1)
  const pdf = Buffer.from(place.files('out')['plain/brief.pdf'] ?? '', 'hex')
  expect(pdf.length).toBeGreaterThan(1000)
  expect(pdf.includes('/EmbeddedFile')).toBe(false)
})

test('a source above the limit is not read', async () => {
  const place = project({
    'big.md': `# Big\n\n${'word '.repeat(30)}\n`,
    'small.md': '# Small\n\nWords.\n',
    'dossier.config.yaml': `${digest}limits: {sourceBytes: 100}\n`
  })
  const {code, stderr} = await dossier(place, ['build', 'big.md', 'small.md'])
  expect(stderr).toContain(
    'big.md  error  Unexpected file of 158 bytes, expected at most 100  read/too-large'
  )
  expect(code).toBe(1)
  expect(names(place)).toEqual(['small/digest.md', 'small/pack.json'])
})

test('a picture above the limits is told', async () => {
  const source = {'note.md': '# Note\n\n![Dots](a.png)\n', 'a.png': png}
  const limits = (text: string) => `${digest}limits: {${text}}\n`
  for (const [text, says] of [
    ['pictureBytes: 60', 'Unexpected size of 73 bytes, expected at most 60 bytes'],
    ['picturePixels: 3', 'Unexpected 2 × 2 pixels, expected at most 3']
  ] as const) {
    const place = project({...source, 'dossier.config.yaml': limits(text)})
    const {code, stderr} = await dossier(place, ['build', 'note.md'])
    expect(stderr).toContain(says)
    expect(code).toBe(1)
  }
})

test('a pattern without a text is a warning, and an error if no pattern has one', async () => {
  const place = project({
    'note.md': words,
    'dossier.config.yaml': `${digest}sources:\n  - '*.md'\n  - txets/*.md\n`
  })
  const some = await dossier(place, ['build'])
  expect(some.stderr).toContain(
    'dossier.config.yaml:4:5  warning  Unexpected pattern `txets/*.md`, expected one that a text fits  config/no-match'
  )
  expect(some.stderr).toContain('> 4 |   - txets/*.md')
  expect(some.code).toBe(0)
  place.write('dossier.config.yaml', `${digest}sources: [txets/*.md]\n`)
  const none = await dossier(place, ['build'])
  expect(none.stderr).toContain('expected one, or a text that `sources` in `dossier.config.yaml`')
  expect(none.code).toBe(2)
})

/** Files of settings that are wrong, and what is said of them. */
const wrong: readonly (readonly [string, Readonly<Record<string, string | Buffer>>, string])[] = [
  [
    'a key that there is not',
    {'dossier.config.yaml': 'out: packs\ntheem: civic\n'},
    'dossier.config.yaml:2:1  error  Unexpected key `theem`, expected `theme`  config/invalid'
  ],
  [
    'a wrong value in JSON',
    {'dossier.config.json': '{\n\t"packs": [\n\t\t{"template": "brief", "format": "odt"}\n\t]\n}'},
    'dossier.config.json:3:35  error  Unexpected `"odt"` for `packs.0.format`, expected one of `pdf`, `docx`, `md`'
  ],
  ['no YAML', {'dossier.config.yaml': 'out: [\n'}, 'dossier.config.yaml:'],
  [
    'YAML in place of JSON',
    {'dossier.config.json': '{"out": "packs",}'},
    'dossier.config.json  error  Unexpected YAML, expected JSON'
  ],
  [
    'a text that is not UTF-8',
    {'dossier.config.yaml': Buffer.from([0xff, 0xfe])},
    'dossier.config.yaml:1:1  error  Unexpected byte `0xFF` at offset 0, expected UTF-8  read/not-utf8'
  ],
  [
    'patterns that only leave out',
    {'dossier.config.yaml': 'sources: ["!drafts/*"]\n'},
    'dossier.config.yaml:1:10  error  Unexpected `["!drafts/*"]` for `sources`, expected a pattern without `!`, too'
  ],
  [
    'two files',
    {'dossier.config.yaml': '', 'dossier.config.mjs': 'export default {}'},
    'dossier.config.yaml  error  Unexpected second file of settings beside `dossier.config.mjs`, expected only one  config/several'
  ],
  [
    'an ending that is not read',
    {'dossier.config.js': ''},
    'dossier.config.js  error  Unexpected ending `.js`, expected one of `.yaml`, `.yml`, `.json`, `.mjs`, `.ts`'
  ],
  [
    'an unknown template',
    {'dossier.config.yaml': 'packs:\n  - template: breif\n'},
    'dossier.config.yaml:2:15  error  Unexpected template `breif`, expected `brief`  pack/unknown-template'
  ],
  [
    'an unknown theme',
    {'dossier.config.yaml': 'theme: civil\n'},
    'dossier.config.yaml:1:8  error  Unexpected theme `civil`, expected `civic`  theme/unknown'
  ],
  [
    'a file name of another format',
    {'dossier.config.yaml': 'packs:\n  - {template: brief, format: pdf, file: a.docx}\n'},
    'dossier.config.yaml:2:42  error  Unexpected file name `a.docx`, expected one in `.pdf`  pack/file-name'
  ],
  [
    'a file name without an ending',
    {'dossier.config.yaml': 'packs:\n  - {template: brief, file: ":source"}\n'},
    'Unexpected file name `:source`, expected one in `.pdf`'
  ],
  [
    'an unknown placeholder',
    {'dossier.config.yaml': 'packs:\n  - {template: brief, file: ":sorce.pdf"}\n'},
    'Unexpected `":sorce.pdf"` for `packs.0.file`, expected `:source`'
  ],
  [
    'two documents of one name',
    {
      'dossier.config.yaml':
        'packs:\n  - {template: brief, file: a.pdf}\n  - {template: memo, file: A.pdf}\n'
    },
    'dossier.config.yaml:3:28  error  Unexpected file name `A.pdf` that is `a.pdf` for `note`, as another is, expected one of its own  pack/file-name'
  ],
  [
    'two documents of one name, for one source',
    {
      'dossier.config.yaml':
        'packs:\n  - {template: brief, file: :source.pdf}\n  - {template: memo, file: note.pdf}\n'
    },
    'Unexpected file name `note.pdf` that is `note.pdf` for `note`, as another is'
  ],
  [
    'one document twice',
    {'dossier.config.yaml': 'packs:\n  - {template: digest}\n  - {template: digest}\n'},
    'Unexpected file name `digest.md` that another document has, expected one of its own'
  ],
  [
    'code with a mistake',
    {'dossier.config.mjs': 'const out = 1\n\nexport default {out: nothing}\n'},
    'dossier.config.mjs:3:22  error  Unexpected `ReferenceError: nothing is not defined`, expected code that runs  config/code'
  ],
  [
    'code that gives nothing',
    {'dossier.config.mjs': 'export const out = 1\n'},
    'dossier.config.mjs  error  Unexpected file without settings, expected `export default defineConfig({…})`'
  ],
  [
    'code that gives no plain values',
    {'dossier.config.mjs': 'const it = {}\nit.it = it\nexport default it\n'},
    'dossier.config.mjs  error  Unexpected value that holds itself'
  ],
  [
    'code that throws no error',
    {'dossier.config.mjs': "throw 'nothing'\n"},
    'dossier.config.mjs  error  Unexpected `nothing`, expected code that runs'
  ],
  [
    'a wrong setting in code',
    {'dossier.config.mjs': 'export default {sources: () => []}\n'},
    'dossier.config.mjs  error  Unexpected function for `sources`, expected a pattern, or a list of patterns'
  ]
]

test.each(wrong)('%s is told, and nothing is built', async (_, files, says) => {
  const place = project({'note.txt': words, ...files})
  const {code, stdout, stderr} = await dossier(place, ['build', 'note.txt'])
  expect(stderr).toContain(says)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(names(place, '.')).toEqual([...Object.keys(files), 'note.txt'].sort())
})

test('settings that are named and not there are told', async () => {
  const place = project({'note.txt': words})
  const {code, stderr} = await dossier(place, ['build', 'note.txt', '--config', 'other.yaml'])
  expect(stderr).toContain('other.yaml  error  Unexpected path `other.yaml`, expected a file')
  expect(code).toBe(3)
})

test.each([
  ['dossier.config.mjs', "export default {packs: [{template: 'digest'}], out: 'packs'}\n"],
  [
    'dossier.config.ts',
    "const out: string = 'packs'\nexport default {packs: [{template: 'digest'}], out}\n"
  ]
])('%s is run', async (file, code) => {
  const place = project({'note.txt': words, [file]: code})
  const built = await dossier(place, ['build', 'note.txt'])
  expect(built).toMatchObject({code: 0})
  expect(names(place, 'packs')).toEqual(['note/digest.md', 'note/pack.json'])
  expect(names(place, '.')).toHaveLength(4)
})

test('TypeScript without a way to read it names the package to install', async () => {
  const text = {path: 'dossier.config.ts', text: ''}
  const read = await runWritten(text, '.', async () => ({ok: false, lacks: 'jiti'}))
  expect(read).toMatchObject({
    fault: {
      reason:
        'Unexpected TypeScript, which this version of Node does not read, expected the package `jiti`',
      note: expect.stringContaining('npm install --save-dev jiti')
    }
  })
})

const note = '# Ferries\n\nThe island has waited for long. See [here](times.pdf), etc.\n'
const withRules = (rules: string) => `packs: [{template: digest}]\nrules: ${rules}\n`

const saidOf = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const place = project(files)
  const {code, stderr} = await dossier(place, argv)
  return {
    code,
    rules: [...stderr.matchAll(/\b(error|warning|info) .*?(\w[\w-]*\/[\w-]+)$/gm)].map(
      (it) => `${it[1]} ${it[2]}`
    ),
    stderr
  }
}

test('check reviews, a build does where it is asked', async () => {
  const files = {'sources/note.md': note, 'dossier.config.yaml': 'packs: [{template: digest}]\n'}
  const both = ['warning review/vague-link', 'info review/et-cetera']
  expect(await saidOf(files, 'check')).toMatchObject({code: 0, rules: both})
  expect(await saidOf(files, 'build', '--review')).toMatchObject({code: 0, rules: both})
  expect(await saidOf(files, 'build')).toMatchObject({code: 0, rules: []})
})

test('settings turn a rule off, or make an error of it', async () => {
  const files = {
    'sources/note.md': note,
    'dossier.config.yaml': withRules('{review/vague-link: error, review/et-cetera: off}')
  }
  const result = await saidOf(files, 'check')
  expect(result).toMatchObject({code: 1, rules: ['error review/vague-link']})
})

test('a source says for itself how bad rules are, but for what the project forbids', async () => {
  const own = '---\nrules: {review/vague-link: off, review/et-cetera: off, parse/html: off}\n---\n'
  const files = {
    'sources/note.md': `${own}${note}\n<b>bold</b>\n`,
    'dossier.config.yaml': withRules('{review/vague-link: error, review/et-cetera: warning}')
  }
  expect(await saidOf(files, 'check')).toMatchObject({code: 1, rules: ['error review/vague-link']})
})

test('what settings say of a rule counts before strict', async () => {
  const files = {
    'sources/note.md':
      '# Note\n\nThe pier leans to the east.\n\n![](https://example.com/pier.png)\n',
    'dossier.config.yaml': withRules('{parse/no-alternative: info, assets/remote: off}')
  }
  const result = await saidOf(files, 'check', '--strict')
  expect(result).toMatchObject({code: 0, rules: ['info parse/no-alternative']})
})

test.each([
  ['{review/long-sentense: off}', '`review/long-sentence`'],
  ['{review/long-sentence: of}', 'expected `off`'],
  ['{parse/empty: off}', 'what it tells is an error in any case'],
  ['{config/no-match: off}', 'expected no such rule here']
])('settings that say %s are wrong', async (rules, words) => {
  const files = {'sources/note.md': note, 'dossier.config.yaml': withRules(rules)}
  const {code, stderr} = await saidOf(files, 'check')
  expect(stderr).toContain(words)
  expect(code).toBe(2)
})

test('levels in front matter are checked, too', async () => {
  const files = {
    'sources/note.md': `---\nrules: {review/et-cetra: off}\n---\n${note}`,
    'dossier.config.yaml': 'packs: [{template: digest}]\n'
  }
  expect((await saidOf(files, 'check')).stderr).toContain('expected `review/et-cetera`')
})
