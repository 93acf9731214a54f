import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {beforeAll, expect, test} from 'vitest'
import {dossier, type Project, project} from './project.ts'

const source = `---
title: The ferry
marking: OFFICIAL
---

# The ferry

The board will pay £5 million for a ferry that sails in June 2026. Mayor Anna Weber spoke.

| Boat  | Seats |
| ----- | ----- |
| Aalto | 120   |

Nobody on the island *minds* the noise.[^1] The £5 million are there.

[^1]: So says the harbour master.
`

const formats = ['letter.pdf', 'letter.docx', 'letter.md'] as const

const template = `---
kind: Letter
format: md
page:
  header: {center: "For members · :marking"}
---

::masthead

Dear reader, this is what we know.

## Who

::people

## Numbers

::figures

## All of it

::body
`

/** Files of a project with a pack in three formats: built once, since every test only reads it. */
const files = new Map<string, string | Uint8Array>([
  ['a.md', source],
  ['templates/letter.md', template]
])

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-trace-'))
  mkdirSync(join(folder, 'templates'))
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  await dossier({folder}, ['build', 'a.md', '--template', 'letter', '--format', 'pdf,docx,md'])
  for (const name of [...formats, 'pack.json']) {
    files.set(`out/a/${name}`, readFileSync(join(folder, 'out/a', name)))
  }
  rmSync(folder, {recursive: true, force: true})
}, 60_000)

const built = (): Project => project(Object.fromEntries(files))

const ask = async (place: Project, file: string, words: string) => {
  const ended = await dossier(place, ['trace', `out/a/${file}`, words, '--json'])
  return {...ended, ...JSON.parse(ended.stdout)}
}

const slice = ({start, end}: {start: {offset: number}; end: {offset: number}}) =>
  source.slice(start.offset, end.offset)

test.each(formats)('in %s, words lead to their exact place in the source', async (file) => {
  const {code, occurrences} = await ask(built(), file, 'a ferry that SAILS')
  expect(code).toBe(0)
  expect(occurrences.length).toBeGreaterThan(1)
  for (const {parts} of occurrences) {
    expect(parts).toHaveLength(1)
    expect(parts[0]).toMatchObject({from: 'source', path: 'a.md', paragraph: 1})
    expect(slice(parts[0].position)).toBe('a ferry that sails')
  }
})

test.each(formats)('in %s, the same words in two places lead to two places', async (file) => {
  const {occurrences} = await ask(built(), file, '£5 million')
  const places = occurrences.map(({parts}: {parts: [{position: {start: {line: number}}}]}) => {
    const [{position}] = parts
    return position.start.line
  })
  expect(places.at(-1)).toBe(14)
  expect(places).toContain(8)
  expect(occurrences[0].parts[0]).toMatchObject({
    by: 'compose/figures',
    facts: expect.arrayContaining(['figure-1'])
  })
})

test.each(formats)('in %s, words across marks are one place', async (file) => {
  const {occurrences} = await ask(built(), file, 'the island minds the noise')
  expect(slice(occurrences[0].parts[0].position)).toBe('the island *minds* the noise.')
})

test.each(formats)('in %s, cells, notes and metadata are traced', async (file) => {
  const cell = await ask(built(), file, '120')
  expect(cell.occurrences[0]).toMatchObject({line: {kind: 'cell', column: 2}})
  expect(slice(cell.occurrences[0].parts[0].position)).toBe('120')
  const note = await ask(built(), file, 'harbour master')
  expect(note.occurrences[0].line.kind).toBe('note')
  expect(slice(note.occurrences[0].parts[0].position)).toBe('harbour master.')
})

test.each(formats)('in %s, words of the template are told as such', async (file) => {
  const {code, occurrences} = await ask(built(), file, 'Dear reader')
  expect(code).toBe(0)
  expect(occurrences[0].parts[0]).toMatchObject({from: 'template', path: 'templates/letter.md'})
  const label = await ask(built(), file, 'Role in the text')
  const [{parts}] = label.occurrences
  expect(template.slice(parts[0].position.start.offset, parts[0].position.end.offset)).toBe(
    '::people'
  )
})

