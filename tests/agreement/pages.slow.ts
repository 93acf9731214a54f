import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {build} from '../../src/pack/build.ts'
import {longSource, picture} from './long-source.ts'
import {apart, pagesInLibreOffice, writtenPages} from './pages.ts'

/**
 * LibreOffice counts as we do: every entry of the contents has the page that it sets the heading on.
 *
 * Where long tables and notes meet, LibreOffice may leave a page half empty: it lays tables out
 * again a few times only, and keeps what it came to. So the longest document is without notes.
 */
const long: ReadonlyMap<string, string> = new Map([
  ['ten-pages', longSource(5, 1)],
  ['forty-pages', longSource(20, 2)],
  ['thirty-pages', longSource(20, 3)],
  ['hundred-pages', longSource(60, 5, false)]
])

const shipped = ['incident.md', 'quarter.md', 'summit.txt']

/** What a memo is made of, with contents, which it has not of its own. */
const memo = readFileSync('templates/memo.md', 'utf8').replace(
  /^::memo-header.*$/m,
  '$&\n\n::contents{depth=3}'
)

const report = `---
kind: Report
format: docx
numbering: sections
page:
  header: {center: ":marking"}
  footer: {left: ":title", right: "Page :page of :pages"}
---

::masthead

::contents{depth=3}

::page-break

::body

::notes
`

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-agreement-'))
  cpSync('sources', join(root, 'sources'), {recursive: true})
  cpSync('tests/gallery/source', join(root, 'sources'), {recursive: true})
  mkdirSync(join(root, 'templates'))
  writeFileSync(join(root, 'package.json'), '{"private": true}')
  writeFileSync(join(root, 'templates/paged-memo.md'), memo)
  writeFileSync(join(root, 'templates/report.md'), report)
  writeFileSync(join(root, 'sources/images/picture.svg'), picture)
  for (const [name, text] of long) writeFileSync(join(root, `sources/${name}.md`), text)
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

async function built(source: string, template: string): Promise<Uint8Array> {
  await build({root, sources: [`sources/${source}`], out: 'out', templates: [template]})
  const name = source.replace(/\.\w+$/, '')
  return readFileSync(join(root, `out/${name}/${template}.docx`))
}

const documents = [
  ...[...shipped, 'reading-room.md'].map((source) => [source, 'paged-memo'] as const),
  ...['incident.md', 'quarter.md'].map((source) => [source, 'report'] as const),
  ...[...long.keys()].map((name) => [`${name}.md`, 'report'] as const)
]

test.each(documents)('pages of %s as %s', async (source, template) => {
  const docx = await built(source, template)
  const written = writtenPages(docx)
  expect(written.length).toBeGreaterThan(5)
  expect(apart(written, await pagesInLibreOffice(docx))).toEqual([])
})
