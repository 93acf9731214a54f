import {expect, test} from 'vitest'
import type {PackManifest} from '../../../src/pack/manifest-read.ts'
import {type Entry, entryOf} from '../../../src/pack/overview/entry.ts'
import {markdown, markdownCode} from '../../../src/pack/overview/escape.ts'
import {writeOverview} from '../../../src/pack/overview/index.ts'
import {overviewPage} from '../../../src/pack/overview/page.ts'
import {overviewText} from '../../../src/pack/overview/text.ts'
import {project} from '../../cli/project.ts'

const zeros = '0'.repeat(64)
const output: PackManifest['outputs'][number] = {
  file: 'brief.pdf',
  template: 'brief',
  format: 'pdf',
  kind: 'Brief',
  sha256: zeros,
  bytes: 47_000,
  pages: 3,
  words: 1975
}
const manifest: PackManifest = {
  tool: 'dossier',
  schemaVersion: 2,
  source: {path: 'sources/summit.txt', sha256: zeros},
  inputs: [],
  outputs: [output],
  messages: [],
  facts: []
}

const about: NonNullable<PackManifest['about']> = {
  title: 'A way to peace',
  lang: 'en',
  dir: 'ltr',
  date: '2026-03-02',
  markings: ['OFFICIAL'],
  bottomLine: 'Leaders agreed to pay.'
}

const pack = (more: object = {}) => JSON.stringify({...manifest, about, ...more})

test('an index names each pack with its marking, bottom line, documents, day and messages', async () => {
  const messages = [{severity: 'warning'}, {severity: 'warning'}, {severity: 'info'}]
  const {folder, read} = project({'out/summit/pack.json': pack({messages})})
  const {files, messages: said} = await writeOverview('out', folder)
  expect({files, said}).toEqual({files: ['out/index.html', 'out/index.md'], said: []})
  expect(read('out/index.md')).toBe(`<!-- dossier: index of packs, written by \`build --index\` -->

# Index of packs

1 pack, 1 document. Marked **OFFICIAL**.

| Pack | Bottom line | Documents | Date | Messages |
| --- | --- | --- | --- | --- |
| [A way to peace](summit/)<br>**OFFICIAL** | Leaders agreed to pay. | [Brief, PDF](summit/brief.pdf) 3 pages, 1,975 words, 47 kB | 2026-03-02 | 2 warnings, 1 note |
`)
  const page = read('out/index.html')
  expect(page).toContain('<a href="summit/brief.pdf"><bdi lang="en">Brief</bdi>, PDF</a>')
  expect(page).toContain('<time datetime="2026-03-02">2026-03-02</time>')
})

test('packs of earlier builds are listed by their source, and an empty folder has an index too', async () => {
  const {folder, read} = project({'out/summit/pack.json': JSON.stringify(manifest)})
  await writeOverview('out', folder)
  expect(read('out/index.md')).toContain('| [summit.txt](summit/) |  | [Brief, PDF]')
  await writeOverview('none', folder)
  expect(read('none/index.md')).toContain('0 packs, 0 documents.')
  expect(read('none/index.html')).toContain('There is no pack yet.')
})

