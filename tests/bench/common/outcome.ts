/** A line of the table. */
export interface Row {
  readonly what: string
  readonly measured: string
  /** What is aimed at. */
  readonly target: string
  /** Whether it is reached, where that does not depend on the machine: `false` fails the benchmark. */
  readonly holds?: boolean
  /** The median in milliseconds, where there is an aim in time. */
  readonly ms?: number
}

export const outcome = ({what, measured, target, holds}: Row): string =>
  [what.padEnd(54), measured.padEnd(46), target, holds === false ? ' FAILED' : ''].join(' ')

/** An aim as the table has it: that it is missed is said. */
export const aimed = (aim: string, isReached: boolean): string =>
  isReached ? aim : `${aim}: not reached`
