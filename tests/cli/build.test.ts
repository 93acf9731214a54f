import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const words = 'A short note\n\nThe ferry is late. It will sail at ten.\n\nNobody minds.\n'

test('a source becomes three documents and a manifest that describes them', async () => {
  const place = project({'sources/note.txt': words})
  const {code, stdout, stderr} = await dossier(place, ['build'])
  expect(stderr).toMatch(
    /^out\/note\/brief\.pdf {2,}1 page +\d+ words +\d+ kB +(\d+\.\d s|\d+ ms)$/m
  )
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
  expect(Object.keys(place.files('out'))).toEqual([
    'note/brief.pdf',
    'note/digest.md',
    'note/memo.docx',
    'note/pack.json'
  ])
  const pack = JSON.parse(place.read('out/note/pack.json'))
  expect(pack.source).toMatchObject({path: 'sources/note.txt', paragraphs: 2, bytes: words.length})
  expect(pack.outputs.map((it: {file: string}) => it.file)).toEqual([
    'brief.pdf',
    'memo.docx',
    'digest.md'
  ])
  expect(pack.inputs[0]).toMatchObject({role: 'template', path: 'dossier/templates/brief.md'})
})

test('templates and formats combine, and are given with commas or again', async () => {
  const place = project({'note.txt': words})
  const argv = ['build', 'note.txt', '--out', '007', '--template', 'brief,digest', '--format=md']
  expect((await dossier(place, [...argv, '--format', 'docx'])).code).toBe(0)
  expect(Object.keys(place.files('007/note'))).toEqual([
    'brief.docx',
    'brief.md',
    'digest.docx',
    'digest.md',
    'pack.json'
  ])
})

test('a project’s own template, part and theme come before the package’s', async () => {
  const place = project({
    'note.txt': words,
    'templates/digest.md':
      '---\nkind: Slip\nformat: md\n---\n\n::include{name="hello"}\n\n::body\n',
    'templates/shared/hello.md': 'Hello from the part.\n'
  })
  expect((await dossier(place, ['build', 'note.txt', '--template', 'digest'])).code).toBe(0)
  expect(place.read('out/note/digest.md')).toContain('Hello from the part.')
  const {inputs} = JSON.parse(place.read('out/note/pack.json'))
  expect(inputs.map((it: {role: string; path: string}) => `${it.role} ${it.path}`)).toEqual([
    'template templates/digest.md',
    'part templates/shared/hello.md',
    'theme dossier/templates/themes/civic.yaml'
  ])
})

test('check finds what build finds and writes nothing', async () => {
  const place = project({'note.md': '# Note\n\nText <b>bold</b>.\n'})
  const built = await dossier(place, ['build', 'note.md', '--template', 'digest'])
  const other = project({'note.md': '# Note\n\nText <b>bold</b>.\n'})
  const checked = await dossier(other, ['check', 'note.md', '--template', 'digest'])
  expect(Object.keys(other.files())).toEqual(['note.md'])
  expect(checked.code).toBe(0)
  expect(built.stderr).toContain('parse/html')
  expect(checked.stderr).toContain('parse/html')
})

test('the document and the report are printed as JSON, and nothing else is on stdout', async () => {
  const place = project({'note.md': '# Note\n\nText <b>bold</b>.\n'})
  const document = await dossier(place, ['build', 'note.md', '--emit', 'document'])
  expect(JSON.parse(document.stdout)).toMatchObject({source: {kind: 'markdown', file: 'note.md'}})
  const report = await dossier(place, ['build', 'note.md', '--emit=report', '--template', 'memo'])
  expect(JSON.parse(report.stdout)).toMatchObject({template: 'memo'})
  expect(report.stderr).toContain('note.md:3:')
  expect(Object.keys(place.files())).toEqual(['note.md'])
})

test('the same input gives the same bytes', async () => {
  const files = {'note.md': '---\ntitle: Note\ndate: 2026-01-02\n---\n\nText[^1].\n\n[^1]: Note.\n'}
  const [one, two] = [project(files), project(files)]
  const all = ['build', 'note.md', '--format', 'pdf,docx,md']
  for (const place of [one, two]) expect((await dossier(place, all)).code).toBe(0)
  expect(one.files('out')).toEqual(two.files('out'))
})

test('the moment of creation comes from SOURCE_DATE_EPOCH, never from a clock', async () => {
  const place = project({'note.txt': words})
  const argv = ['build', 'note.txt', '--template', 'brief', '--format', 'docx']
  await dossier(place, argv, {env: {SOURCE_DATE_EPOCH: '1000000000'}})
  const stated = place.files('out')
  await dossier(place, argv, {env: {SOURCE_DATE_EPOCH: '1100000000'}})
  expect(place.files('out')).not.toEqual(stated)
  const wrong = await dossier(place, argv, {env: {SOURCE_DATE_EPOCH: 'yesterday'}})
  expect(wrong.code).toBe(2)
})

test('an interruption leaves everything as it was', async () => {
  const place = project({'note.txt': words, 'out/note/brief.pdf': 'old'})
  const abort = new AbortController()
  const running = dossier(place, ['build', 'note.txt'], {signal: abort.signal})
  setTimeout(() => abort.abort(), 5)
  expect((await running).code).toBe(130)
  expect(Object.keys(place.files('out'))).toEqual(['note/brief.pdf'])
  expect(place.read('out/note/brief.pdf')).toBe('old')
})

test('a PDF carries its source, unless asked not to', async () => {
  const place = project({'note.md': '# Note\n\nWords.\n'})
  const argv = ['build', 'note.md', '--template', 'brief', '--format', 'pdf']
  const carries = () =>
    Buffer.from(place.files('out/note')['brief.pdf'] ?? '', 'hex').includes('/EmbeddedFile')
  expect((await dossier(place, argv)).code).toBe(0)
  expect(carries()).toBe(true)
  expect((await dossier(place, [...argv, '--no-attachment'])).code).toBe(0)
  expect(carries()).toBe(false)
})

/** Four pixels. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQ96sEIgYIBQAXzgOZG2yjzwAAAABJRU5ErkJggg==',
  'base64'
)

test('a picture without words is a warning, and an error where it is strict', async () => {
  const files = {'note.md': '# Note\n\n![](a.png)\n\n![decoration](a.png)\n', 'a.png': png}
  const argv = ['note.md', '--template', 'digest']
  const place = project(files)
  const built = await dossier(place, ['build', ...argv])
  expect(built.stderr).toMatch(/note\.md:3:1 {2}warning .* parse\/no-alternative/)
  expect(built.code).toBe(0)
  for (const command of ['build', 'check']) {
    const other = project(files)
    const {code, stderr} = await dossier(other, [command, ...argv, '--strict'])
    expect(stderr).toMatch(/note\.md:3:1 {2}error .* parse\/no-alternative/)
    expect(stderr).not.toContain('note.md:5')
    expect(code).toBe(1)
    expect(Object.keys(other.files())).toEqual(['a.png', 'note.md'])
  }
})

test('a picture without words in a template is an error where it is strict', async () => {
  const files = {
    'note.md': '# Note\n\nWords.\n',
    'templates/own.md': '![](a.png)\n\n::body\n',
    'templates/a.png': png
  }
  const argv = ['build', 'note.md', '--template', 'own', '--format', 'md']
  expect((await dossier(project(files), argv)).code).toBe(0)
  const {code, stderr} = await dossier(project(files), [...argv, '--strict'])
  expect(stderr).toMatch(/own\.md:1:1 {2}error .* parse\/no-alternative/)
  expect(code).toBe(1)
})
