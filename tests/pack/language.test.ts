import {expect, test} from 'vitest'
import {ruleOf, severityOf} from '../../src/diagnostics/message.ts'
import {build, LoadError, loadLanguage} from '../../src/index.ts'
import {project} from '../cli/project.ts'

const german = '---\nlang: de-AT\nto: Rat\n---\n\n# Lage\n\nAlle Fähren fahren wieder.\n'
const template = '---\nkind: Brief\nformat: md\n---\n\n::memo-header\n\n## Fleet status\n\n::body\n'

async function built(files: Readonly<Record<string, string>>) {
  const {folder, read} = project({'templates/fleet.md': template, ...files})
  const [source = ''] = Object.keys(files)
  const options = {sources: [source], out: 'out', root: folder, templates: ['fleet']}
  const {sources} = await build(options)
  const told = sources.flatMap(({messages}) =>
    messages.map((it) => `${it.name} ${severityOf(it)} ${ruleOf(it)} ${it.reason}`)
  )
  const told2 = told.filter((it) => !it.includes('derive/language'))
  const isWritten = sources.every((it) => it.written)
  return {told: told2, isWritten, read: (file: string) => read(`out/a/${file}`)}
}

test('a project adds words to a language that is shipped, and the manifest names both files', async () => {
  const {told, read} = await built({
    'a.md': german,
    'templates/languages/de.yaml': 'labels: {to: Empfänger}\nwords: {Fleet status: Flotte}\n'
  })
  expect(told).toEqual([])
  expect(read('fleet.md')).toContain('**Empfänger:** Rat')
  expect(read('fleet.md')).toContain('## Flotte')
  const inputs: {role: string; path: string}[] = JSON.parse(read('pack.json')).inputs
  const languages = inputs.flatMap(({role, path}) => (role === 'language' ? [path] : []))
  expect(languages).toEqual(['dossier/templates/languages/de.yaml', 'templates/languages/de.yaml'])
})

test('words for a region are laid over those of the language, whatever their case', async () => {
  const {read} = await built({
    'a.md': german,
    'templates/languages/de.yaml': 'words: {Fleet status: Flotte}\n',
    'templates/languages/de-AT.yaml': 'labels: {to: Ergeht an}\n'
  })
  expect(read('fleet.md')).toContain('**Ergeht an:** Rat')
  expect(read('fleet.md')).toContain('## Flotte')
  const lower = await built({'a.md': german.replace('de-AT', 'DE-at')})
  expect(lower.read('fleet.md')).toContain('**An:** Rat')
})

test('a language that nobody has words for is told, and shown with English ones', async () => {
  const {told, read} = await built({'a.md': german.replace('de-AT', 'nl')})
  expect(told).toEqual([
    'a.md info language/unknown Unexpected language `nl` (Dutch), expected words for it in templates/languages/nl.yaml'
  ])
  expect(read('fleet.md')).toContain('**To:** Rat')
})

test('a file with something wrong in it keeps the source from being written', async () => {
  const files = {'a.md': german, 'templates/languages/de.yaml': 'labels: {too: An}\n'}
  const {told, isWritten} = await built(files)
  expect(told).toEqual([
    'templates/languages/de.yaml:1:10-1:13 error language/invalid Unexpected key `too`, expected `to`'
  ])
  expect(isWritten).toBe(false)
})

test('English documents read no file, unless the project has one', async () => {
  const english = german.replace('de-AT', 'en')
  const plain = await built({'a.md': english})
  expect(plain.read('pack.json')).not.toContain('"language"')
  const own = await built({
    'a.md': english,
    'templates/languages/en.yaml': 'words: {Fleet status: The fleet}\n'
  })
  expect(own.read('fleet.md')).toContain('## The fleet')
})

test('the library reads a language, and throws with what is wrong', async () => {
  const {folder} = project({'templates/languages/it.yaml': 'labels: {too: A}\n'})
  expect((await loadLanguage('ja'))?.labels.to).toBe('宛先')
  expect(await loadLanguage('en')).toBeUndefined()
  await expect(loadLanguage('it', {root: folder})).rejects.toThrow(LoadError)
})

test('a name that leads elsewhere is no file', async () => {
  const {folder} = project({'secret.yaml': 'labels: {too: A}\n'})
  expect(await loadLanguage('../../secret', {root: folder})).toBeUndefined()
})