test.each(formats)('in %s, a citation is computed from the sentence before it', async (file) => {
  const {occurrences} = await ask(built(), file, '¶1')
  const [{parts}] = occurrences
  expect(parts[0]).toMatchObject({from: 'computed', by: expect.stringMatching(/^compose\//)})
})

test('what is shown to people: heading, kind of block, place and the lines around it', async () => {
  const {code, stdout} = await dossier(built(), ['trace', 'out/a/letter.pdf', '£5 million'])
  expect(code).toBe(0)
  expect(stdout).toContain('out/a/letter.pdf: “£5 million” stands in 4 places')
  expect(stdout).toContain('page 1, Numbers, card\n  from a.md:8:20, ¶1, chosen by compose/figures')
  expect(stdout).toContain('> 8 | The board will pay £5 million for a ferry')
})

test('running heads are traced to the line of the template', async () => {
  const {code, stdout} = await dossier(built(), ['trace', 'out/a/letter.docx', 'for members'])
  expect(code).toBe(0)
  expect(stdout).toContain('head of the page')
  expect(stdout).toContain('templates/letter.md:5')
})

/** The finished file with other words in it. */
function changed(place: Project, file: string, from: string, to: string): void {
  const bytes = Buffer.from(files.get(`out/a/${file}`) ?? '')
  if (file.endsWith('.md')) {
    place.write(`out/a/${file}`, bytes.toString().replaceAll(from, to))
    return
  }
  const parts = unzipSync(bytes)
  const name = 'word/document.xml'
  const text = strFromU8(parts[name] ?? new Uint8Array()).replaceAll(from, to)
  place.write(`out/a/${file}`, zipSync({...parts, [name]: strToU8(text)}))
}

test.each([
  ['letter.md', 'noise', 'smell'],
  ['letter.docx', 'noise', 'smell']
])('words put into %s since come from nowhere', async (file, from, to) => {
  const place = built()
  changed(place, file, from, to)
  const {code, stderr, occurrences} = await ask(place, file, `the ${to}`)
  expect(code).toBe(1)
  expect(stderr).toContain(`Unexpected change of \`${file}\` since this pack was built`)
  expect(occurrences[0].parts).toMatchObject([
    {from: 'source', words: 'the'},
    {from: 'nowhere', words: expect.stringContaining(to)}
  ])
})

test('where the source has changed, the one that a PDF of the pack carries is read', async () => {
  const place = built()
  place.write('a.md', 'Something else altogether.')
  const {code, stderr, source: told, occurrences} = await ask(place, 'letter.docx', '£5 million')
  expect(stderr).toContain('Unexpected change of `a.md` since this pack was built from it')
  expect(stderr).toContain('`out/a/letter.pdf/a.md` is read in its place')
  expect({code, told}).toEqual({
    code: 0,
    told: {path: 'out/a/letter.pdf/a.md', same: true, from: 'pdf'}
  })
  expect(slice(occurrences[0].parts[0].position)).toBe('£5 million')
})

test('a source that changed is told, and what it no longer says comes from nowhere', async () => {
  const place = built()
  place.write('a.md', source.replaceAll('£5 million', '£6 million'))
  place.write('out/a/letter.pdf', 'no PDF')
  const {code, stderr, source: told} = await ask(place, 'letter.md', '£5 million')
  expect(stderr).toContain('Unexpected change of `a.md` since this pack was built from it')
  expect({code, same: told.same}).toEqual({code: 1, same: false})
})

test('a template that changed is told', async () => {
  const place = built()
  place.write('templates/letter.md', template.replace('Dear reader', 'Dear Sir'))
  const {code, stderr} = await ask(place, 'letter.md', 'Dear reader')
  expect(stderr).toContain('Unexpected change of `templates/letter.md`')
  expect(code).toBe(1)
})

test('words that are not found: what is near, and 1', async () => {
  const {code, stdout} = await dossier(built(), ['trace', 'out/a/letter.md', 'Mayor Ana Weber'])
  expect(code).toBe(1)
  expect(stdout).toContain('“Mayor Ana Weber” is not found\n\nNear are:\n')
  expect(stdout.replace(/\s+/g, ' ')).toContain('Mayor Anna Weber spoke')
})

test('a pack is found its source from another folder, too', async () => {
  const place = built()
  const {code, stdout} = await dossier({folder: join(place.folder, 'out/a')}, [
    'trace',
    'letter.md',
    'island'
  ])
  expect(code).toBe(0)
  expect(stdout).toMatch(/from .*a\.md:14:15, ¶2/)
})

test.each([
  ['a document without a pack', ['trace', 'a.md', 'x'], 3, 'pack.json  error  Unexpected path'],
  ['a file that is not there', ['trace', 'out/a/no.pdf', 'x'], 3, 'out/a/no.pdf  error'],
  ['a file that the pack does not know', ['trace', 'out/a/pack.json', 'x'], 2, 'among its outputs'],
  ['words without words', ['trace', 'out/a/letter.md', '…'], 2, 'expected words to look for'],
  ['no words', ['trace', 'out/a/letter.md'], 2, 'expected exactly two']
])('%s is told', async (_, argv, code, words) => {
  const ended = await dossier(built(), argv)
  expect(ended.stderr).toContain(words)
  expect(ended).toMatchObject({code, stdout: ''})
})

test('a file that is no PDF is told', async () => {
  const place = built()
  place.write('out/a/letter.pdf', 'no PDF')
  const {code, stderr} = await dossier(place, ['trace', 'out/a/letter.pdf', 'ferry'])
  expect(stderr).toContain('out/a/letter.pdf  error')
  expect(code).toBe(3)
})
