import {copyFileSync, mkdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {build, LoadError, loadTheme} from '../../src/index.ts'
import {project} from '../cli/project.ts'

const require = createRequire(import.meta.url)
const words = 'A short note\n\nThe ferry is late. It will sail at ten.\n'
const ownTheme = 'name: Mine\nextends: civic\ntext: {body: {size: 12}}\n'

const told = async (files: Readonly<Record<string, string>>, theme: string) => {
  const {folder} = project(files)
  try {
    await loadTheme(theme, 'brief', {root: folder})
    return []
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return error.messages.map((it) => `${it.name} ${it.source}/${it.ruleId} ${it.reason}`)
  }
}

test('a brand is laid over whatever theme is used, and is among what a pack was made from', async () => {
  const {folder, read} = project({
    'note.txt': words,
    'templates/brand.yaml': "colours: {accent: '#7A1F3D'}\n",
    'templates/themes/mine.yaml': ownTheme
  })
  const theme = await loadTheme('mine', 'brief', {root: folder})
  expect([theme.name, theme.colours.accent, theme.text.body.size]).toEqual(['Mine', '#7a1f3d', 12])
  expect((await loadTheme('screen', 'memo', {root: folder})).colours.accent).toBe('#7a1f3d')
  expect((await loadTheme('ink', 'memo', {root: folder})).colours.accent).toBe('#000000')

  const options = {sources: ['note.txt'], out: 'out', root: folder, theme: 'mine'}
  await build({...options, templates: ['brief'], formats: ['md']})
  const inputs: {role: string; path: string}[] = JSON.parse(read('out/note/pack.json')).inputs
  expect(inputs.map(({role, path}) => `${role} ${path}`)).toEqual([
    'template dossier/templates/brief.md',
    'theme templates/themes/mine.yaml',
    'theme dossier/templates/themes/civic.yaml',
    'brand templates/brand.yaml'
  ])
})

test('a font of the brand is a file beside the brand', async () => {
  const brand = 'fonts: {serif: {regular: fonts/House.ttf, bold: fonts/None.ttf}}\n'
  const {folder} = project({'note.txt': words, 'templates/brand.yaml': brand})
  mkdirSync(`${folder}/templates/fonts`)
  copyFileSync(
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    `${folder}/templates/fonts/House.ttf`
  )
  const {messages} = await build({sources: ['note.txt'], out: 'out', root: folder})
  expect(new Set(messages.map((it) => `${it.name} ${it.reason}`))).toEqual(
    new Set([
      'templates/brand.yaml Unexpected font `fonts/None.ttf`, expected a file beside the theme or in an npm package'
    ])
  )
})

test.each([
  [
    'a theme that is not there',
    {'templates/themes/mine.yaml': 'name: Mine\nextends: civik\n'},
    'templates/themes/mine.yaml:2:10-2:15 theme/unknown Unexpected theme `civik`, expected `civic`'
  ],
  [
    'itself',
    {'templates/themes/mine.yaml': 'extends: mine\n'},
    'templates/themes/mine.yaml:1:10-1:14 theme/circle Unexpected circle `mine` → `mine`, expected a theme that extends none of these'
  ],
  [
    'one that extends it',
    {
      'templates/themes/mine.yaml': 'extends: yours\n',
      'templates/themes/yours.yaml': 'extends: mine\n'
    },
    'templates/themes/yours.yaml:1:10-1:14 theme/circle Unexpected circle `mine` → `yours` → `mine`, expected a theme that extends none of these'
  ]
])('a theme cannot extend %s', async (_, files, message) => {
  expect(await told(files, 'mine')).toEqual([message])
})

test('a brand extends no theme, and what is wrong in it is told there', async () => {
  expect(await told({'templates/brand.yaml': 'extends: civic\nfixed: []\n'}, 'civic')).toEqual([
    'templates/brand.yaml:1:1-1:8 theme/invalid Unexpected key `extends`, expected tokens only: a brand is laid over whatever theme is used',
    'templates/brand.yaml:2:1-2:6 theme/invalid Unexpected key `fixed`, expected tokens only: a brand is laid over whatever theme is used'
  ])
  expect(await told({'templates/brand.yaml': 'colours: {acent: red}\n'}, 'screen')).toEqual([
    'templates/brand.yaml:1:11-1:16 theme/invalid Unexpected key `acent`, expected `accent`'
  ])
})
