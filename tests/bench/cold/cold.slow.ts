import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, expect, test} from 'vitest'
import {compiled} from '../../compiled.ts'
import {milliseconds, type Times, timesOf} from '../pdf/measure.ts'
import {outcome, type Row} from '../pdf/outcome.ts'
import {writePage} from '../pdf/page.ts'

// `npm run bench:cold` times whole processes, from a cold start, beside a Node that does nothing:
// in turns, so that a busy machine slows all of them. Times are told; what fails is a multiple of
// bare Node far above what is usual. NODES="22 24" adds these versions from npm; BENCH_SHORT=1
// measures fewer runs, BENCH_WRITE=1 writes the results into docs/performance.md.

const runs = process.env.BENCH_SHORT === '1' ? 5 : 20
const program = compiled()
const work = mkdtempSync(join(tmpdir(), 'dossier-cold-'))
afterAll(() => {
  program.remove()
  rmSync(work, {recursive: true, force: true})
}, 60_000)
cpSync('tests/bench/cold/text.md', join(work, 'text.md'))

/** What is run, how much longer than bare Node it may take, and how many times as long. */
interface Case {
  readonly what: string
  readonly args: readonly string[]
  readonly aim?: string
  readonly atMost: number
}

const bare = 'node -e 0'
const cases: readonly Case[] = [
  {what: bare, args: ['-e', '0'], atMost: 1},
  {
    what: '--version',
    args: [program.cli, '--version'],
    aim: 'at most 15 ms more than bare Node',
    atMost: 3
  },
  {what: '--help', args: [program.cli, '--help'], atMost: 4},
  {
    what: 'check, 600 words',
    args: [program.cli, 'check', 'text.md'],
    atMost: 60
  },
  {
    what: 'build, 600 words to PDF, Word and Markdown',
    args: [program.cli, 'build', 'text.md', '--out', 'out'],
    aim: 'at most 350 ms on Node 20, 250 ms on Node 24',
    atMost: 60
  }
]

/** Milliseconds of a whole process. */
function run(node: string, {what, args}: Case): number {
  const start = performance.now()
  const {status, stderr} = spawnSync(node, args, {cwd: work, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${what}: ${stderr}`)
  return performance.now() - start
}

function measure(node: string): readonly Row[] {
  // The first run keeps what V8 compiled, the second finds files in the system's memory.
  for (const it of [...cases, ...cases]) run(node, it)
  const taken = new Map(cases.map((it): [Case, number[]] => [it, []]))
  for (let round = 0; round < runs; round += 1) {
    for (const [it, times] of taken) times.push(run(node, it))
  }
  const name = spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout.trim()
  const nothing = timesOf(taken.get(cases[0] ?? missing()) ?? [])
  return [...taken].map(([it, times]) => rowOf(it, timesOf(times), nothing, name))
}

function rowOf({what, aim = '', atMost}: Case, times: Times, nothing: Times, node: string): Row {
  const more = milliseconds(times.median - nothing.median)
  const ratio = times.median / nothing.median
  const compared = what === bare ? '' : `: ${more} more, ${ratio.toFixed(1)} times`
  return {
    what: `Node ${node.slice(1)}: ${what}`,
    measured: milliseconds(times.median) + compared,
    target: aim,
    holds: ratio <= atMost
  }
}

function missing(): never {
  throw new Error('Unexpected lack of cases')
}

/** The program of a version of Node, from npm. */
function installed(version: string): string {
  const folder = join(work, version)
  const options = ['--silent', '--no-audit', '--no-fund', '--prefix', folder, `node@${version}`]
  const {status, stderr} = spawnSync('npm', ['install', ...options], {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return join(folder, 'node_modules/node/bin/node')
}

test('a cold start takes no more than a multiple of bare Node', () => {
  const others = (process.env.NODES ?? '').split(' ').filter((it) => it !== '')
  const rows = [process.execPath, ...others.map(installed)].flatMap(measure)
  for (const row of rows) console.log(outcome(row))
  if (process.env.BENCH_WRITE === '1') writePage('cold', rows)
  expect(rows.filter(({holds}) => holds === false)).toEqual([])
})
