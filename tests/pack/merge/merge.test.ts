import {mkdirSync, renameSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {ruleOf} from '../../../src/diagnostics/message.ts'
import {merge} from '../../../src/pack/merge/index.ts'
import {type Project, project} from '../../cli/project.ts'
import {manifestOf, packIn} from './packs.ts'

/** What merging said, and the packs that it wrote. */
async function merged({folder, files}: Project, folders: readonly string[]) {
  const {packs, messages} = await merge({folders, out: 'out', root: folder})
  const said = [...messages, ...packs.flatMap((it) => it.messages)]
  return {
    said: said.map((it) => `${ruleOf(it)} ${it.file}`),
    reasons: said.map(({reason}) => reason).join('\n'),
    written: packs.filter((it) => it.written).map((it) => it.folder),
    files: packs.some((it) => it.written) ? Object.keys(files('out')) : []
  }
}

test('packs of several folders are joined, whole and byte for byte, with their pictures', async () => {
  const picture = Buffer.from([0, 255, 10, 13])
  const place = project({
    ...packIn('a/one', {'digest.md': 'One', 'assets/map.png': picture}),
    ...packIn('b/two'),
    'b/index.html': 'An index is of its folder.'
  })
  const {said, written} = await merged(place, ['a/', 'b'])
  expect({said, written}).toEqual({said: [], written: ['out/one', 'out/two']})
  expect(place.files('out/one')).toEqual(place.files('a/one'))
  expect(place.files('out/two')).toEqual(place.files('b/two'))
  expect(Object.keys(place.files('out'))).toHaveLength(5)
})

test('a pack that several folders have is written once where it is the same', async () => {
  const same = {'digest.md': 'Same'}
  const place = project({...packIn('a/note', same), ...packIn('b/note', same)})
  const {said, written} = await merged(place, ['a', 'b', './a', 'b/'])
  expect({said, written}).toEqual({said: [], written: ['out/note']})
})

test('packs of one name that differ are told with both places, and the others are written', async () => {
  const place = project({
    ...packIn('a/note', {'digest.md': 'Old'}),
    ...packIn('b/note', {'digest.md': 'New'}),
    ...packIn('b/other')
  })
  const {said, reasons, written} = await merged(place, ['a', 'b'])
  expect({said, written}).toEqual({said: ['pack/conflict b/note'], written: ['out/other']})
  expect(reasons).toContain('with other files than `a/note`')
})

test('names that differ by capitals alone are one name', async () => {
  const place = project({...packIn('a/Note', {'m.md': ''}), ...packIn('b/note', {'m.md': ''})})
  const {said, written} = await merged(place, ['a', 'b'])
  expect({said, written}).toEqual({said: ['pack/conflict b/note'], written: []})
})

test.each([
  ['changed', 'One.', 'verify/altered'],
  ['cut off', 'On', 'verify/altered'],
  ['longer, which is not read', 'One, and much more', 'verify/altered']
])('a file that was %s keeps its pack from being written', async (_, content, rule) => {
  const place = project({
    ...packIn('a/one', {'digest.md': 'One!'}),
    ...packIn('a/two'),
    'a/one/digest.md': content
  })
  const {said, written} = await merged(place, ['a'])
  expect({said, written}).toEqual({said: [`${rule} a/one/digest.md`], written: ['out/two']})
})

test('all that is wrong with a pack is told at once, also where another folder has it whole', async () => {
  const files = {'brief.md': 'B', 'digest.md': 'D', 'memo.md': 'M'}
  const place = project({...packIn('a/one', files), ...packIn('b/one', files)})
  place.write('a/one/brief.md', 'X')
  renameSync(join(place.folder, 'a/one/memo.md'), join(place.folder, 'memo.md'))
  const {said, written} = await merged(place, ['a', 'b'])
  expect(said).toEqual(['verify/altered a/one/brief.md', 'read/not-found a/one/memo.md'])
  expect(written).toEqual([])
})

test('what no manifest lists is told and stays', async () => {
  const place = project({
    ...packIn('a/one', {'digest.md': 'One'}),
    'a/one/notes.txt': '',
    'a/one/assets/deep/er.png': '',
    'a/one/.dossier-1.tmp': '',
    'a/torn/brief.pdf': ''
  })
  const {said, reasons, files} = await merged(place, ['a'])
  expect(said).toEqual(['pack/unlisted a', 'pack/unlisted a/one'])
  expect(reasons).toContain('folder `torn` without a `pack.json`')
  expect(reasons).toContain('files `assets/deep/er.png` and `notes.txt`')
  expect(files).toEqual(['one/digest.md', 'one/pack.json'])
})

test('many names are told by a few', async () => {
  const more = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((it) => [`a/one/${it}.txt`, it]))
  const {reasons} = await merged(project({...packIn('a/one'), ...more}), ['a'])
  expect(reasons).toContain('Unexpected files `a.txt`, `b.txt`, `c.txt` and 2 more, expected')
})

const stray = [
  '../good/digest.md',
  '/etc/hostname',
  'assets/../../x.md',
  './digest.md',
  'assets//x.png',
  'assets/',
  '..',
  '',
  'pack.json',
  'a\\..\\b.md',
  'line\nbreak.md'
]

test('a manifest that lists a name which leads out of its pack is none', async () => {
  const packs = stray.map((name, at) => ({
    [`a/${at}/pack.json`]: manifestOf({'digest.md': 'One', [name]: 'Two'}),
    [`a/${at}/digest.md`]: 'One'
  }))
  const place = project(Object.assign({}, ...packs, packIn('a/good')))
  const {said, reasons, files} = await merged(place, ['a'])
  expect(said.sort()).toEqual(stray.map((_, at) => `pack/manifest a/${at}/pack.json`).sort())
  expect(reasons).toContain('Unexpected file name `../good/digest.md`, expected names of files')
  expect(files).toEqual(['good/digest.md', 'good/pack.json'])
})

