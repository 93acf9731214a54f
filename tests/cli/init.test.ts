import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const written = ['.gitignore', 'dossier.config.yaml', 'sources/example.md', 'templates/brand.yaml']
const outputs = ['example-brief.pdf', 'example-memo.docx', 'example.md', 'pack.json']

test('a new project builds at once, without a warning', async () => {
  const place = project()
  const made = await dossier(place, ['init'])
  expect(made).toMatchObject({code: 0, stdout: ''})
  expect(made.stderr).toContain('\nNext: dossier build\n')
  expect(Object.keys(place.files())).toEqual(written)
  const {code, stderr} = await dossier(place, ['build', '--strict'])
  expect(stderr).toMatch(/\n1 source built, 0 errors, 0 warnings; 3 documents in [\d.]+ m?s\n$/)
  expect(stderr).not.toMatch(/ {2}(?:error|warning|info) {2}/)
  expect(code).toBe(0)
  expect(Object.keys(place.files('out/example'))).toEqual(outputs)
})

test('a project is made in a folder of its own, with the templates to change', async () => {
  const place = project()
  const {code, stderr} = await dossier(place, ['init', 'my/briefs', '--templates'])
  expect(code).toBe(0)
  expect(stderr).toContain('\nNext: cd my/briefs && dossier build\n')
  const files = Object.keys(place.files('my/briefs'))
  expect(files).toEqual(expect.arrayContaining([...written, 'templates/brief.md']))
  const folder = `${place.folder}/my/briefs`
  expect((await dossier({folder}, ['check'])).code).toBe(0)
})

test('what is there stays, is told, and the rest is written', async () => {
  const place = project({'sources/example.md': 'mine', '.gitignore': 'my/'})
  const {code, stderr} = await dossier(place, ['init'])
  expect(code).toBe(3)
  expect(stderr).toContain(
    'sources/example.md  error  Unexpected file that is there already, expected none  write/exists'
  )
  expect([place.read('sources/example.md'), place.read('.gitignore')]).toEqual(['mine', 'my/'])
  expect(Object.keys(place.files())).toEqual(written)
})

test('a project that has settings gets no second file of them', async () => {
  const place = project({'dossier.config.json': '{}'})
  const {code, stderr} = await dossier(place, ['init'])
  expect(stderr).toContain('dossier.config.json  error  Unexpected file that is there already')
  expect(code).toBe(3)
  expect(Object.keys(place.files())).not.toContain('dossier.config.yaml')
})

test('a file in the place of a folder is told', async () => {
  const place = project({sources: 'no folder'})
  const {code, stderr} = await dossier(place, ['init'])
  expect(stderr).toMatch(
    /sources\/example\.md {2}error {2}Unexpected `\w+: .*`, expected a folder for it/
  )
  expect(code).toBe(3)
})

test('one folder at a time', async () => {
  const {code, stderr} = await dossier(project(), ['init', 'a', 'b'])
  expect(stderr).toContain('Unexpected 2 folders for `init`, expected one')
  expect(code).toBe(2)
})
