import {rmSync} from 'node:fs'
import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const settings = {'dossier.config.yaml': 'packs: [{template: digest}]\n'}
const texts = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [`sources/${name}.md`, `# Note ${name}\n\nFerry ${name} sails.\n`])
  )

test('each shard builds its share, and says how much that is', async () => {
  const place = project({...settings, ...texts(['a', 'b', 'c', 'd', 'e'])})
  const {code, stderr} = await dossier(place, ['build', '--shard', '2/2'])
  expect({code, folders: Object.keys(place.files('out'))}).toEqual({
    code: 0,
    folders: ['b/digest.md', 'b/pack.json', 'd/digest.md', 'd/pack.json']
  })
  expect(stderr).toContain('2 sources built, 0 errors')
})

test('check has shards, too', async () => {
  const place = project({...settings, ...texts(['a', 'b', 'c']), 'sources/b.md': '<b>\n'})
  const said = async (shard: string) => (await dossier(place, ['check', '--shard', shard])).stderr
  expect(await said('1/3')).not.toContain('parse/html')
  expect(await said('2/3')).toContain('parse/html')
})

test('a shard without sources is no error, and says so', async () => {
  const place = project({...settings, ...texts(['a', 'b'])})
  const {code, stderr} = await dossier(place, ['build', '--shard=3/4'])
  expect(code).toBe(0)
  expect(stderr).toContain('Unexpected shard 3/4 for 2 sources, expected at most 2 shards')
  expect(stderr).toContain('0 sources built, 0 errors')
  expect(Object.keys(place.files())).not.toContain('out')
})

test.each([
  ['2', 'expected which of how many, as in `2/4`'],
  ['a/b', 'expected which of how many'],
  ['-1/4', 'expected which of how many'],
  ['1.5/4', 'expected which of how many'],
  ['1/4/', 'expected which of how many'],
  ['1/99999999999999999999', 'expected which of how many'],
  ['0/4', 'expected `1/4` to `4/4`'],
  ['5/4', 'expected `1/4` to `4/4`'],
  ['0/0', 'expected at least one']
])('shard %s is refused before anything is read', async (shard, expected) => {
  const {code, stderr} = await dossier(project(), ['build', `--shard=${shard}`])
  expect(code).toBe(2)
  expect(stderr).toContain(`dossier: Unexpected shard \`${shard}\`, ${expected}`)
})

test.each([
  [['--index'], 'expected `dossier merge --index` once each shard is built'],
  [['--output', 'a.pdf'], 'it writes one document'],
  [['--emit', 'facts'], 'it is of one source']
])('%s and a shard do not go together', async (option, why) => {
  const place = project({...settings, ...texts(['a'])})
  const {code, stderr} = await dossier(place, ['sources/a.md', '--shard', '1/2', ...option])
  expect(code).toBe(2)
  expect(stderr).toContain(`Unexpected \`${option[0]}\` with \`--shard\`: it `)
  expect(stderr).toContain(why)
})

test('an index that the settings ask for is left to who merges', async () => {
  const place = project({
    ...texts(['a', 'b']),
    'dossier.config.yaml': 'packs: [{template: digest}]\nindex: true\n'
  })
  expect((await dossier(place, ['build', '--shard', '1/2'])).code).toBe(0)
  expect(Object.keys(place.files('out'))).toEqual(['a/digest.md', 'a/pack.json'])
})

test('sources of one name clash in whatever shards they are', async () => {
  const place = project({...settings, ...texts(['a', 'b']), 'notes/a.md': '# Other\n\nWords.\n'})
  const sources = ['sources/a.md', 'sources/b.md', 'notes/a.md']
  const ended = await Promise.all(
    ['1/3', '2/3', '3/3'].map((it) => dossier(place, ['build', ...sources, '--shard', it]))
  )
  expect(ended.map(({code}) => code)).toEqual([1, 1, 0])
  expect(ended[0]?.stderr).toContain('notes/a.md  error')
  expect(ended[1]?.stderr).toContain('sources/a.md  error')
  expect(ended[1]?.stderr).toContain('of the same name as `notes/a.md`')
})

test('against a base each shard tells its share, and all of them what the whole would', async () => {
  const place = project({...settings, ...texts(['a', 'b', 'c', 'gone', 'left'])})
  await dossier(place, ['build', '--out', 'old'])
  for (const it of ['gone', 'left']) rmSync(`${place.folder}/sources/${it}.md`)
  place.write('sources/b.md', '# Note b\n\nFerry 9 sails.\n')
  place.write('sources/new.md', '# New\n\nWords.\n')
  const told = async (...more: readonly string[]) => {
    const argv = ['check', '--base', 'old', '--json', ...more]
    const {base} = JSON.parse((await dossier(place, argv)).stdout)
    return base.sources.map((it: {status: string; path: string}) => `${it.status} ${it.path}`)
  }
  const parts = [await told('--shard', '1/2'), await told('--shard', '2/2')]
  expect(parts[1]).toEqual([
    'changed sources/b.md',
    'added sources/new.md',
    'removed sources/left.md'
  ])
  expect(parts.flat().sort()).toEqual([...(await told())].sort())
})