test('a pack that cannot be read is a warning, and named in the index', async () => {
  const {folder, read} = project({
    'out/old/pack.json': '{"schemaVersion": 1}',
    'out/new/pack.json': pack()
  })
  const {files, messages} = await writeOverview('out', folder)
  expect(messages.map((it) => `${it.file} ${it.fatal} ${it.reason}`)).toEqual([
    'out/old/pack.json false Unexpected content, expected a `pack.json` of schemaVersion 2'
  ])
  expect(files).toHaveLength(2)
  expect(read('out/index.md')).toMatch(/## Not listed\n.*\n\n- `old`\n$/s)
  expect(read('out/index.html')).toContain('<li><bdi>old</bdi></li>')
})

test.each(['index.html', 'index.md'])(
  'a file %s of somebody else is never written over',
  async (file) => {
    const {folder, read} = project({[`out/${file}`]: '# Mine\n', 'out/summit/pack.json': pack()})
    const {files, messages} = await writeOverview('out', folder)
    expect(files).toEqual([])
    expect(messages.map((it) => `${it.file} ${it.ruleId}`)).toEqual([`out/${file} exists`])
    expect(read(`out/${file}`)).toBe('# Mine\n')
  }
)

test('the same packs give the same bytes, and an index is written over an index', async () => {
  const {folder, files} = project({'out/a/pack.json': pack(), 'out/b/pack.json': pack()})
  await writeOverview('out', folder)
  const first = files('out')
  expect((await writeOverview('out', folder)).files).toHaveLength(2)
  expect(files('out')).toEqual(first)
})

const hostile = `"><script>alert(1)</script> 'x' & @team | a\n\n# b [c](javascript:d) \`e\` \u202E \u0007`

test('words of a source become no HTML and no marks', () => {
  const entry = entryOf('a"b<c', {
    ...manifest,
    outputs: [{...output, file: '../x.pdf', kind: hostile}],
    about: {
      ...about,
      lang: hostile,
      title: hostile,
      status: hostile,
      markings: [hostile],
      bottomLine: hostile,
      date: hostile
    }
  })
  const overview = {entries: [entry], unread: [hostile]}
  const page = overviewPage(overview)
  expect(page).not.toMatch(/<script|javascript:d\)"/)
  expect(page).not.toMatch(/[\u202E]/)
  expect(page).not.toContain('\u0007')
  // Every tag is one of ours.
  const tags = [...page.matchAll(/<([a-z]+\d?)/g)].map((it) => it[1])
  expect(new Set(tags)).toEqual(
    new Set(
      'html head meta title style body a header h1 p bdi main table thead tr th tbody span td ul li time h2 code'.split(
        ' '
      )
    )
  )
  expect(page).not.toContain('x.pdf"')
  const text = overviewText(overview)
  expect(text.split('\n').filter((it) => it.startsWith('|'))).toHaveLength(3)
  // Cells are parted by bars that nothing escapes.
  expect(text.split('\n')[8]?.match(/(?<!\\)\|/g)).toHaveLength(6)
  // Code is shown as it is, and calls nobody.
  const [words, code] = text.split('## Not listed')
  expect(words).not.toMatch(/(?<!\\)<script|@team|(?<!\\)\[c/)
  expect(code).toMatch(/^- `` .* ``$/m)
})

test('names of files lead to their files', () => {
  const entry = entryOf('50% #1 ä?', {
    ...manifest,
    about,
    outputs: [{...output, file: 'a b#c.pdf'}]
  })
  const overview = {entries: [entry], unread: []}
  expect(overviewPage(overview)).toContain('href="50%25%20%231%20%C3%A4%3F/a%20b%23c.pdf"')
  expect(overviewText(overview)).toContain('(50%25%20%231%20%C3%A4%3F/a%20b%23c.pdf)')
})

test('documents of one name are told apart by their files', () => {
  const twice = [output, {...output, file: 'two.pdf'}]
  const {documents} = entryOf('a', {...manifest, outputs: twice})
  expect(documents.map((it) => it.format)).toEqual(['PDF, brief.pdf', 'PDF, two.pdf'])
})

test('ten thousand packs are grouped by their letters, in pages that grow as they do', () => {
  const many = (count: number) => {
    const entries = Array.from({length: count}, (_, index): Entry => {
      const letter = String.fromCharCode(97 + (index % 26))
      return entryOf(`${letter}${index}`, {...manifest, about})
    })
    return {entries, unread: []}
  }
  const all = many(10_000)
  const page = overviewPage(all)
  expect(page.match(/<h2 id="g\d+">/g)).toHaveLength(26)
  expect(page.match(/<tr role="row">\n<th scope="row"/g)).toHaveLength(10_000)
  expect(page.length).toBeLessThan(10.5 * overviewPage(many(1000)).length)
  expect(overviewText(all).match(/^## [A-Z]$/gm)).toHaveLength(26)
  expect(overviewPage(many(60))).not.toContain('<h2')
})

test('the page can be read by everybody: language, one heading, a table with heads, a way past', () => {
  const page = overviewPage({
    entries: [entryOf('a', {...manifest, about: {...about, lang: 'ar', dir: 'rtl'}})],
    unread: []
  })
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page.match(/<h1>/g)).toHaveLength(1)
  expect(page.match(/<th scope="col"/g)).toHaveLength(5)
  expect(page).toContain(
    '<th scope="row" role="rowheader"><span class="title" lang="ar" dir="rtl">'
  )
  expect(page).toContain('<a class="skip" href="#packs">')
  expect(page).not.toMatch(/<script|<link|src=|url\(|@import/)
})

test.each([
  ['a@b and @team', 'a@\u200Bb and @\u200Bteam'],
  ['1 | 2', '1 \\| 2'],
  ['back\\|slash', 'back\\\\\\|slash'],
  ['see https://x.y and www.x.y', 'see https\\://x.y and www\\.x.y'],
  ['At 10:30: stop', 'At 10\\:30: stop'],
  ['a\n\nb', 'a b']
])('%j in Markdown is %j', (text, expected) => {
  expect(markdown(text)).toBe(expected)
})

test('a path is code, whatever it holds', () => {
  expect(markdownCode('a.md')).toBe('`a.md`')
  expect(markdownCode('a``b|c')).toBe('``` a``b\\|c ```')
})
