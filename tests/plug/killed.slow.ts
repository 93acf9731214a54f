import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Compiled, compiled} from '../compiled.ts'
import {hashesOf, isSame, randomFrom, start, tempsBelow, torn} from './packs.ts'

let program: Compiled
let folder: string
beforeAll(() => {
  program = compiled()
  folder = mkdtempSync(join(tmpdir(), 'dossier-plug-'))
})
afterAll(() => {
  program.remove()
  rmSync(folder, {recursive: true, force: true})
})

/** How often the plug is pulled; two builds are under way at a time. */
const kills = Number(process.env.KILLS ?? 500)
const seed = Number(process.env.SEED ?? 20_261_123)

const texts = {
  old: '# Ferries\n\nThe ferry sails at nine.\n\n![A dot](dot.svg)\n',
  new: '# Ferries\n\nThe ferry sails at ten, said the harbour master.[^1]\n\n![A dot](dot.svg)\n\n[^1]: From May.\n'
}
type Version = keyof typeof texts
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>'

/** A project with a text, and what its pack is when each version of the text is built. */
async function stage(name: string, templates = 'digest', ...args: readonly string[]) {
  const cwd = join(folder, name)
  mkdirSync(join(cwd, 'sources'), {recursive: true})
  const pack = join(cwd, 'out/note')
  writeFileSync(join(cwd, 'sources/dot.svg'), dot)
  const write = (version: Version) => writeFileSync(join(cwd, 'sources/note.md'), texts[version])
  const build = (disk?: Readonly<Record<string, string>>) =>
    start({cli: program.cli, cwd, disk, args: ['--template', templates, ...args]})
  const made = async (version: Version) => {
    write(version)
    expect((await build().ended).stderr).toBe('')
    return hashesOf(pack)
  }
  const after = await made('new')
  const before = await made('old')
  expect(before.size).toBe(templates.split(',').length + 2)
  expect(isSame(before, after)).toBe(false)
  return {cwd, pack, write, build, of: {old: before, new: after}}
}

const other = (version: Version): Version => (version === 'old' ? 'new' : 'old')

