import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {dossier, type Project, project} from './project.ts'

const commandNames = commands.map(({name}) => `\`${name}\``).join(', ')
const digest = ['--template', 'digest']
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64'
)

interface Case {
  readonly name: string
  readonly source: string
  readonly content?: string | Uint8Array
  readonly prepare?: (place: Project) => void
  readonly code: number
  readonly says: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'a file that does not exist',
    source: 'sources/bad.md',
    code: 3,
    says: ['sources/bad.md  error  Unexpected path `sources/bad.md`, expected a file that exists']
  },
  {
    name: 'a folder given as a file',
    source: 'sources/bad.md',
    prepare: ({folder}) => mkdirSync(join(folder, 'sources/bad.md')),
    code: 3,
    says: ['Unexpected folder `sources/bad.md`, expected a file', 'read/is-directory']
  },
  {
    name: 'invalid UTF-8',
    source: 'sources/bad.txt',
    content: Buffer.from([0x61, 0x0a, 0xc3, 0xa9, 0x62, 0xe9, 0x0a]),
    code: 1,
    says: [
      'sources/bad.txt:2:3  error  Unexpected byte `0xE9` at offset 5, expected UTF-8',
      'Save it again'
    ]
  },
  {
    name: 'a file of another kind',
    source: 'sources/bad.png',
    content: png,
    code: 1,
    says: ['sources/bad.png  error  Unexpected ending `.png`, expected `.md` or `.txt`']
  },
  {
    name: 'an empty file',
    source: 'sources/bad.md',
    content: '\n \n',
    code: 1,
    says: ['sources/bad.md  error  Unexpected empty file, expected text', 'parse/empty']
  },
  {
    name: 'front matter without a text',
    source: 'sources/bad.md',
    content: '---\ntitle: Good intentions\n---\n\n',
    code: 1,
    says: ['sources/bad.md  error  Unexpected end after the front matter, expected text']
  },
  {
    name: 'a missing image',
    source: 'sources/bad.md',
    content: '# Title\n\nWords.\n\n![A chart](chart.png)\n',
    code: 1,
    says: [
      'sources/bad.md:5:1  error  Unexpected path `chart.png`, expected a picture  assets/not-found',
      '> 5 | ![A chart](chart.png)'
    ]
  },
  {
    name: 'an image outside the folder of the source',
    source: 'sources/bad.md',
    content: '# Title\n\n![A chart](../../etc/chart.png)\n',
    code: 1,
    says: ['sources/bad.md:3:1  error', 'assets/outside']
  },
  {
    name: 'an image that is none',
    source: 'sources/bad.md',
    content: '# Title\n\n![A chart](bad.md)\n',
    code: 1,
    says: ['Unexpected `bad.md`, expected PNG, JPEG or SVG']
  },
  {
    name: 'bad front matter',
    source: 'sources/bad.md',
    content: '---\ntitle: [\n---\n\nWords.\n',
    code: 1,
    says: ['sources/bad.md:', 'front-matter/invalid']
  },
  {
    name: 'a value of the wrong kind in front matter',
    source: 'sources/bad.md',
    content: '---\ndate: soon\n---\n\nWords.\n',
    code: 1,
    says: ['sources/bad.md:2:7  error', 'front-matter/type', '> 2 | date: soon']
  }
]

test.each(cases)(
  '$name: a message of its own, others are built, what was there stays',
  async (it) => {
    const place = project({'sources/good.md': '# Good\n\nWords.\n', 'out/bad/digest.md': 'before'})
    it.prepare?.(place)
    if (it.content !== undefined) place.write(it.source, it.content)
    const {code, stdout, stderr} = await dossier(place, [
      'build',
      it.source,
      'sources/good.md',
      ...digest
    ])
    for (const words of it.says) expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({code, stdout}).toEqual({code: it.code, stdout: ''})
    expect(Object.keys(place.files('out'))).toEqual([
      'bad/digest.md',
      'good/digest.md',
      'good/pack.json'
    ])
    expect(place.read('out/bad/digest.md')).toBe('before')
  }
)

