import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const words = 'A short note\n\nThe ferry is late. It will sail at ten.\n\nNobody minds.\n'
const names = (place: ReturnType<typeof project>, folder = 'out') =>
  Object.keys(place.files(folder))

test('settings say which texts become which documents, under which names, and where', async () => {
  const place = project({
    'texts/one.md': words,
    'texts/deep/two.txt': words,
    'texts/deep/draft-three.txt': words,
    'texts/deep/chart.png': 'no text',
    'dossier.config.yaml': `
sources: ["texts/**/*", "!**/draft-*"]
packs:
  - {template: digest}
  - {template: digest, file: ":source-summary.md"}
  - {template: memo, format: md, file: memo-of-:source.md}
out: packs
`
  })
  const {code, stderr} = await dossier(place, ['build'])
  expect({code, stderr}).toMatchObject({code: 0})
  expect(stderr).toContain('2 sources built, 0 errors, 0 warnings')
  expect(names(place, 'packs')).toEqual([
    'one/digest.md',
    'one/memo-of-one.md',
    'one/one-summary.md',
    'one/pack.json',
    'two/digest.md',
    'two/memo-of-two.md',
    'two/pack.json',
    'two/two-summary.md'
  ])
  // Links to the other documents of a pack go to the names they have.
  expect(place.read('packs/one/digest.md')).toContain('(memo-of-one.md)')
})

test('options of the command beat settings', async () => {
  const place = project({
    'note.txt': words,
    'dossier.config.json': '{"packs": [{"template": "memo"}], "out": "packs", "theme": "nobody"}'
  })
  const argv = ['--template', 'digest', '--out', 'other', '--theme', 'civic']
  expect((await dossier(place, ['build', 'note.txt', ...argv])).code).toBe(0)
  expect(names(place, '.')).toEqual([
    'dossier.config.json',
    'note.txt',
    'other/note/digest.md',
    'other/note/pack.json'
  ])
})