/** Kills builds at random moments, one after the other, and gives what was found. */
async function pulled(name: string, times: number, random: () => number) {
  const {cwd, pack, write, build, of} = await stage(name, 'brief,digest,memo')
  const all = [of.old, of.new]
  const found = {torn: 0, writing: 0, mixed: 0, finished: 0, left: 0}
  const told = join(cwd, 'writing')
  let version: Version = 'old'
  for (let count = 0; count < times; count++) {
    version = other(version)
    write(version)
    rmSync(told, {force: true})
    const {child, ended} = build({PLUG_SLOW: '12', PLUG_TOLD: told})
    // One in four from the start on, the others from when the first file is written, which takes a
    // fast machine as long as the shim waits: some 30 calls of 6 ms.
    const isEarly = random() < 0.25
    const moment = random()
    if (!isEarly) await Promise.race([seen(told), ended])
    await Promise.race([pause(moment * (isEarly ? 300 : 150)), ended])
    child.kill('SIGKILL')
    const {signal} = await ended
    if (signal === null) found.finished += 1
    else if (existsSync(told)) found.writing += 1
    const odd = torn(pack, all)
    if (odd.length > 0) found.torn += 1
    const now = hashesOf(pack)
    if (!all.some((it) => isSame(it, now))) found.mixed += 1
    found.left += tempsBelow(pack).length > 0 ? 1 : 0
  }
  // The next build that is let puts right whatever the last left.
  expect((await build().ended).stderr).toBe('')
  expect(isSame(hashesOf(pack), of[version])).toBe(true)
  expect(tempsBelow(cwd)).toEqual([])
  return found
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function seen(file: string): Promise<void> {
  while (!existsSync(file)) await pause(2)
}

test(`killed at ${kills} random moments, no file is torn`, async () => {
  const half = Math.ceil(kills / 2)
  const [one, two] = await Promise.all([
    pulled('one', half, randomFrom(seed)),
    pulled('two', kills - half, randomFrom(seed + 1))
  ])
  const sum = (key: keyof typeof one) => one[key] + two[key]
  const writing = sum('writing')
  process.stdout.write(
    `killed ${kills - sum('finished')} of ${kills} builds (seed ${seed}), ${writing} while files were written: ` +
      `${sum('torn')} with torn files, ${sum('mixed')} with old and new ones, ${sum('left')} with temporary ones\n`
  )
  expect(sum('torn')).toBe(0)
  // No luck: most were killed where it hurts, and some between two files of a pack.
  expect(writing).toBeGreaterThan(kills / 2)
  expect(sum('mixed')).toBeGreaterThan(0)
  expect(sum('left')).toBeGreaterThan(0)
})

test('killed before each call of the file system in turn, no file is torn', async () => {
  const {cwd, pack, write, build, of} = await stage('each')
  // Each build begins at the old pack: one that is killed early would leave nothing to write.
  const out = join(cwd, 'out')
  const kept = join(folder, 'kept')
  cpSync(out, kept, {recursive: true, preserveTimestamps: true})
  write('new')
  let calls = 0
  for (let signal: string | null = ''; signal !== null; ) {
    rmSync(out, {recursive: true})
    cpSync(kept, out, {recursive: true, preserveTimestamps: true})
    calls += 1
    ;({signal} = await build({PLUG_KILL: String(calls)}).ended)
    expect(torn(pack, [of.old, of.new]), `call ${calls}`).toEqual([])
  }
  process.stdout.write(`killed before each of ${calls - 1} calls\n`)
  // Opened, written, flushed, closed, kept, renamed: each of three files.
  expect(calls).toBeGreaterThan(3 * 6)
  expect(isSame(hashesOf(pack), of.new)).toBe(true)
  expect(tempsBelow(pack)).toEqual([])
})

test('a program that takes no care is seen to tear files', async () => {
  const {pack, write, build, of} = await stage('careless')
  let count = 0
  for (let call = 12; call < 22; call += 2) {
    write('new')
    await build({PLUG_CARELESS: '1', PLUG_KILL: String(call)}).ended
    if (torn(pack, [of.old, of.new]).length > 0) count += 1
    write('old')
    await build().ended
  }
  expect(count).toBeGreaterThan(0)
})

test('two builds into one folder at once both end well, each file whole', async () => {
  const {cwd, pack, build, of, write} = await stage('both')
  for (let round = 0; round < 5; round++) {
    write('old')
    const first = build({PLUG_SLOW: '10', PLUG_TOLD: join(cwd, `told-${round}`)})
    // The second reads another text than the first did.
    await Promise.race([seen(join(cwd, `told-${round}`)), first.ended])
    write('new')
    const second = build({PLUG_SLOW: '2'})
    for (const {code, stderr} of [await first.ended, await second.ended]) {
      expect({code, stderr}).toEqual({code: 0, stderr: ''})
    }
    expect(torn(pack, [of.old, of.new])).toEqual([])
    expect(tempsBelow(cwd)).toEqual([])
  }
  write('old')
  await build().ended
  expect(isSame(hashesOf(pack), of.old)).toBe(true)
})

for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const) {
  test(`${name} while files are written puts away what is not finished, also when it comes twice`, async () => {
    // Each build writes, also one of a text that the pack is of already.
    const {cwd, pack, build, write, of} = await stage(name, 'digest', '--no-cache')
    for (let round = 0; round < 6; round++) {
      write(round % 2 === 0 ? 'new' : 'old')
      const told = join(cwd, `told-${round}`)
      const {child, ended} = build({PLUG_SLOW: '10', PLUG_TOLD: told})
      await Promise.race([seen(told), ended])
      await pause(round * 12)
      child.kill(name)
      child.kill(name)
      const {code: ending, signal} = await ended
      expect([code, 0]).toContain(ending)
      expect(signal).toBeNull()
      expect(torn(pack, [of.old, of.new])).toEqual([])
      expect(tempsBelow(cwd)).toEqual([])
    }
  })
}