// For the superuser no permission makes a file unreadable; this one nobody can read from its start.
test.runIf(process.platform === 'linux')('a file that cannot be read', async () => {
  const place = project({'good.md': '# Good\n\nWords.\n'})
  const {code, stderr} = await dossier(place, ['build', '/proc/self/mem', 'good.md', ...digest])
  expect(stderr).toContain('/proc/self/mem  error  Unexpected `EIO: i/o error`, expected a file')
  expect(code).toBe(3)
  expect(Object.keys(place.files('out'))).toEqual(['good/digest.md', 'good/pack.json'])
})

test.each([
  [
    'an unknown command',
    ['biulds'],
    `Unexpected command \`biulds\`, expected one of ${commandNames}`
  ],
  [
    'an unknown option',
    ['build', '--fromat', 'pdf'],
    'Unexpected option `--fromat`, expected `--format`'
  ],
  [
    'an option of another command',
    ['check', '--out', 'x'],
    'Unexpected option `--out`, expected only with `build`, `watch`, `merge`, `verify`'
  ],
  ['an unknown format', ['build', 'a.md', '--format', 'pfd,md'], 'Unexpected format `pfd`'],
  ['a missing value', ['build', '--out'], 'Unexpected end of `--out`, expected a value'],
  ['an option as a value', ['build', '--out', '--format'], 'Unexpected end of `--out`'],
  ['an empty value', ['build', '--out='], 'Unexpected empty `--out`, expected a value'],
  [
    'a value of a flag',
    ['build', '--help=yes'],
    'Unexpected value `yes` of `--help`, expected none'
  ],
  [
    'an option given twice that takes one value',
    ['build', 'good.md', '--out', 'a', '--out', 'b'],
    'Unexpected second `--out`, expected it once'
  ],
  ['an empty source', ['build', 'good.md', ''], 'Unexpected empty source, expected a path'],
  ['a near miss of a command', ['chekc'], 'Unexpected command `chekc`, expected `check`'],
  [
    'a mistaken command with options',
    ['bild', '--json'],
    'Unexpected command `bild`, expected `build`'
  ],
  [
    'an option behind one dash',
    ['build', '-format', 'pdf'],
    'Unexpected option `-format`, expected `--format`'
  ],
  ['an unknown letter', ['build', '-hx'], 'Unexpected option `-hx`, expected one of `--help`'],
  ['a name that every object has', ['--constructor'], 'Unexpected option `--constructor`'],
  ['a name of a prototype', ['--__proto__=a'], 'Unexpected option `--__proto__`'],
  ['a denied option', ['--no-out'], 'Unexpected option `--no-out`'],
  ['nothing', [], 'Unexpected call without a source'],
  ['no source', ['build'], 'Unexpected call without a source'],
  [
    'two sources to print',
    ['build', 'a', 'b', '--emit', 'document'],
    'Unexpected 2 sources for `--emit`'
  ],
  [
    'an attachment where nothing is built',
    ['build', 'a', '--emit', 'facts', '--no-attachment'],
    'Unexpected `--no-attachment` for `--emit`, which writes no file'
  ],
  [
    'an unknown thing to print',
    ['build', 'a', '--emit', 'pages'],
    'Unexpected value of --emit `pages`'
  ],
  [
    'an unknown template',
    ['build', 'good.md', '--template', 'breif'],
    'Unexpected template `breif`'
  ],
  [
    'a template with its folder but without its ending',
    ['build', 'good.md', '--template', 'templates/gaudy'],
    'Unexpected template `templates/gaudy`, expected `gaudy`'
  ],
  [
    'an unknown theme',
    ['build', 'good.md', '--template', 'templates/gaudy.md'],
    'Unexpected theme `civik`'
  ]
])('%s is a wrong call', async (_, argv, words) => {
  const place = project({
    'good.md': '# Good\n\nWords.\n',
    'templates/gaudy.md': '---\nkind: Gaudy\nformat: md\ntheme: civik\n---\n\n::body\n'
  })
  const {code, stdout, stderr} = await dossier(place, argv)
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
})

test('an unknown directive is told in the template, once for all sources', async () => {
  const place = project({
    'a.md': '# A\n\nWords.\n',
    'b.md': '# B\n\nWords.\n',
    'templates/odd.md': '---\nkind: Odd\nformat: md\n---\n\n::key-point\n'
  })
  const {code, stderr} = await dossier(place, ['build', 'a.md', 'b.md', '--template', 'odd'])
  expect(stderr.match(/error .*template\/unknown-directive/g)).toHaveLength(1)
  expect(stderr).toMatch(/^templates\/odd\.md:6:1 {2}error {2}Unexpected `::key-point`/m)
  expect(stderr).toContain('> 6 | ::key-point')
  expect(code).toBe(1)
  expect(Object.keys(place.files())).not.toContain('out')
})

