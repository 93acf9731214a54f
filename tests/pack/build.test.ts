import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {derive} from '../../src/derive/index.ts'
import {
  type BuildOptions,
  build,
  compose,
  LoadError,
  loadTemplate,
  loadTheme,
  parse,
  render,
  ruleOf
} from '../../src/index.ts'
import {project} from '../cli/project.ts'
import {attachments} from '../readers/attachments.ts'

const words = 'A short note\n\nThe ferry is late. It will sail at ten.\n\nNobody minds.\n'
const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')
const options = (root: string, more: Partial<BuildOptions> = {}): BuildOptions => ({
  sources: ['note.txt'],
  out: 'out',
  root,
  ...more
})

test('the manifest holds the sums and sizes of what was written', async () => {
  const {folder, files, read} = project({'note.txt': words})
  const {sources} = await build(options(folder))
  const {source, outputs} = JSON.parse(read('out/note/pack.json'))
  const written = files('out/note')
  expect(source.sha256).toBe(sha256(words))
  for (const {file, sha256: sum, bytes} of outputs) {
    const content = Buffer.from(written[file] ?? '', 'hex')
    expect({file, sum, bytes}).toEqual({file, sum: sha256(content), bytes: content.length})
  }
  expect(sources[0]).toMatchObject({source: 'note.txt', folder: 'out/note', written: true})
})

test('a document that lists its pack is made after the others, and has their figures', async () => {
  const {folder, read} = project({'note.txt': words})
  const {sources} = await build(
    options(folder, {templates: ['digest', 'brief'], formats: ['md', 'pdf']})
  )
  const outputs = sources[0]?.outputs ?? []
  expect(outputs.map((it) => it.file)).toEqual(['brief.md', 'brief.pdf', 'digest.md', 'digest.pdf'])
  const digest = read('out/note/digest.md')
  for (const it of outputs.filter(({template}) => template === 'brief')) {
    expect(digest).toContain(`(${it.file})`)
    expect(digest).toContain(it.sha256.slice(0, 8))
  }
})

test('without writing, the bytes are in the result and nothing is on the disk', async () => {
  const {folder, files} = project({'note.txt': words})
  const {sources} = await build(options(folder, {write: false, formats: ['md']}))
  expect(Object.keys(files())).toEqual(['note.txt'])
  for (const it of sources[0]?.outputs ?? []) {
    expect(sha256(it.bytes ?? '')).toBe(it.sha256)
    expect(it.bytes?.length).toBe(it.size)
  }
  expect(sources[0]).toMatchObject({written: false, messages: []})
})

test('sources are told as they are done; a signal keeps the rest from being begun', async () => {
  const {folder, files} = project({'a.txt': words, 'b.txt': words})
  const abort = new AbortController()
  const done: string[] = []
  const result = await build(
    options(folder, {
      sources: ['a.txt', 'b.txt'],
      templates: ['digest'],
      signal: abort.signal,
      onSource: ({source}) => {
        done.push(source)
        abort.abort()
      }
    })
  )
  expect(done).toEqual(['a.txt'])
  expect(result.interrupted).toBe(true)
  expect(Object.keys(files('out'))).toEqual(['a/digest.md', 'a/pack.json'])
})

test('an error in a template is told once, and nothing is built', async () => {
  const {folder, files} = project({'note.txt': words, 'templates/odd.md': '::bodies\n'})
  const {sources, messages} = await build(options(folder, {templates: ['odd', 'brief', 'nothing']}))
  expect(Object.keys(files())).toEqual(['note.txt', 'templates/odd.md'])
  expect(messages.map(ruleOf)).toContain('pack/unknown-template')
  expect(sources.flatMap((it) => it.outputs)).toEqual([])
})

test('two templates of one name are told', async () => {
  const {folder} = project({'note.txt': words, 'my/brief.md': '::body\n'})
  const {messages} = await build(options(folder, {templates: ['brief', 'my/brief.md']}))
  expect(messages.map(ruleOf)).toEqual(['pack/same-output', 'pack/same-output'])
})

