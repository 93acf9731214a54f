import {milliseconds, spread, timesOf} from '../common/measure.ts'
import {aimed, type Row} from '../common/outcome.ts'
import type {Sample, Watched} from './watched.ts'

/** What was measured of as many packs as there are texts, ours and theirs in turns. */
export interface Duel {
  readonly count: number
  readonly ours: readonly Watched[]
  readonly theirs: readonly Watched[]
  /** What the others are called; missing where there are none. */
  readonly name?: string | undefined
  /** How many times as fast as theirs is aimed at, and below what the benchmark fails. */
  readonly aim: number
  readonly least: number
  /** Said where theirs were measured on fewer texts, and scaled. */
  readonly scaled?: string
}

/** Most megabytes that are aimed at, and above which the benchmark fails. */
const memory = {aim: 600, most: 1500}

export function rowsOf(duel: Duel): readonly Row[] {
  const {count, ours, theirs, name, scaled = ''} = duel
  const own = timesOf(ours.map(({ms}) => ms))
  const most = Math.max(...ours.map(({megabytes}) => megabytes))
  const what = `${grouped(count)} packs`
  const rows: readonly Row[] = [
    {
      what: `${what}: this project`,
      measured: `${spread(own)}, ${perSecond(count, own.median)}`,
      target: ''
    },
    {
      what: `${what}: memory`,
      measured: most === 0 ? 'not measured: only Linux tells it' : `${most.toFixed(0)} MB at most`,
      target: aimed(`less than ${memory.aim} MB`, most < memory.aim),
      holds: most <= memory.most
    }
  ]
  if (name === undefined) return rows
  const their = timesOf(theirs.map(({ms}) => ms))
  const ratio = their.median / own.median
  return [
    ...rows,
    {
      what: `${what}: ${name}, two at a time${scaled}`,
      measured: `${spread(their)}, ${perSecond(count, their.median)}`,
      target: ''
    },
    {
      what: `${what}: how much faster`,
      measured: `${ratio.toFixed(1)} times`,
      target: aimed(`at least ${duel.aim} times`, ratio >= duel.aim),
      holds: ratio >= duel.least
    }
  ]
}

const grouped = (count: number): string => count.toLocaleString('en')
const perSecond = (count: number, ms: number): string =>
  `${((count * 1000) / ms).toFixed(1)} packs a second`

/** How much more memory may be held in the end than in the first two fifths, before the benchmark fails. */
const mostGrowth = 1.5

/** Memory that is the same but for what waits to be freed. */
const sameMemory = 1.05

/** Most memory at any moment of each fifth of the packs: what is kept for each would show. */
export function growthOf(count: number, samples: readonly Sample[]): Row {
  const fifth = count / 5
  const most = [1, 2, 3, 4, 5].map((part) => {
    const own = samples.filter(({done}) => done > (part - 1) * fifth && done <= part * fifth)
    return {to: part * fifth, megabytes: Math.max(0, ...own.map(({megabytes}) => megabytes))}
  })
  const [first = 0, second = 0, , , last = 0] = most.map(({megabytes}) => megabytes)
  const ratio = last / Math.max(first, second, 1)
  const parts = most.map(({to, megabytes}) => `${megabytes.toFixed(0)} MB to the ${grouped(to)}th`)
  return {
    what: `${grouped(count)} packs: memory, fifth by fifth`,
    measured: parts.join(', '),
    target: aimed(`none more after the ${grouped(fifth)}th`, ratio <= sameMemory),
    holds: ratio <= mostGrowth
  }
}

/** A build of packs that are there already. */
export interface Again {
  readonly what: string
  readonly count: number
  readonly run: Watched
  /** How many packs were written, and how many had to be. */
  readonly packs: number
  readonly expected: number
  /** Milliseconds that are aimed at, where there is an aim in time. */
  readonly aim?: number
}

export function againRow({what, count, run, packs, expected, aim}: Again): Row {
  const within = aim === undefined ? '' : `less than ${milliseconds(aim)}, `
  const isReached = packs === expected && (aim === undefined || run.ms < aim)
  return {
    what: `${grouped(count)} packs again, ${what}`,
    measured: `${milliseconds(run.ms)}; ${grouped(packs)} written`,
    target: aimed(`${within}${expected} written`, isReached)
  }
}
