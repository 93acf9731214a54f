import type {FactRule} from './rules/index.ts'

/** How many of the labelled cases that a rule found were right. */
export interface Measured {
  readonly right: number
  readonly of: number
}

/** Written by `npm run eval -- --write` from the labelled texts; never by hand. */
export const measured: Readonly<Partial<Record<FactRule, Measured>>> = {}
