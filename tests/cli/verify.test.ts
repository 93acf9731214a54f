import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {withPart} from '../parity/mutations-docx.ts'
import {dossier, project} from './project.ts'

const note = `---
title: Ferries
date: 2026-03-02
authors: [A. Writer]
lang: en
---

# Ferries

The ferry leaves at nine.[^1] It costs 12 euros.

- [ ] Book the ferry

[^1]: But not on Sundays.
`

/** A template that shows one paragraph in PDF and Word only. */
const letter = `---
kind: Letter
format: md
---

::masthead

:::only{format="pdf docx"}
For those who have pages.
:::

::body

::notes
`

const files = {'sources/note.md': note, 'templates/letter.md': letter}

/** A project with a finished pack of Markdown and Word. */
async function built(more: readonly string[] = []) {
  const it = project(files)
  const argv = ['build', '--template', 'letter', '--format', 'md,docx', ...more]
  const {code, stderr} = await dossier(it, argv)
  return {...it, code, stderr}
}

describe('dossier verify', () => {
  test('tells what became of every block of every document', async () => {
    const it = await built()
    const {code, stdout, stderr} = await dossier(it, ['verify'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^out\/note\n\s+letter\.md\s+letter\.docx\n/)
    expect(stdout).toMatch(/\n {2}words\s+23, 5 left out\s+28, 3 degraded\n/)
    expect(stdout).toContain(
      'letter.md  left out  part for other formats “For those who have pages.”: left out by templates/letter.md:8'
    )
    expect(stdout).toContain(
      'letter.docx  degraded  item of a list “Book the ferry” (sources/note.md:12): a box to tick is a sign'
    )
    expect(stderr).toContain('2 documents compared, 0 not as their reports, 0 errors')
  })

  test('tells what somebody changed, and ends with 4', async () => {
    const it = await built()
    it.write('out/note/letter.md', it.read('out/note/letter.md').replace('12 euros', '21 euros'))
    const {code, stderr} = await dossier(it, ['verify', 'out/note/letter.md'])
    expect(code).toBe(4)
    expect(stderr).toContain('out/note/letter.md  error  Unexpected change')
    expect(stderr).toContain('verify/altered')
    expect(stderr).toMatch(/Unexpected “21” in “The ferry leaves.*expected “12” {2}verify\/differs/)
    expect(stderr).toContain('note: It comes from sources/note.md:10.')
  })

  test('compares nothing with a source or a template that has changed since', async () => {
    const it = await built()
    it.write('sources/note.md', note.replace('nine', 'ten'))
    const changed = await dossier(it, ['verify'])
    expect(changed.code).toBe(1)
    expect(changed.stderr).toMatch(/Unexpected change of `sources\/note.md`.*verify\/stale/)
    it.write('sources/note.md', note)
    it.write('templates/letter.md', letter.replace('::notes\n', ''))
    const other = await dossier(it, ['verify'])
    expect(other.code).toBe(1)
    expect(other.stderr).toMatch(/Unexpected change of `templates\/letter.md`.*verify\/stale/)
  })

  test('tells of a file that is none of its format, and of one that is gone', async () => {
    const it = await built()
    it.write('out/note/letter.docx', 'no zip')
    const broken = await dossier(it, ['verify'])
    expect(broken.code).toBe(4)
    expect(broken.stderr).toMatch(/letter\.docx {2}error {2}Unexpected bytes that are no zip/)
    const gone = await dossier(it, ['verify', 'out/note/brief.pdf'])
    expect(gone.code).toBe(3)
    expect(gone.stderr).toContain(
      'Unexpected document `out/note/brief.pdf` for its pack, expected one of `letter.md`'
    )
  })

  test('takes what is degraded for an error where it has to be strict', async () => {
    const it = await built()
    const {code, stderr} = await dossier(it, ['verify', '--strict'])
    expect(code).toBe(4)
    expect(stderr).toMatch(
      /sources\/note\.md:12:1 {2}error {2}.*a box to tick is a sign {2}verify\/degraded/
    )
  })

  test('prints the parity report as JSON', async () => {
    const it = await built()
    const {stdout} = await dossier(it, ['verify', '--json'])
    const {schemaVersion, packs} = JSON.parse(stdout)
    expect(schemaVersion).toBe(1)
    expect(packs[0].outputs[0]).toMatchObject({
      file: 'letter.md',
      summary: {degraded: 0, leftOut: 1, wrong: 0, share: 1},
      counts: {headings: {expected: 1, found: 1}, notes: {expected: 1, found: 1}}
    })
    expect(packs[0].outputs[0].blocks.at(-1)).toMatchObject({
      verdict: 'left out',
      path: 'templates/letter.md',
      line: 8
    })
  })

  test('wants a pack', async () => {
    const {code, stderr} = await dossier(project(), ['verify'])
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected call without a pack, expected one, or packs in `out/`')
  })

  test('reads messages for chats back, too', async () => {
    const it = project({
      'sources/note.md': note,
      'templates/letter.md': letter.replace('format: md', 'format: md\nflavour: chat')
    })
    await dossier(it, ['build', '--template', 'letter'])
    const {code, stderr} = await dossier(it, ['verify'])
    expect(code).toBe(0)
    expect(stderr).toContain('1 document compared, 0 not as their reports')
  })
})

describe('dossier build --verify', () => {
  test('knows heads, feet and numbers of headings of a Word file, which must bear the marking', async () => {
    const it = project({
      ...files,
      'sources/note.md': note.replace('lang: en', 'lang: en\nmarking: OFFICIAL'),
      'behoerde.docx': readFileSync('tests/render/docx/reference/looks/behoerde.docx')
    })
    const argv = [
      'build',
      '--template',
      'letter',
      '--format',
      'docx',
      '--reference',
      'behoerde.docx'
    ]
    expect(await dossier(it, [...argv, '--verify'])).toMatchObject({code: 0})
    expect(await dossier(it, ['verify'])).toMatchObject({code: 0})
    const path = join(it.folder, 'out/note/letter.docx')
    const parts = Object.keys(unzipSync(readFileSync(path))).filter(
      (name) => /foot.*\.xml$/i.test(name) && !/footnotes/.test(name)
    )
    let bare = new Uint8Array(readFileSync(path))
    for (const part of parts) {
      bare = new Uint8Array(withPart(bare, part, (xml) => xml.replaceAll('OFFICIAL', '')))
    }
    it.write('out/note/letter.docx', bare)
    const {stderr} = await dossier(it, ['verify'])
    expect(stderr).toMatch(/Unexpected foot of .* without “OFFICIAL”, expected it there/)
  })

  test('says in pack.json how much was found again', async () => {
    const it = await built(['--verify'])
    expect(it.code).toBe(0)
    const {outputs} = JSON.parse(it.read('out/note/pack.json'))
    expect(outputs[0].parity).toMatchObject({leftOut: 1, wrong: 0, share: 1})
  })

  test('writes nothing of a source that a format shows in a lesser way, where it has to be strict', async () => {
    const it = await built(['--verify', '--strict'])
    expect(it.code).toBe(4)
    expect(it.stderr).toContain('verify/degraded')
    expect(Object.keys(it.files())).not.toContain('out/note/pack.json')
  })
})
