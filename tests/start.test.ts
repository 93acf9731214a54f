import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, sep} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {loader} from '../src/start.ts'

const later = Date.now() / 1000 + 60
let work: string
let kept: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'dossier-start-'))
  kept = join(work, 'kept', 'build')
})
afterEach(() => rmSync(work, {recursive: true, force: true}))

/** A program of two files; in a folder of its own, since a process loads a file once. */
function installed(word: string): string {
  const folder = mkdtempSync(join(work, 'program-'))
  writeFileSync(join(folder, 'import.cjs'), 'module.exports = (name) => import(name)\n')
  writeFileSync(join(folder, 'one.cjs'), "exports.say = () => require('./two.cjs').say()\n")
  writeFileSync(
    join(folder, 'two.cjs'),
    `exports.say = async () => '${word} ' + (await require('./import.cjs')('node:path')).sep\n`
  )
  return folder
}

/** What the program says, and of which files there was something new to keep. */
async function run(folder: string, there = kept) {
  const {load, keep} = loader(folder, there)
  const exports = Object(load('one.cjs'))
  const said: unknown = await exports.say()
  return {said, kept: keep()}
}

test('what was called is kept, and the next start takes it', async () => {
  const first = await run(installed('old'))
  expect(first).toEqual({said: `old ${sep}`, kept: ['one.cjs', 'two.cjs']})
  expect(readdirSync(kept).sort()).toEqual(['one.cjs', 'two.cjs'])
  utimesSync(join(kept, 'one.cjs'), later, later)
  utimesSync(join(kept, 'two.cjs'), later, later)
  expect(await run(installed('old'))).toEqual({said: `old ${sep}`, kept: []})
})

test('what is kept of an older file is made anew', async () => {
  await run(installed('old'))
  const changed = installed('new')
  for (const name of ['one.cjs', 'two.cjs']) utimesSync(join(changed, name), later, later)
  expect(await run(changed)).toEqual({said: `new ${sep}`, kept: ['one.cjs', 'two.cjs']})
})

test('what is damaged is made anew: V8 would crash on it', async () => {
  await run(installed('old'))
  const whole = readFileSync(join(kept, 'two.cjs'))
  const changed = Buffer.from(whole).fill(0xff, 100, 104)
  const short = whole.subarray(0, 100)
  for (const bytes of [changed, short, Buffer.alloc(0), Buffer.from('not of V8')]) {
    writeFileSync(join(kept, 'two.cjs'), bytes)
    utimesSync(join(kept, 'one.cjs'), later, later)
    utimesSync(join(kept, 'two.cjs'), later, later)
    expect(await run(installed('old'))).toEqual({said: `old ${sep}`, kept: ['two.cjs']})
  }
})

test('where nothing can be kept, all goes on', async () => {
  writeFileSync(join(work, 'kept'), '')
  expect(await run(installed('old'))).toEqual({said: `old ${sep}`, kept: []})
})

test('a trace names the files and lines that a reader finds', () => {
  const folder = installed('old')
  writeFileSync(join(folder, 'two.cjs'), "exports.say = () => { throw Error('no') }\n")
  const {say} = Object(loader(folder, kept).load('one.cjs'))
  expect(say).toThrow(expect.objectContaining({stack: expect.stringContaining('two.cjs:1:29')}))
})
