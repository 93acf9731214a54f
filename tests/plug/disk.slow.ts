import {execFileSync, spawnSync} from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Compiled, compiled} from '../compiled.ts'
import {hashesOf, start, tempsBelow} from './packs.ts'

let program: Compiled
let folder: string
beforeAll(() => {
  program = compiled()
  folder = mkdtempSync(join(tmpdir(), 'dossier-disk-'))
})
afterAll(() => {
  spawnSync('umount', [join(folder, 'out')])
  program.remove()
  rmSync(folder, {recursive: true, force: true})
})

const text = (words: string) => writeFileSync(join(folder, 'note.md'), `# Note\n\n${words}\n`)
const build = () =>
  start({cli: program.cli, cwd: folder, args: ['note.md', '--template', 'brief,digest,memo']}).ended

/** Puts an empty disk of some kilobytes in the place of the folder for outputs. */
function mount(kilobytes: number): boolean {
  mkdirSync(join(folder, 'out'), {recursive: true})
  const options = `size=${kilobytes}k,nr_inodes=64`
  const {status} = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', join(folder, 'out')])
  if (status !== 0) process.stdout.write('skipped: nothing can be mounted here\n')
  return status === 0
}

test('a full disk tears no file, keeps the old ones, and is told with 3', async () => {
  text('The ferry sails at nine.')
  expect((await build()).code).toBe(0)
  const bytes = execFileSync('du', ['-sk', join(folder, 'out')], {encoding: 'utf8'})
  const whole = Number.parseInt(bytes, 10)
  rmSync(join(folder, 'out'), {recursive: true})
  const seen = {nothing: 0, kept: 0, done: 0}
  for (const share of [0.1, 0.5, 0.9, 1.1, 1.3, 1.6, 1.9, 2.5]) {
    if (!mount(Math.ceil(whole * share))) return
    for (const words of ['The ferry sails at nine.', 'The ferry sails at ten.']) {
      text(words)
      const before = hashesOf(join(folder, 'out/note'))
      const {code, stderr} = await build()
      expect(tempsBelow(join(folder, 'out'))).toEqual([])
      const after = hashesOf(join(folder, 'out/note'))
      if (code === 0) {
        expect(after.size).toBe(4)
        seen.done += 1
        continue
      }
      expect({code, stderr}).toEqual({
        code: 3,
        stderr: expect.stringMatching(/Unexpected `ENOSPC: no space left on device`, expected/)
      })
      expect(after).toEqual(before)
      if (before.size > 0) seen.kept += 1
      else seen.nothing += 1
    }
    execFileSync('umount', [join(folder, 'out')])
  }
  process.stdout.write(
    `full disk: ${seen.nothing} times nothing written, ${seen.kept} times the old kept, ${seen.done} built\n`
  )
  expect(Math.min(seen.nothing, seen.kept, seen.done)).toBeGreaterThan(0)
})

test('a disk that is read only keeps what is there, and is told with 3', async () => {
  if (!mount(4000)) return
  text('The ferry sails at nine.')
  expect((await build()).code).toBe(0)
  const before = hashesOf(join(folder, 'out/note'))
  execFileSync('mount', ['-o', 'remount,ro', join(folder, 'out')])
  text('The ferry sails at ten.')
  expect(await build()).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('Unexpected `EROFS: read-only file system`, expected')
  })
  expect(hashesOf(join(folder, 'out/note'))).toEqual(before)
  execFileSync('umount', [join(folder, 'out')])
})

test('who reads a file while it is built again reads all of the old one', async () => {
  text('The ferry sails at nine.')
  expect((await build()).code).toBe(0)
  const file = join(folder, 'out/note/digest.md')
  const old = readFileSync(file, 'utf8')
  const open = openSync(file, 'r')
  text('The ferry sails at ten.')
  expect((await build()).code).toBe(0)
  expect(readFileSync(open, 'utf8')).toBe(old)
  expect(readFileSync(file, 'utf8')).not.toBe(old)
  closeSync(open)
})
