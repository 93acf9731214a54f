import {factRules} from '../../src/derive/rules/index.ts'
import type {JudgedCase} from './tally.ts'

export interface Share {
  readonly right: number
  readonly of: number
}

/** For each rule, in the order of the rules, how many of the facts that it found were right. */
export function measure(cases: readonly JudgedCase[]): ReadonlyMap<string, Share> {
  const sums = new Map<string, Share>(Object.keys(factRules).map((it) => [it, {right: 0, of: 0}]))
  for (const {rule, fault} of cases.flatMap((it) => it.judged.flatMap((one) => one.verdicts))) {
    const {right, of} = sums.get(rule) ?? {right: 0, of: 0}
    sums.set(rule, {right: right + (fault === '' ? 1 : 0), of: of + 1})
  }
  return sums
}

/** The text of `src/derive/measured.ts`. */
export function measuredModule(shares: ReadonlyMap<string, Share>): string {
  const lines = [...shares]
    .filter(([, {of}]) => of > 0)
    .map(([rule, {right, of}]) => `  '${rule}': {right: ${right}, of: ${of}}`)
  const value = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`
  return `import type {FactRule} from './rules/index.ts'

/** How many of the labelled cases that a rule found were right. */
export interface Measured {
  readonly right: number
  readonly of: number
}

/** Written by \`EVAL_WRITE=1 npm run eval\` from the labelled texts; never by hand. */
export const measured: Readonly<Partial<Record<FactRule, Measured>>> = ${value}
`
}
