import {type Parity, shareOf} from './parity.ts'

/** A parity report in short, as `pack.json` holds it. */
export interface ParitySummary {
  /** How many blocks are shown as they are, in the nearest way of the format, and not, as asked. */
  readonly kept: number
  readonly degraded: number
  readonly leftOut: number
  /** How many are not as they should be; an output with such is written by nobody. */
  readonly wrong: number
  /** Share of what was found of all that there should be, from 0 to 1. */
  readonly share: number
}

export function summaryOf(parity: Parity): ParitySummary {
  const count = (verdict: Parity['blocks'][number]['verdict']) =>
    parity.blocks.filter((it) => it.verdict === verdict).length
  return {
    kept: count('kept'),
    degraded: count('degraded'),
    leftOut: count('left out'),
    wrong: count('wrong'),
    share: shareOf(parity.counts)
  }
}
