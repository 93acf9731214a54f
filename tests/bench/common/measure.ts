/** Several runs of one thing, in milliseconds. */
export interface Times {
  readonly median: number
  /** A quarter of the runs took less, a quarter more. */
  readonly low: number
  readonly high: number
  readonly runs: number
}

/** Times of the runs. Throws without any. */
export function timesOf(runs: readonly number[]): Times {
  if (runs.length === 0) throw new Error('Unexpected lack of runs, expected one or more')
  const sorted = [...runs].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return {median: at(0.5), low: at(0.25), high: at(0.75), runs: runs.length}
}

/** Milliseconds that something takes, and what it gives. */
export async function timed<Result>(run: () => Result | Promise<Result>) {
  const start = performance.now()
  const result = await run()
  return {ms: performance.now() - start, result}
}

export const milliseconds = (ms: number): string =>
  ms < 100
    ? `${ms.toFixed(1)} ms`
    : ms < 10_000
      ? `${ms.toFixed(0)} ms`
      : `${(ms / 1000).toFixed(1)} s`

export const spread = ({low, median, high}: Times): string =>
  `${milliseconds(median)} (${milliseconds(low)} to ${milliseconds(high)})`
