import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, expect, test} from 'vitest'
import {compiled} from '../../compiled.ts'
import {type Chain, openChain} from '../common/chain.ts'
import {markdownOfWords} from '../common/markdown.ts'
import {milliseconds, type Times, timesOf} from '../common/measure.ts'
import {aimed, outcome, type Row} from '../common/outcome.ts'
import {writePage} from '../common/page.ts'

// `npm run bench:cold` times whole processes, from a cold start, beside a Node that does nothing:
// in turns, so that a busy machine slows all of them. Times are told; what fails is a multiple of
// bare Node far above what is usual, or of Pandoc and Typst one after the other. NODES="22 24" adds
// these versions from npm; BENCH_SHORT=1 measures fewer runs, BENCH_WRITE=1 writes the results into
// docs/performance.md.

const runs = process.env.BENCH_SHORT === '1' ? 5 : 20
const program = compiled({isWarm: true})
const work = mkdtempSync(join(tmpdir(), 'dossier-cold-'))
afterAll(() => {
  program.remove()
  rmSync(work, {recursive: true, force: true})
}, 60_000)
cpSync('tests/bench/cold/text.md', join(work, 'text.md'))
writeFileSync(join(work, 'long.md'), markdownOfWords(6000, 1))
mkdirSync(join(work, 'chained'))

/** What is run, how much longer than bare Node it may take, and how many times as long. */
interface Case {
  readonly what: string
  /** Node, unless given. */
  readonly file?: string
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
    what: built('600'),
    args: [program.cli, 'build', 'text.md', '--out', 'out', '--no-cache'],
    aim: 'at most 350 ms on Node 20, 250 ms on Node 24',
    atMost: 60
  },
  {
    what: built('6,000'),
    args: [program.cli, 'build', 'long.md', '--out', 'out', '--no-cache'],
    atMost: 100
  }
]

function built(words: string): string {
  return `build, ${words} words to PDF, Word and Markdown`
}

/** Others do the same, one program after the other. */
const chainCases = (chain: Chain): readonly Case[] =>
  [
    {words: '600', text: 'text.md'},
    {words: '6,000', text: 'long.md'}
  ].map(({words, text}) => ({
    what: `${chain.name}: ${built(words)}`,
    file: 'sh',
    args: ['-c', chain.script, 'sh', text, 'chained'],
    atMost: Number.POSITIVE_INFINITY
  }))

/** Milliseconds of a whole process. */
function run(node: string, {what, file = node, args}: Case): number {
  const start = performance.now()
  const {status, stderr} = spawnSync(file, args, {cwd: work, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${what}: ${stderr}`)
  return performance.now() - start
}

function measure(node: string, chain: Chain | undefined): readonly Row[] {
  const others = chain === undefined ? [] : chainCases(chain)
  const all = [...cases, ...others]
  // The first run keeps what V8 compiled, the second finds files in the system's memory.
  for (const it of [...all, ...all]) run(node, it)
  const taken = new Map(all.map((it): [Case, number[]] => [it, []]))
  for (let round = 0; round < runs; round += 1) {
    for (const [it, times] of taken) times.push(run(node, it))
  }
  const name = spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout.trim()
  const times = new Map([...taken].map(([it, each]) => [it.what, timesOf(each)]))
  const nothing = timesIn(times, bare)
  return [
    ...cases.map((it) => rowOf(it, timesIn(times, it.what), nothing, name)),
    ...others.flatMap(({what}) => duelOf(what, times, name))
  ]
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

/** How many times as long as the others this may take, before the benchmark fails. */
const mostOfOthers = 10

/** The others' time, and how many times as long this project takes for the same. */
function duelOf(what: string, times: ReadonlyMap<string, Times>, node: string): readonly Row[] {
  const own = what.replace(/^.*?: /, '')
  const theirs = timesIn(times, what).median
  const ratio = timesIn(times, own).median / theirs
  return [
    {
      what,
      measured: `${milliseconds(theirs)}; this project with Node ${node.slice(1)} takes ${ratio.toFixed(1)} times as long`,
      target: aimed('no longer', ratio <= 1),
      holds: ratio <= mostOfOthers
    }
  ]
}

function timesIn(times: ReadonlyMap<string, Times>, what: string): Times {
  const found = times.get(what)
  if (found === undefined) throw new Error(`Unexpected lack of times of ${what}`)
  return found
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
  const chain = openChain(join(work, 'chain'))
  const nodes = [process.execPath, ...others.map(installed)]
  const rows = nodes.flatMap((it) => measure(it, chain))
  for (const row of rows) console.log(outcome(row))
  if (process.env.BENCH_WRITE === '1') writePage('cold', rows)
  expect(rows.filter(({holds}) => holds === false)).toEqual([])
})
