import {spawnSync} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {milliseconds, spread, timed, timesOf} from '../common/measure.ts'
import type {Row} from '../common/outcome.ts'
import {inputOfSize, rendered, type Size} from './ours.ts'

/** How many texts of a size are rendered, and how many before, to warm up. */
const plan = {
  short: {warm: 150, runs: 60},
  medium: {warm: 10, runs: 15},
  large: {warm: 1, runs: 5}
} as const

/** Time per page, warm; every run has a text of its own. */
export async function ownTimes(few: boolean): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const size of ['short', 'medium', 'large'] as const) {
    const {warm} = plan[size]
    const runs = few ? Math.ceil(plan[size].runs / 3) : plan[size].runs
    const perDocument: number[] = []
    const perPage: number[] = []
    for (let seed = 0; seed < warm + runs; seed += 1) {
      const input = inputOfSize(size, seed)
      const {ms, result} = await timed(() => rendered(input))
      if (seed < warm) continue
      perDocument.push(ms)
      perPage.push(ms / result.pages)
    }
    const each = `${runs} texts of ${words(size)} words, warm`
    rows.push({what: `${each}: a document`, measured: spread(timesOf(perDocument)), target: ''})
    const page = timesOf(perPage)
    const what = `${each}: a page`
    // Of a short document most is what any document takes, however few its pages: that has no aim.
    rows.push(
      size === 'short'
        ? {what, measured: spread(page), target: ''}
        : {what, measured: spread(page), target: 'at most 2 ms', ms: page.median}
    )
  }
  return rows
}

const counts = {short: '600', medium: '5,500', large: '74,000', huge: '740,000'} as const
const words = (size: Size): string => counts[size]

interface Alone {
  readonly ms: number
  readonly pages: number
  readonly megabytes: number
}

/** Two hundred pages in a process that renders only these. */
export function largeAlone(): Row {
  const script = fileURLToPath(new URL('alone.js', import.meta.url))
  const runs = Array.from({length: 3}, (): Alone => {
    const {stdout, stderr} = spawnSync(process.execPath, [script], {encoding: 'utf8'})
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout)
  })
  const ms = timesOf(runs.map((it) => it.ms))
  const megabytes = Math.max(...runs.map((it) => it.megabytes))
  return {
    what: `${runs[0]?.pages} pages in one document, new process`,
    measured: `${spread(ms)}, ${megabytes.toFixed(0)} MB at most`,
    target: 'less than 1.0 s and 200 MB',
    ms: ms.median
  }
}

/** Time for ten times the pages; of each size the faster of two runs, since trouble only delays. */
export async function growth(): Promise<Row> {
  const best = async (size: Size) => {
    const input = inputOfSize(size, 99)
    const runs = [await timed(() => rendered(input)), await timed(() => rendered(input))]
    return {ms: Math.min(...runs.map((it) => it.ms)), pages: runs[0]?.result.pages ?? 0}
  }
  const large = await best('large')
  const huge = await best('huge')
  const ratio = huge.ms / large.ms / (huge.pages / large.pages / 10)
  return {
    what: `${large.pages} pages, then ${huge.pages}`,
    measured: `${milliseconds(large.ms)}, then ${milliseconds(huge.ms)}: ${ratio.toFixed(1)} times for ten times the pages`,
    target: 'about 10 times; at most 15',
    holds: ratio <= 15
  }
}
