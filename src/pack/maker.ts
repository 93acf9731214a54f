import {limitsWith} from '../config/limits.ts'
import {isThere} from '../io/is-there.ts'
import {memory, sizeOf} from '../io/machine.ts'
import {contextOf} from './context.ts'
import {inOrder} from './in-order.ts'
import type {MadePack} from './make-pack.ts'
import type {OutputPlan, PlannedSource} from './plan.ts'
import type {Pool, PoolOptions} from './pool/index.ts'
import {type Order, orderOf} from './pool/order.ts'
import {threadProgram} from './pool/program.ts'
import {openRoom} from './room.ts'
import {turn} from './turn.ts'
import type {BuildOptions, SourceResult} from './types.ts'

/** Makes packs, here or in threads. */
export interface Maker {
  readonly make: (source: PlannedSource, plan: OutputPlan) => Promise<MadePack>
  /**
   * Does `work` for each source, for as many at a time as there is room for, and hands on what came
   * of it, in the order of the sources. Ends early when the signal of the build says so.
   */
  readonly each: (sources: readonly PlannedSource[], steps: Steps) => Promise<void>
  readonly close: () => Promise<void>
}

export interface Steps {
  readonly work: (source: PlannedSource) => Promise<SourceResult>
  /** Is waited for. */
  readonly take: (result: SourceResult) => Promise<void>
}

export interface MakerWanted {
  /** How many packs there may be to make. */
  readonly sources: number
  /** Whether there is one for sure: then threads begin at once, else when one is to be made. */
  readonly isSure: boolean
}

/** A maker with as many threads as are asked for and of use for so many sources. */
export function openMaker(options: BuildOptions, {sources, isSure}: MakerWanted): Maker {
  const {jobs = 0, program = threadProgram} = options
  // Modules that run as they are have no threads: those take compiled ones.
  if (jobs === 0 || sources === 0 || !isThere(program, '.')) return openHere(options)
  const most = Math.max(1, Math.floor(memory() / megabyte / perThread))
  return openThreads(options, {program, threads: Math.min(jobs, sources, most), isSure})
}

const megabyte = 1_000_000

/** What a thread has in memory while it makes one short document after the other, measured. */
const perThread = 250

/** What is in memory for each byte of a source while its pack is made, measured over whole books. */
const perByte = 800

function openHere(options: BuildOptions): Maker {
  const {signal, onEvent} = options
  const context = {...contextOf(options), signal, onEvent}
  return {
    make: async (source, plan) => {
      // Who has threads, or nothing to make, does not load what makes packs.
      const {makePack} = await import('./make-pack.ts')
      return makePack(source, {...context, plan})
    },
    each: async (sources, {work, take}) => {
      for (const it of sources) {
        await turn()
        if (signal?.aborted) return
        await take(await work(it))
      }
    },
    close: async () => undefined
  }
}

function openThreads(
  options: BuildOptions,
  {program, threads, isSure}: Pick<PoolOptions, 'program' | 'threads'> & Pick<MakerWanted, 'isSure'>
): Maker {
  const {signal, onEvent, root = '.'} = options
  const limits = limitsWith(options.limits)
  const order: Order = orderOf(options)
  const open = async () => {
    const {openPool} = await import('./pool/index.ts')
    const atOnce = isSure ? threads : 1
    return openPool(order, {program, threads, atOnce, limits, signal, onEvent})
  }
  let pool: Promise<Pool> | undefined = isSure ? open() : undefined
  // Told where it is waited for.
  pool?.catch(() => undefined)
  const opened = () => {
    pool ??= open()
    return pool
  }
  const free = openRoom(threads)
  // A pack that is made waits for the disk, and its thread for no pack: so more are let in.
  const packs = openRoom(3 * threads)
  const inMemory = openRoom(memory() / 2)
  return {
    make: (source) => free.through(1, async () => (await opened()).make(source)),
    each: (sources, {work, take}) => {
      const made = async (source: PlannedSource) => {
        const result = await work(source)
        return signal?.aborted && isUnmade(result) ? undefined : result
      }
      const admitted = (it: PlannedSource) =>
        packs.through(1, () => inMemory.through(sizeOf(it.path, root) * perByte, () => made(it)))
      return inOrder(sources, admitted, take)
    },
    close: async () => (await pool)?.close()
  }
}

const isUnmade = ({outputs, messages}: SourceResult) =>
  outputs.length === 0 && messages.length === 0