test('the steps give the bytes that the build gives', async () => {
  const {folder} = project({'note.txt': words})
  const {sources} = await build(
    options(folder, {templates: ['brief'], formats: ['pdf', 'docx', 'md']})
  )
  const {document} = parse({path: 'note.txt', text: words})
  const {facts} = derive(document)
  const template = await loadTemplate('brief', {root: folder})
  const {report} = compose(template, {document, facts, pack: []})
  const source = {file: 'note.txt', bytes: new TextEncoder().encode(words), kind: 'prose'} as const
  for (const it of sources[0]?.outputs ?? []) {
    const {bytes} = await render(report, it.format, {root: folder, source})
    expect(sha256(bytes)).toBe(it.sha256)
  }
  expect(sources[0]?.outputs).toHaveLength(3)
})

test('what cannot be loaded is thrown with its messages', async () => {
  const {folder} = project({
    'templates/themes/odd.yaml': 'name: 3\n',
    'templates/bad.md': '::body{\n'
  })
  const root = {root: folder}
  const failures = [
    loadTemplate('breif', root),
    loadTemplate('bad', root),
    loadTheme('odd', 'brief', root),
    loadTheme('civik', 'brief', root)
  ]
  for (const it of await Promise.allSettled(failures)) {
    expect(it.status === 'rejected' && it.reason).toBeInstanceOf(LoadError)
    expect(it.status === 'rejected' && it.reason.messages.length).toBeGreaterThan(0)
  }
})

test('a project may bring a font of its own, and a wrong one is told', async () => {
  const theme = readFileSync('templates/themes/civic.yaml', 'utf8')
  const {folder} = project({
    'note.txt': words,
    'templates/themes/civic.yaml': theme.replace(/regular: '@expo[^']*'/, "regular: './none.ttf'")
  })
  const {messages} = await build(options(folder, {templates: ['brief']}))
  expect(messages.map((it) => `${it.file} ${it.reason}`)).toEqual([
    'templates/themes/civic.yaml Unexpected font `./none.ttf`, expected a file beside the theme or in an npm package'
  ])
})

const filesIn = async (bytes: Uint8Array | undefined): Promise<readonly string[]> =>
  (await attachments(bytes ?? new Uint8Array())).map(({file}) => file)

test('every PDF of a source carries it, unless the build or the template says no', async () => {
  const {folder} = project({
    'note.txt': words,
    'open.md': '::body\n',
    'closed.md': '---\nattachment: none\n---\n\n::body\n'
  })
  const templates = ['open.md', 'brief', 'closed.md']
  const pdfs = (more: Partial<BuildOptions>) =>
    options(folder, {templates, formats: ['pdf'], write: false, ...more})
  const {sources} = await build(pdfs({}))
  const carried = sources.flatMap(({outputs}) => outputs.map(({bytes}) => filesIn(bytes)))
  expect(await Promise.all(carried)).toEqual([['note.txt'], ['note.txt'], []])
  const without = await build(pdfs({attachSource: false}))
  const none = without.sources.flatMap(({outputs}) => outputs.map(({bytes}) => filesIn(bytes)))
  expect(await Promise.all(none)).toEqual([[], [], []])
})

test('text for a chat or an e-mail ends in .txt, says so in the manifest, and has no pictures beside it', async () => {
  const template = (flavour: string) => `---\nformat: md\nflavour: ${flavour}\n---\n\n::body\n`
  const {folder, files, read} = project({
    'note.md': '# Note\n\n![A square](square.png)\n',
    'square.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQ96sEIgYIBQAXzgOZG2yjzwAAAABJRU5ErkJggg==',
      'base64'
    ),
    'templates/talk.md': template('chat'),
    'templates/letter.md': template('email'),
    'templates/page.md': template('github')
  })
  const texts = {templates: ['talk', 'letter']}
  await build(options(folder, {sources: ['note.md'], ...texts}))
  expect(Object.keys(files('out/note'))).toEqual(['letter.txt', 'pack.json', 'talk.txt'])
  const {outputs} = JSON.parse(read('out/note/pack.json'))
  expect(outputs).toMatchObject([{flavour: 'chat'}, {flavour: 'email'}])
  await build(options(folder, {sources: ['note.md'], templates: ['page'], out: 'other'}))
  expect(Object.keys(files('other/note')).filter((it) => it.endsWith('.png'))).toHaveLength(1)
  const other = JSON.parse(read('other/note/pack.json'))
  expect(other.outputs[0]).not.toHaveProperty('flavour')
})
