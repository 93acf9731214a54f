import {expect, test} from 'vitest'
import {packIn} from '../pack/merge/packs.ts'
import {dossier, project} from './project.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64'
)

test('shards that are merged are what one build of all is, byte for byte, index included', async () => {
  const names = ['autumn', 'quay', 'tide']
  const texts = names.map((it) => [`sources/${it}.md`, `# The ${it}\n\nIt was on 3 March 2026.\n`])
  const files = {
    ...Object.fromEntries(texts),
    'sources/map.md': '# Map\n\n![A map](map.png)\n\n<b>Here</b>.\n',
    'sources/map.png': png,
    'dossier.config.yaml': 'packs: [{template: digest}]\n'
  }
  const whole = project(files)
  expect((await dossier(whole, ['build', '--index'])).code).toBe(0)
  const place = project(files)
  for (const it of ['1', '2', '3']) {
    const argv = ['build', '--shard', `${it}/3`, '--out', `shards/${it}`]
    expect((await dossier(place, argv)).code).toBe(0)
  }
  const folders = ['shards/3', 'shards/1', 'shards/2']
  const {code, stdout, stderr} = await dossier(place, ['merge', ...folders, '--index'])
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
  expect(stderr).toBe(
    'out/index.html\nout/index.md\n4 packs of 3 folders merged into out/, 0 errors, 0 warnings\n'
  )
  expect(Object.keys(place.files('out'))).toHaveLength(11)
  expect(place.files('out')).toEqual(whole.files('out'))
})

test('what is wrong is told, the others are written, and the exit code says it', async () => {
  const place = project({
    ...packIn('a/one'),
    ...packIn('a/two'),
    ...packIn('b/two', {'digest.md': 'Other'}),
    ...packIn('b/six'),
    'b/six/digest.md': 'Changed'
  })
  const conflict = await dossier(place, ['merge', 'a', 'b'])
  expect(conflict.stderr).toContain('b/two  error  Unexpected pack with other files than `a/two`')
  expect(conflict.stderr).toContain('b/six/digest.md  error  Unexpected change of this file')
  expect(conflict.stderr).toMatch(
    /\n\n1 pack of 2 folders merged into out\/, 2 not, 2 errors, 0 warnings\n$/
  )
  expect(Object.keys(place.files('out'))).toEqual(['one/digest.md', 'one/pack.json'])
  const code = async (...folders: readonly string[]) =>
    (await dossier(place, ['merge', '--quiet', ...folders])).code
  expect(conflict.code).toBe(1)
  expect(await code('b')).toBe(4)
  expect(await code('a')).toBe(0)
  expect(await code('none')).toBe(3)
  expect(await code('a/one')).toBe(2)
})

test('quiet says nothing but errors, verbose each pack', async () => {
  const place = project({...packIn('a/one'), 'a/one/notes.txt': ''})
  expect((await dossier(place, ['merge', 'a', '-q'])).stderr).toBe('')
  const {stderr} = await dossier(place, ['merge', 'a', '--verbose', '--out', 'all/'])
  expect(stderr).toContain('pack/unlisted\n')
  expect(stderr).toContain('\nall/one  2 files of a/one\n')
  expect(stderr).toMatch(/\n1 pack of 1 folder merged into all\/, 0 errors, 1 warning\n$/)
})

test('an index is written where the settings ask for it, over packs alone', async () => {
  const place = project({...packIn('a/one'), 'dossier.config.yaml': 'index: true\nout: all\n'})
  expect((await dossier(place, ['merge', 'a'])).code).toBe(0)
  expect(place.read('all/index.md')).toContain('1 pack, 1 document')
  expect((await dossier(place, ['merge', 'sources', '--out', 'none'])).code).toBe(3)
  expect(Object.keys(place.files())).not.toContain('none/index.md')
})

test('a terminal is told how far it is, and no name of a file reaches it', async () => {
  const place = project({...packIn('a/o\u001b[31mne'), ...packIn('a/two')})
  const {stderr} = await dossier(place, ['merge', 'a', '--verbose'], {isTTY: true, columns: 60})
  expect(stderr).toContain('\r1 of 2 packs  out/o␛[31mne\u001b[K')
  expect(stderr).toContain('2 of 2 packs  out/two')
  expect(stderr).not.toContain('\u001b[31m')
})

test('without a folder the call is wrong', async () => {
  const {code, stderr} = await dossier(project(), ['merge'])
  expect(code).toBe(2)
  expect(stderr).toContain('Unexpected call without a folder, expected those that hold the packs')
  expect(stderr).toContain('Run `dossier help merge`')
})

test('an interruption ends it with 130, and leaves whole packs', async () => {
  const place = project({...packIn('a/one'), ...packIn('a/two')})
  const {code, stderr} = await dossier(place, ['merge', 'a'], {signal: AbortSignal.abort()})
  expect(code).toBe(130)
  expect(stderr).toBe('interrupted: what was not finished is as it was before\n')
  expect(Object.keys(place.files()).filter((it) => it.startsWith('out/'))).toEqual([])
})
