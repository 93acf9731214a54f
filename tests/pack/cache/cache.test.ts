import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {build} from '../../../src/pack/build.ts'
import {openAsked} from '../../../src/pack/cache/asked.ts'
import {homesOf, keptLookup} from '../../../src/pack/cache/lookups.ts'
import {recordIn} from '../../../src/pack/cache/record.ts'
import type {BuildOptions, BuildResult} from '../../../src/pack/types.ts'
import {type Project, project} from '../../cli/project.ts'
import {damages, type Edit, edits, files, type Stage} from './edits.ts'

const sources = ['sources/a.md', 'sources/b.md', 'sources/c.md']

function staged(): Stage {
  const place = project(files)
  return {
    place,
    sources: new Set(sources),
    options: {root: place.folder, templates: ['note']}
  }
}

/** Builds into `out` by what is kept. */
async function kept({place, options, sources: all}: Stage) {
  const result = await build({...options, sources: [...all], out: 'out', cache: true})
  const taken = result.sources.filter((it) => it.cached).length
  return {result: shown(result), files: filesIn(place, 'out'), taken}
}

/** Builds elsewhere, and anew. */
async function fresh({place, options, sources: all}: Stage) {
  rmSync(join(place.folder, 'fresh/packs'), {recursive: true, force: true})
  const result = await build({...options, sources: [...all], out: 'fresh/packs'})
  return {result: shown(result), files: filesIn(place, 'fresh/packs')}
}

const filesIn = (place: Project, folder: string) =>
  existsSync(join(place.folder, folder)) ? place.files(folder) : {}

const shown = ({sources: all, messages}: BuildResult) => ({
  messages: messages.map((it) => ({...it})),
  sources: all.map(({cached: _, folder: __, messages: said, ...it}) => ({
    ...it,
    messages: said.map((one) => ({...one, reason: one.reason, file: one.file}))
  }))
})

test('a build by what is kept gives what a fresh one gives, whatever was done before', async () => {
  const stage = staged()
  let wanted = await fresh(stage)
  let taken = 0
  const all = Object.entries<Edit>({...edits, ...damages})
  for (const [n, [name, edit]] of all.entries()) {
    edit(stage, n)
    if (!(name in damages)) wanted = await fresh(stage)
    const found = await kept(stage)
    expect(found.result, name).toEqual(wanted.result)
    expect(found.files, name).toMatchObject(wanted.files)
    taken += found.taken
  }
  expect(taken).toBeGreaterThan(all.length)
  expect(tempsIn(stage.place)).toEqual([])
})

const tempsIn = ({folder}: Project) =>
  readdirSync(join(folder, 'out'), {recursive: true, encoding: 'utf8'}).filter((it) =>
    it.endsWith('.tmp')
  )

/** Which sources were made, of a build that goes by what is kept. */
async function madeBy({options}: Stage, more: Partial<BuildOptions> = {}) {
  const result = await build({...options, sources, out: 'out', cache: true, ...more})
  expect(result.messages).toEqual([])
  expect(result.sources.map(({written}) => written)).toEqual([true, true, true])
  return result.sources.filter((it) => !it.cached).map(({source}) => source.slice(-4, -3))
}

const record = 'out/.dossier/built/a.json'

test.each<readonly [string, Edit, readonly string[]]>([
  ['nothing', () => undefined, []],
  ['a source', edits['a source is changed'], ['b']],
  ['a file is saved as it is', edits['a source is saved as it is'], []],
  ['a picture', edits['a picture is changed'], ['a']],
  ['words of a language', edits['words of a language are changed'], ['c']],
  ['which languages there are', edits['a language comes'], ['a', 'b', 'c']],
  ['a template', edits['a template is changed'], ['a', 'b', 'c']],
  ['a document', damages['a document is changed'], ['a']],
  ['a part that nobody includes', ({place}) => place.write('templates/shared/x.md', 'x'), []]
])('of three sources, only those are made that it touches: %s', async (_, edit, made) => {
  const stage = staged()
  expect(await madeBy(stage)).toEqual(['a', 'b', 'c'])
  edit(stage, 1)
  expect(await madeBy(stage)).toEqual(made)
  expect(await madeBy(stage)).toEqual([])
})

test('files are told by the disk once its clock has gone on, and by their bytes before', async () => {
  const stage = staged()
  await madeBy(stage)
  const path = join(stage.place.folder, record)
  const wrong = stage.place.read(record).replaceAll(/"sha256":"\w+","mark"/g, '"sha256":"0","mark"')
  stage.place.write(record, wrong)
  const {mtimeMs} = statSync(path)
  utimesSync(path, new Date(), new Date(mtimeMs + 10_000))
  expect(await madeBy(stage)).toEqual([])
  utimesSync(path, new Date(), new Date(mtimeMs - 10_000))
  expect(await madeBy(stage)).toEqual(['a'])
})

test('nothing is kept of a build that does not ask for it, and no thread begins for nothing', async () => {
  const stage = staged()
  await madeBy(stage, {cache: false})
  expect(existsSync(join(stage.place.folder, 'out/.dossier'))).toBe(false)
  await madeBy(stage)
  const program = resolve('tests/pack/pool/broken.mjs')
  expect(await madeBy(stage, {jobs: 2, program})).toEqual([])
  expect(await madeBy(stage, {cache: false})).toEqual(['a', 'b', 'c'])
})

test('records of a copy are believed where nobody committed them', async () => {
  const stage = staged()
  const {folder} = stage.place
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {cwd: folder})
  const copied = async () => {
    cpSync(join(folder, 'out'), join(folder, 'copy'), {recursive: true})
    rmSync(join(folder, 'out'), {recursive: true})
    cpSync(join(folder, 'copy'), join(folder, 'out'), {recursive: true})
    rmSync(join(folder, 'copy'), {recursive: true})
    return await madeBy(stage)
  }
  await madeBy(stage)
  expect(await copied()).toEqual(['a', 'b', 'c'])
  git('init', '--quiet')
  expect(await copied()).toEqual([])
  git('add', '--force', record)
  expect(await copied()).toEqual(['a', 'b', 'c'])
})

test('a package that comes or goes is another answer', () => {
  const place = project({'package.json': '{}'})
  const homes = homesOf(place.folder)
  const from = [join(place.folder, 'package.json')]
  const kept = keptLookup({kind: 'package', name: 'a-font/a.ttf', from}, homes)
  const now = async () => await openAsked(homes)(kept)
  return now().then(async (before) => {
    place.write('node_modules/a-font/package.json', '{"name": "a-font"}')
    place.write('node_modules/a-font/a.ttf', 'x')
    expect([before, await now()]).toEqual([true, false])
  })
})

test('a record is none that names a file elsewhere', async () => {
  const stage = staged()
  await madeBy(stage)
  const text = stage.place.read(record)
  const naming = (file: string) =>
    recordIn(text.replaceAll('"file":"note.md"', `"file":${JSON.stringify(file)}`))
  expect(naming('other.md')).toBeDefined()
  const elsewhere = ['../b/note.md', '..', 'more/x.md', 'assets/..', '/etc/passwd', 'a\\b', '']
  for (const it of elsewhere) expect(naming(it), it).toBeUndefined()
})