test('a manifest of another kind is told', async () => {
  const texts = ['{', '[]', '{"schemaVersion": 1}', '']
  const packs = Object.fromEntries(texts.map((text, at) => [`a/${at}/pack.json`, text]))
  const {said} = await merged(project(packs), ['a'])
  expect(said).toEqual(texts.map((_, at) => `pack/manifest a/${at}/pack.json`))
})

test('no link leads out of a folder that is named, be it in the project', async () => {
  const secret = {'secret.md': 'Secret'}
  const place = project({
    ...packIn('a/file', secret),
    ...packIn('a/assets', {'assets/x.png': 'Secret'}),
    'a/manifest/digest.md': '',
    ...packIn('other/manifest', {'digest.md': ''}),
    'other/secret.md': 'Secret',
    'other/assets/x.png': 'Secret'
  })
  const link = (to: string, from: string) => {
    const at = join(place.folder, from)
    renameSync(at, `${at}.old`)
    symlinkSync(join(place.folder, to), at)
  }
  link('other/secret.md', 'a/file/secret.md')
  link('other/assets', 'a/assets/assets')
  symlinkSync(
    join(place.folder, 'other/manifest/pack.json'),
    join(place.folder, 'a/manifest/pack.json')
  )
  const {said, reasons, written} = await merged(place, ['a'])
  expect(said.filter((it) => it.startsWith('read/'))).toEqual([
    'read/outside a/assets/assets/x.png',
    'read/outside a/file/secret.md',
    'read/outside a/manifest/pack.json'
  ])
  expect(reasons).toContain('Unexpected link that leads out of `a`, expected a file in it')
  expect(written).toEqual([])
})

test('a link to a folder is no pack, and told', async () => {
  const place = project({...packIn('a/one'), ...packIn('other/two'), 'text.md': ''})
  symlinkSync('../other/two', join(place.folder, 'a/two'))
  symlinkSync('../text.md', join(place.folder, 'a/text.md'))
  const {said, reasons, written} = await merged(place, ['a'])
  expect({said, written}).toEqual({said: ['pack/unlisted a'], written: ['out/one']})
  expect(reasons).toContain('Unexpected link `two` to a folder, expected')
})

test('a link in the folder that stays there is followed', async () => {
  const place = project(packIn('a/one', {'digest.md': 'One'}))
  mkdirSync(join(place.folder, 'a/kept'))
  renameSync(join(place.folder, 'a/one/digest.md'), join(place.folder, 'a/kept/digest.md'))
  symlinkSync('../kept/digest.md', join(place.folder, 'a/one/digest.md'))
  const {written} = await merged(place, ['a'])
  expect(written).toEqual(['out/one'])
  expect(place.read('out/one/digest.md')).toBe('One')
})

test('a folder that is a link out of the project is refused, one beside it is not', async () => {
  const above = project({...packIn('shards/one'), 'briefs/x.md': ''})
  const place = {...above, folder: join(above.folder, 'briefs')}
  symlinkSync('../shards', join(place.folder, 'linked'))
  const {said} = await merged({...place, files: () => ({})}, ['linked'])
  expect(said).toEqual(['read/outside linked'])
  const {written} = await merged({...place, files: () => ({})}, ['../shards'])
  expect(written).toEqual(['out/one'])
})

test('a folder without packs is told, with what was probably meant', async () => {
  const place = project({...packIn('shards/1/one'), 'empty/x.txt': ''})
  const notes = async (folder: string) => {
    const {messages, packs} = await merge({folders: [folder], out: 'out', root: place.folder})
    expect(packs).toEqual([])
    return messages.map((it) => `${ruleOf(it)} ${it.reason} ${it.note}`).join()
  }
  expect(await notes('empty')).toMatch(/^pack\/no-packs .*Name the folders that builds wrote/)
  expect(await notes('shards')).toContain('name those folders, such as `shards/1`')
  expect(await notes('shards/1/one')).toContain('name the folder that it lies in, `shards/1`')
  expect(await notes('shrads')).toBe(
    'read/not-found Unexpected path `shrads`, expected `shards` Check the spelling and the folder that the command was started in.'
  )
})

test('packs may be merged into one of the folders, and stand beside those that are there', async () => {
  const place = project({...packIn('out/one'), ...packIn('b/two'), 'out/index.html': 'Mine'})
  const {said, files} = await merged(place, ['out', 'b'])
  expect(said).toEqual([])
  expect(files).toEqual([
    'index.html',
    'one/digest.md',
    'one/pack.json',
    'two/digest.md',
    'two/pack.json'
  ])
})

test('an interruption stops it, and leaves whole packs', async () => {
  const names = Array.from({length: 20}, (_, at) => `pack-${at}`)
  const place = project(Object.assign({}, ...names.map((it) => packIn(`a/${it}`))))
  const abort = new AbortController()
  const {packs, interrupted} = await merge({
    folders: ['a'],
    out: 'out',
    root: place.folder,
    signal: abort.signal,
    onMerged: () => abort.abort()
  })
  expect({interrupted, isEarly: packs.length < 20}).toEqual({interrupted: true, isEarly: true})
  const written = packs.filter((it) => it.written).map(({folder}) => folder)
  expect(written).toContain('out/pack-0')
  expect(Object.keys(place.files('out')).sort()).toEqual(
    written.flatMap((it) => [`${it.slice(4)}/digest.md`, `${it.slice(4)}/pack.json`]).sort()
  )
})
