import {expect, test} from 'vitest'
import {dossier, project} from '../cli/project.ts'

const template = (budget: string, format = 'md') => `---
format: ${format}
budget: ${budget}
---

::masthead

## What happened

::body
`

const sentence = 'The ferry was late again, and nobody on the quay could say when it would come.'
const long = `# Ferries\n\n${Array.from({length: 40}, () => `${sentence}\n`).join('\n')}`
const short = '# Ferries\n\nThe ferry was late.\n'

async function built(budget: string, format = 'md') {
  const {folder, files} = project({
    'templates/note.md': template(budget, format),
    'sources/long.md': long,
    'sources/short.md': short
  })
  const ended = await dossier({folder}, ['build', '--template', 'note'])
  return {...ended, files: Object.keys(files('.')).filter((it) => it.startsWith('out/'))}
}

test('a document of too many words is told with what could be cut, and is not written', async () => {
  const {code, files, stderr} = await built('{words: 100}')
  expect(files).toEqual(['out/short/note.md', 'out/short/pack.json'])
  expect(stderr).toContain('templates/note.md:3:17')
  expect(stderr).toContain(
    'Unexpected 643 words in `note.md` of `sources/long.md`, expected at most 100: 543 too many'
  )
  expect(stderr).toContain('it has 643 words here, of which “What happened” 640.')
  expect(code).toBe(4)
})

test.each(['{words: 643}', '{pages: 1}'])('Markdown within %s is written', async (budget) => {
  const {code, files} = await built(budget)
  expect(files).toHaveLength(4)
  expect(code).toBe(0)
})

test('pages of a PDF are counted, those of Word estimated', async () => {
  const pdf = await built('{pages: 1, words: 700}', 'pdf')
  expect(pdf.stderr).toContain(
    'Unexpected 2 pages in `note.pdf` of `sources/long.md`, expected at most 1: 1 too many'
  )
  expect(pdf.files).toEqual(['out/short/note.pdf', 'out/short/pack.json'])
  const word = await built('{pages: 1}', 'docx')
  expect(word.stderr).toMatch(/Unexpected about [23] pages in `note\.docx` of `sources\/long\.md`/)
  expect(word.code).toBe(4)
})

test('a mistake in another source counts before a budget', async () => {
  const {folder} = project({
    'templates/note.md': template('{words: 100}'),
    'sources/long.md': long,
    'sources/wrong.md': '---\ndate: soon\n---\n\n# Ferries\n'
  })
  expect((await dossier({folder}, ['build', '--template', 'note'])).code).toBe(1)
})