test('a wrong token is told in the theme', async () => {
  const place = project({
    'a.md': '# A\n\nWords.\n',
    'templates/themes/civic.yaml': 'name: Civic\npaper: A4\n'
  })
  const {code, stderr} = await dossier(place, ['build', 'a.md', ...digest])
  expect(stderr).toContain('templates/themes/civic.yaml:2:1  error  Unexpected key `paper`')
  expect(code).toBe(1)
})

test('two sources of one name are both told and neither is built', async () => {
  const place = project({'note.md': '# Note\n\nA.\n', 'note.txt': 'B.\n', 'other.txt': 'C.\n'})
  const argv = ['build', 'note.md', 'note.txt', 'other.txt', './other.txt', ...digest]
  const {code, stderr} = await dossier(place, argv)
  expect(stderr).toContain('note.md  error  Unexpected source of the same name as `note.txt`')
  expect(stderr).toContain('note.txt  error  Unexpected source of the same name as `note.md`')
  expect(Object.keys(place.files('out'))).toEqual(['other/digest.md', 'other/pack.json'])
  expect(code).toBe(1)
})

test('an output that cannot be written is told, counts most, and nothing of the pack is', async () => {
  const place = project({'a.md': '# A\n\nWords.\n', 'bad.md': ' ', 'out/a/pack.json/x': ''})
  const {code, stderr} = await dossier(place, ['build', 'a.md', 'bad.md', ...digest])
  expect(stderr).toContain('out/a/pack.json  error  Unexpected `EISDIR: a folder of that name is')
  expect(Object.keys(place.files('out'))).toEqual(['a/pack.json/x'])
  expect(code).toBe(3)
})

test('pictures are read from beside the source and kept beside the Markdown that shows them', async () => {
  const shown = '# A\n\n![One](one.png)\n\n![Other](more/one.png)\n'
  const place = project({'in/a.md': shown, 'in/one.png': png, 'in/more/one.png': png})
  const {code, stderr} = await dossier(place, [
    'build',
    'in/a.md',
    '--template',
    'brief',
    '--format',
    'md,pdf'
  ])
  expect({code, stderr}).toMatchObject({code: 0})
  expect(Object.keys(place.files('out/a'))).toEqual([
    'assets/one-2.png',
    'assets/one.png',
    'brief.md',
    'brief.pdf',
    'pack.json'
  ])
  const {inputs, attachments} = JSON.parse(place.read('out/a/pack.json'))
  expect(inputs.filter((it: {role: string}) => it.role === 'image')).toHaveLength(2)
  expect(attachments.map((it: {file: string}) => it.file)).toEqual([
    'assets/one.png',
    'assets/one-2.png'
  ])
})

test('a picture on the network is reported and never fetched', async () => {
  const place = project({'a.md': '# A\n\n![Far](https://example.com/x.png)\n'})
  const {code, stderr} = await dossier(place, ['build', 'a.md', ...digest])
  expect(stderr).toContain('a.md:3:1  warning  Unexpected address `https://example.com/x.png`')
  expect(code).toBe(0)
})

test('control characters of a source are shown and never sent to the terminal', async () => {
  const place = project({'a\u001b[31m.md': '# A\n\n<b>\u001b[2J\u202e</b> words\n'})
  const {stderr} = await dossier(place, ['build', 'a\u001b[31m.md', ...digest])
  for (const it of ['\u001b', '\u202e']) expect(stderr).not.toContain(it)
  expect(stderr).toContain('␛[2J')
})

test('colours are for terminals, and for those who force them', async () => {
  const place = project({'a.md': ' '})
  const coloured = async (env: Record<string, string>, isTTY: boolean) =>
    (await dossier(place, ['check', 'a.md', ...digest], {env, isTTY})).stderr.includes('\u001b[1m')
  expect(await coloured({}, true)).toBe(true)
  expect(await coloured({}, false)).toBe(false)
  expect(await coloured({NO_COLOR: '1'}, true)).toBe(false)
  expect(await coloured({FORCE_COLOR: '1'}, false)).toBe(true)
})
