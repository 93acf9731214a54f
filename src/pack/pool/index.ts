import {MessageChannel, type MessagePort, receiveMessageOnPort} from 'node:worker_threads'
import type {Limits} from '../../config/limits.ts'
import {noteAgain} from '../../io/lookups.ts'
import type {OutputFile} from '../../io/write.ts'
import type {MadePack} from '../make-pack.ts'
import type {PlannedSource} from '../plan.ts'
import type {OnEvent} from '../types.ts'
import {faultOf, unmade} from './fault.ts'
import {type Done, type Order, resultOf, type Task, type Told, taskOf} from './order.ts'
import {type Stop, stopAfter} from './stop.ts'

/** Threads that make packs. */
export interface Pool {
  /**
   * Makes the pack of a source; nothing, and no word of it, where the signal comes before it is done.
   * A source that takes more time or memory than it may, or brings its thread to fall, has a message,
   * and the next has a new thread. To be called for as many at a time as there are threads: the time
   * counts from the call.
   */
  readonly make: (source: PlannedSource) => Promise<MadePack>
  /** Stops all threads, whatever they do: they write nothing. */
  readonly close: () => Promise<void>
}

export interface PoolOptions {
  /** File that they run. */
  readonly program: string
  readonly threads: number
  /** How many of them begin before there is anything to do; others when there is more than these do. */
  readonly atOnce: number
  readonly limits: Limits
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: OnEvent | undefined
}

/** Room for what a document needs for a short time: what is that young is cleared away together. */
const youngMegabytes = 16

/** A thread that has nothing to do for a while waits for more: all end with the build. */
const longestBuild = 24 * 60 * 60_000

export async function openPool(order: Order, options: PoolOptions): Promise<Pool> {
  const {program, threads, atOnce, limits, signal, onEvent} = options
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: program,
    name: 'work',
    minThreads: atOnce,
    maxThreads: threads,
    idleTimeout: longestBuild,
    workerData: order,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.documentMegabytes,
      maxYoungGenerationSizeMb: youngMegabytes
    }
  })
  const stops = new Set<Stop>()
  // The pool begins no thread in place of those that could not load: who waits for one would for ever.
  const endWaiting = (error: Error) => {
    if (pool.threads.length === 0) for (const it of stops) it.now(error)
  }
  // Of a thread that falls while it has nothing to do: else the next source tells what is wrong.
  pool.on('error', endWaiting)
  return {
    close: () => pool.destroy(),
    make: async (source) => {
      if (signal?.aborted) return unmade(source)
      const {port1, port2} = new MessageChannel()
      const heard = listen(port1, onEvent)
      const stop = stopAfter(limits.documentSeconds, signal)
      stops.add(stop)
      try {
        const task: Task = {source: taskOf(source), outlet: port2}
        const options = {transferList: [port2], signal: stop.signal}
        const done: Done = await pool.run(task, options)
        noteAgain(done.lookups)
        return {result: resultOf(done), files: heard()}
      } catch (error) {
        if (error instanceof Error) endWaiting(error)
        if (signal?.aborted) return unmade(source)
        return unmade(source, faultOf(stop.signal.reason ?? error, source, limits))
      } finally {
        stops.delete(stop)
        stop.clear()
        port1.close()
      }
    }
  }
}

/** Hands on what is told in an outlet, and gives the files that came out of it up to now. */
function listen(outlet: MessagePort, onEvent?: OnEvent): () => readonly OutputFile[] {
  let files: readonly OutputFile[] = []
  const hear = (told: Told) => {
    if (told.kind === 'files') files = told.files
    else onEvent?.(told.event)
  }
  outlet.on('message', hear)
  return () => {
    // Who is done says so by another way, which may be shorter.
    for (let it = receiveMessageOnPort(outlet); it; it = receiveMessageOnPort(outlet)) {
      hear(it.message)
    }
    return files
  }
}
