import process from 'node:process'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'

interface Interrupts {
  readonly signal: AbortSignal
  readonly heed: NonNullable<Host['heed']>
  /** What the process ends with, where the command ended with `code`. */
  readonly ended: (code: number) => number
}

/** How long a second signal is taken for the same: npm hands on what the terminal has sent already. */
const sameWithin = 500

/**
 * Ctrl+C and SIGTERM as an abort signal while they are heeded, which they are not at first. While they
 * are not, and from the second on, they end the process at once.
 */
export function openInterrupts(): Interrupts {
  const abort = new AbortController()
  let isHeeded = false
  let isTerminated = false
  const listen = (on: boolean) => {
    if (on === isHeeded) return
    isHeeded = on
    for (const it of ['SIGINT', 'SIGTERM'] as const) {
      if (on) process.on(it, hear)
      else process.off(it, hear)
    }
  }
  const hear = (name: string) => {
    if (abort.signal.aborted) return
    isTerminated = name === 'SIGTERM'
    abort.abort()
    setTimeout(() => listen(false), sameWithin).unref()
  }
  return {
    signal: abort.signal,
    // What was begun is ended before anything else.
    heed: (on) => {
      if (!abort.signal.aborted) listen(on)
    },
    ended: (code) => (isTerminated && code === exitCodes.interrupted ? exitCodes.terminated : code)
  }
}
