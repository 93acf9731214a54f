import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {dossier, type Project, project} from './project.ts'

const words = '# A short note\n\nThe ferry is late. It will sail at ten.\n\nNobody minds.\n'
const company = readFileSync('tests/render/docx/reference/looks/behoerde.docx')

const place = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  project({'note.md': words, 'company.docx': company, ...files})

const memo = ['build', 'note.md', '--template', 'memo']

const stylesOf = ({folder}: Project, file = 'out/note/memo.docx'): string =>
  strFromU8(unzipSync(readFileSync(join(folder, file)))['word/styles.xml'] ?? new Uint8Array())

test('a Word file gives its look to Word documents, and styles that it lacks are told', async () => {
  const here = place()
  const {code, stderr} = await dossier(here, [...memo, '--reference', 'company.docx'])
  expect(code).toBe(0)
  expect(stylesOf(here)).toContain('w:styleId="berschrift2"')
  expect(stderr).toMatch(
    /^company\.docx {2}info {2}.*expected .*`Memo Title`.*reference\/style-added$/m
  )
})

test('it is named in the place of a theme as well, by a template or by the call', async () => {
  const template = '---\nkind: Memo\nformat: docx\ntheme: company.docx\n---\n\n::body\n'
  const here = place({'templates/own.md': template})
  expect((await dossier(here, ['build', 'note.md', '--template', 'own'])).code).toBe(0)
  expect(stylesOf(here, 'out/note/own.docx')).toContain('berschrift2')
  expect((await dossier(here, [...memo, '--theme', 'company.docx'])).code).toBe(0)
  expect(stylesOf(here)).toContain('berschrift2')
})

test('it is found where themes are', async () => {
  const here = project({'note.md': words, 'templates/themes/house.docx': company})
  expect((await dossier(here, [...memo, '--theme', 'house.docx'])).code).toBe(0)
  expect(stylesOf(here)).toContain('berschrift2')
})

test('PDF and Markdown look as they do without it', async () => {
  const here = place()
  const build = ['build', 'note.md', '--template', 'brief', '--format', 'pdf,md']
  await dossier(here, [...build, '--out', 'plain'])
  await dossier(here, [...build, '--out', 'dressed', '--reference', 'company.docx'])
  const [plain, dressed] = [here.files('plain/note'), here.files('dressed/note')]
  for (const file of ['brief.pdf', 'brief.md']) expect(dressed[file]).toBe(plain[file])
})

test('a pack says which Word file it was made with', async () => {
  const here = place()
  await dossier(here, [...memo, '--reference', 'company.docx'])
  const {inputs} = JSON.parse(here.read('out/note/pack.json'))
  expect(inputs).toContainEqual({
    role: 'reference',
    path: 'company.docx',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
  })
})

test.each([
  ['is not there', 'missing.docx', 3, 'read/not-found'],
  ['is a text', 'note.md', 1, 'reference/unreadable'],
  ['is in the old format, or has a password', 'old.doc', 1, 'reference/unreadable'],
  ['is a folder', 'templates', 1, 'reference/unreadable'],
  ['is outside of the project', '../outside.docx', 3, 'read/not-found'],
  ['is a link to a file outside of the project', 'link.docx', 1, 'reference/outside'],
  ['is damaged', 'cut.docx', 1, 'reference/unreadable']
])('nothing is built where it %s', async (_, name, code, rule) => {
  const here = place({
    'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'templates/own.md': '::body\n',
    'cut.docx': company.subarray(0, 2000)
  })
  const other = project({'outside.docx': company})
  symlinkSync(join(other.folder, 'outside.docx'), join(here.folder, 'link.docx'))
  const ended = await dossier(here, [...memo, '--reference', name])
  expect(ended.stderr).toContain(rule)
  expect(ended.code).toBe(code)
  expect(here.files('.')).not.toHaveProperty('out/note/memo.docx')
})

test('a file outside of the project is refused, also by its whole path', async () => {
  const other = project({'outside.docx': company})
  const path = join(other.folder, 'outside.docx')
  const {code, stderr} = await dossier(place(), [...memo, '--reference', path])
  expect(stderr).toContain('reference/outside')
  expect(code).toBe(1)
})

test('a theme and a Word file are each named once, and not without a value', async () => {
  const here = place()
  for (const argv of [
    ['--reference', 'a.docx', '--reference', 'b.docx'],
    ['--reference='],
    ['--emit', 'report', '--theme', 'civic']
  ]) {
    expect((await dossier(here, ['build', 'note.md', ...argv])).code).toBe(2)
  }
})
