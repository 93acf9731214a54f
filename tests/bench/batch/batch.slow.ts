import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, expect, test} from 'vitest'
import {compiled} from '../../compiled.ts'
import {type Chain, openChain} from '../common/chain.ts'
import {outcome, type Row} from '../common/outcome.ts'
import {writePage} from '../common/page.ts'
import {build, chained, changeOne, newProject, rewritten} from './project.ts'
import {againRow, type Duel, growthOf, rowsOf} from './rows.ts'
import type {Watched} from './watched.ts'

// `npm run bench:batch` builds many different texts of 600 words, each to PDF, Word and Markdown, in
// one process from a cold start, beside Pandoc and a program that has Typst in it, two texts at a
// time. Ratios are asserted, far below what is aimed at; times are told. BENCH_SHORT=1 measures fewer
// runs, and those of others on fewer texts; BENCH_WRITE=1 writes the results into
// docs/performance.md.

const few = process.env.BENCH_SHORT === '1'
const program = compiled({isWarm: true})
const work = mkdtempSync(join(tmpdir(), 'dossier-batch-'))
afterAll(() => {
  program.remove()
  rmSync(work, {recursive: true, force: true})
}, 60_000)

/** Builds so many texts, ours and theirs in turns, each from nothing. */
async function duel(count: number, runs: number, chain: Chain | undefined) {
  const ours: Watched[] = []
  const theirs: Watched[] = []
  for (let round = 0; round < runs; round += 1) {
    if (chain !== undefined)
      theirs.push(await chained(newProject(join(work, 'theirs'), count), chain))
    ours.push(await build(newProject(join(work, 'ours'), count), program.cli))
  }
  rmSync(join(work, 'theirs'), {recursive: true, force: true})
  return {count, ours, theirs, name: chain?.name}
}

/** Times of fewer texts, as if there had been so many. */
const scaledTo = (count: number, {count: measured, theirs}: Pick<Duel, 'count' | 'theirs'>) =>
  theirs.map((it) => ({...it, ms: (it.ms * count) / measured}))

/** Builds the packs that lie in the folder again: as they are, and after one text has changed. */
async function again(count: number): Promise<readonly Row[]> {
  const project = {folder: join(work, 'ours'), count}
  const same = await rewritten(project, () => build(project, program.cli))
  changeOne(project)
  const one = await rewritten(project, () => build(project, program.cli))
  return [
    againRow({
      what: 'nothing changed',
      count,
      run: same.result,
      packs: same.packs,
      expected: 0,
      aim: 1500
    }),
    againRow({
      what: 'one text changed',
      count,
      run: one.result,
      packs: one.packs,
      expected: 1
    })
  ]
}

test('many texts are built as fast as by others, in memory that does not grow', async () => {
  const rows: Row[] = []
  const tell = (row: Row): void => {
    rows.push(row)
    console.log(outcome(row))
  }
  const chain = openChain(join(work, 'chain'))
  // The first run keeps what V8 compiled; an install has run once, too.
  await build(newProject(join(work, 'ours'), 1), program.cli)
  const some = await duel(200, few ? 1 : 3, chain)
  rowsOf({...some, aim: 5, least: 0.5}).forEach(tell)
  if (few) (await again(200)).forEach(tell)
  const many = await duel(1000, 1, few ? undefined : chain)
  const others = few
    ? {name: chain?.name, theirs: scaledTo(1000, some), scaled: ', as for 200'}
    : {}
  rowsOf({...many, ...others, aim: 8, least: 0.5}).forEach(tell)
  tell(growthOf(1000, many.ours[0]?.samples ?? []))
  if (!few) (await again(1000)).forEach(tell)
  if (process.env.BENCH_WRITE === '1') writePage('batch', rows)
  expect(rows.filter(({holds}) => holds === false)).toEqual([])
})
