import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const note = '# Note\n\nWords.\n'
const settings = (text: string) => ({'sources/note.md': note, 'dossier.config.yaml': text})
const source = (text: string) => ({'sources/note.md': text})
const template = (text: string) => ({
  'sources/note.md': note,
  'templates/odd.md': `---\nformat: md\n---\n\n${text}\n`
})
const digest = ['check', '--template', 'digest']
const odd = ['check', '--template', 'odd']
const theme = (text: string) => ({
  'sources/note.md': note,
  'templates/themes/house.yaml': `extends: civic\n${text}\n`
})
const house = ['check', '--theme', 'house']

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly argv: readonly string[]
  readonly says: string
}

const cases: readonly Case[] = [
  {
    name: 'a source',
    files: {'sources/summit.txt': 'Words.', 'sources/other.md': note},
    argv: [...digest, 'sources/sumit.txt'],
    says: 'Unexpected path `sources/sumit.txt`, expected `sources/summit.txt`'
  },
  {
    name: 'a source for a command',
    files: {'sources/summit.txt': 'Words.'},
    argv: ['sumit'],
    says: ', or the source `sources/summit.txt`'
  },
  {
    name: 'a source of another ending',
    files: {'sources/summit.txt': 'Words.'},
    argv: ['sources/summit.md', '--template', 'digest'],
    says: 'Unexpected path `sources/summit.md`, expected `sources/summit.txt`'
  },
  {
    name: 'the folder of a source',
    files: {'sources/summit.txt': 'Words.'},
    argv: ['source/sumit.txt', '--template', 'digest'],
    says: 'Unexpected path `source/sumit.txt`, expected `sources/summit.txt`'
  },
  {
    name: 'a file of settings',
    files: {'sources/note.md': note, 'house.yaml': ''},
    argv: [...digest, '--config', 'hose.yaml'],
    says: 'Unexpected path `hose.yaml`, expected `house.yaml`'
  },
  {
    name: 'the path of a template',
    files: template('::body'),
    argv: ['check', '--template', 'templates/od.md'],
    says: 'Unexpected path `templates/od.md`, expected `templates/odd.md`'
  },
  {
    name: 'a Word file',
    files: {'sources/note.md': note, 'company.docx': ''},
    argv: ['check', '--reference', 'compnay.docx'],
    says: 'Unexpected path `compnay.docx`, expected `company.docx`'
  },
  {
    name: 'a pack',
    files: {'out/summit/pack.json': '{}'},
    argv: ['verify', 'out/sumit'],
    says: 'Unexpected path `out/sumit/pack.json`, expected `out/summit/pack.json`'
  },
  {
    name: 'a picture',
    files: {'sources/note.md': '# A\n\n![One](chrat.png)\n', 'sources/chart.png': ''},
    argv: digest,
    says: 'Unexpected path `chrat.png`, expected `chart.png`'
  },
  {
    name: 'a heading',
    files: source('# Aims\n\nSee [aims](#aim).\n\n## Means\n\nWords.\n'),
    argv: digest,
    says: 'Unexpected link to `#aim`, expected `#aims`'
  },
  {
    name: 'a key of front matter',
    files: source('---\ntitel: A\n---\n\nWords.\n'),
    argv: digest,
    says: 'Unexpected key `titel`, expected `title`'
  },
  {
    name: 'a kind of paper',
    files: source('---\npaper: leter\n---\n\nWords.\n'),
    argv: digest,
    says: 'Unexpected `"leter"` for `paper`, expected `Letter`'
  },
  {
    name: 'a setting',
    files: settings('pakcs: []\n'),
    argv: digest,
    says: 'Unexpected key `pakcs`, expected `packs`'
  },
  {
    name: 'a format in the settings',
    files: settings('packs:\n  - template: memo\n    format: dcox\n'),
    argv: ['check'],
    says: 'Unexpected `"dcox"` for `packs.0.format`, expected `docx`'
  },
  {
    name: 'a template in the settings',
    files: settings('packs:\n  - template: meno\n'),
    argv: ['check'],
    says: '`meno`, expected `memo`'
  },
  {
    name: 'a theme in the settings',
    files: settings('theme: civik\n'),
    argv: digest,
    says: '`civik`, expected `civic`'
  },
  {
    name: 'a placeholder in a file name',
    files: settings('packs:\n  - template: memo\n    file: ":sorce.docx"\n'),
    argv: ['check'],
    says: 'expected `:source`'
  },
  {
    name: 'a format of the call',
    files: source(note),
    argv: ['check', '--format', 'pfd'],
    says: 'Unexpected format `pfd`, expected `pdf`'
  },
  {
    name: 'a theme of the call',
    files: source(note),
    argv: [...digest, '--theme', 'inc'],
    says: '`inc`, expected `ink`'
  },
  {
    name: 'what is printed',
    files: source(note),
    argv: ['build', 'sources/note.md', '--emit', 'fact'],
    says: 'Unexpected value of --emit `fact`, expected `facts`'
  },
  {
    name: 'a reporter',
    files: source(note),
    argv: ['check', '--reporter', 'sarfi'],
    says: 'Unexpected reporter `sarfi`, expected `sarif`'
  },
  {
    name: 'a rule',
    files: source(note),
    argv: ['explain', 'parse/hmtl'],
    says: 'Unexpected rule `parse/hmtl`, expected `parse/html`'
  },
  {
    name: 'a rule in the settings',
    files: settings('rules:\n  parse/hmtl: off\n'),
    argv: digest,
    says: 'Unexpected key `parse/hmtl`, expected `parse/html`'
  },
  {
    name: 'a level of a rule',
    files: settings('rules:\n  parse/html: eror\n'),
    argv: digest,
    says: 'Unexpected `"eror"` for `rules.parse/html`, expected `error`'
  },
  {
    name: 'a shell',
    files: {},
    argv: ['completion', 'bahs'],
    says: 'Unexpected shell `bahs`, expected `bash`'
  },
  {
    name: 'a schema',
    files: {},
    argv: ['schema', 'setings'],
    says: 'Unexpected schema `setings`, expected `settings`'
  },
  {
    name: 'a key of a template',
    files: {'sources/note.md': note, 'templates/odd.md': '---\nformt: md\n---\n\n::body\n'},
    argv: odd,
    says: 'Unexpected key `formt`, expected `format`'
  },
  {
    name: 'a value of a template',
    files: {
      'sources/note.md': note,
      'templates/odd.md': '---\nnumbering: section\n---\n\n::body\n'
    },
    argv: odd,
    says: 'Unexpected `"section"` for `numbering`, expected `sections`'
  },
  {
    name: 'a directive',
    files: template('::key-point'),
    argv: odd,
    says: 'Unexpected `::key-point`, expected `::key-points`'
  },
  {
    name: 'a directive of a line',
    files: template('Of :tilte and more\n\n::body'),
    argv: odd,
    says: 'Unexpected `:tilte`, expected `:title`'
  },
  {
    name: 'an attribute',
    files: template('::key-points{mxa=3}'),
    argv: odd,
    says: 'Unexpected attribute `mxa` of `::key-points`, expected `max`'
  },
  {
    name: 'a value of an attribute',
    files: template('::key-points{style=bulet}'),
    argv: odd,
    says: 'Unexpected `bulet` for `style`, expected `bullet`'
  },
  {
    name: 'one of several values of an attribute',
    files: template('::memo-footer{rows="cc enclosure"}'),
    argv: odd,
    says: 'Unexpected `enclosure` for `rows`, expected `enclosures`'
  },
  {
    name: 'a paper of a template',
    files: {'sources/note.md': note, 'templates/odd.md': '---\npaper: leter\n---\n\n::body\n'},
    argv: odd,
    says: 'Unexpected `"leter"` for `paper`, expected `Letter`'
  },
  {
    name: 'a part',
    files: {...template('::include{name=hed}'), 'templates/shared/head.md': 'Words.\n'},
    argv: odd,
    says: 'Unexpected part `hed`, expected `head`'
  },
  {
    name: 'a token of a theme',
    files: theme('pgae:\n  size: A4'),
    argv: house,
    says: 'Unexpected key `pgae`, expected `page`'
  },
  {
    name: 'a value of a theme',
    files: theme('page:\n  size: Leter'),
    argv: house,
    says: 'expected `Letter`'
  },
  {
    name: 'a theme that is extended',
    files: {...theme(''), 'templates/themes/house.yaml': 'extends: civc\n'},
    argv: house,
    says: '`civc`, expected `civic`'
  },
  {
    name: 'a key of a language',
    files: {
      'sources/note.md': '---\nlang: nl\n---\n\nWoorden.\n',
      'templates/languages/nl.yaml': 'labls: {}\n'
    },
    argv: digest,
    says: 'Unexpected key `labls`, expected `labels`'
  }
]

test.each(cases)('$name that was mistyped is told with the one that was meant', async (it) => {
  const place = project(it.files)
  const {code, stderr} = await dossier(place, it.argv)
  expect(stderr).toContain(it.says)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(code === 0).toBe(it.name === 'a heading' || it.name === 'a key of front matter')
})
