import {symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {limitsWith} from '../../../src/config/limits.ts'
import {ruleOf} from '../../../src/diagnostics/message.ts'
import {build} from '../../../src/pack/build.ts'
import {openPool} from '../../../src/pack/pool/index.ts'
import {project} from '../../cli/project.ts'

const program = resolve('tests/pack/pool/picky.mjs')
const named = (...names: readonly string[]) => names.map((name) => `sources/${name}.md`)
const options = {out: 'out', templates: ['digest'], jobs: 2, program}

test('a source that is never done, or brings its thread to fall, fails alone', async () => {
  const place = project()
  const sources = named('first', 'endless', 'broken', 'last')
  const told: string[] = []
  const {sources: made} = await build({
    ...options,
    sources,
    root: place.folder,
    limits: {documentSeconds: 1},
    onSource: ({source}) => {
      told.push(source)
    }
  })
  expect(made.map((it) => it.messages.map(ruleOf))).toEqual([
    [],
    ['pack/too-slow'],
    ['pack/mistake'],
    []
  ])
  expect(made.map((it) => it.written)).toEqual([true, false, false, true])
  expect(told).toEqual(sources)
  expect(Object.keys(place.files('out'))).toEqual(['first/digest.md', 'last/digest.md'])
})

test('where no thread comes to run, each source says so at once', async () => {
  const [program, limits] = [resolve('tests/pack/pool/unloadable.mjs'), limitsWith({})]
  const pool = await openPool({}, {program, threads: 2, atOnce: 2, limits})
  const make = (name: string) => pool.make({path: `${name}.md`, name, folder: `out/${name}`})
  const both = [make('first'), make('second')]
  await Promise.race(both)
  // Waits for a thread when both have fallen, and no fourth brings the pool to begin one.
  const made = await Promise.all([...both, make('third')])
  await pool.close()
  expect(made.map(({result}) => result.messages.map(ruleOf))).toEqual(
    Array(3).fill(['pack/mistake'])
  )
  for (const {result} of made) expect(result.messages[0]?.note).toContain('half of a file')
})

test('an interruption ends what threads do, and what was not made is not told', async () => {
  const place = project()
  const stop = new AbortController()
  const seen: string[] = []
  const {sources, interrupted} = await build({
    ...options,
    sources: named('first', 'endless', 'last'),
    root: place.folder,
    signal: stop.signal,
    onSource: ({source}) => {
      seen.push(source)
      stop.abort()
    }
  })
  expect(interrupted).toBe(true)
  expect(sources.map((it) => it.source)).toEqual(seen)
  expect(seen[0]).toBe('sources/first.md')
  expect(seen).not.toContain('sources/endless.md')
})

test('a source whose size cannot be told stops none of the others', async () => {
  const place = project({'sources/first.md': 'A note.\n'})
  symlinkSync('loop.md', join(place.folder, 'sources/loop.md'))
  const {sources} = await build({
    ...options,
    sources: named('loop', 'first'),
    root: place.folder
  })
  expect(sources.map((it) => it.written)).toEqual([true, true])
})

test('where there is no program for threads, packs are made without them', async () => {
  const place = project({'note.md': 'A note.\n'})
  const {sources} = await build({
    ...options,
    sources: ['note.md'],
    root: place.folder,
    program: resolve('dist/no-such-thing.js')
  })
  expect(sources.map((it) => it.written)).toEqual([true])
})
