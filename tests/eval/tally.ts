import type {Case} from './gold.ts'
import {judge} from './judge.ts'
import {readCase} from './reading.ts'
import {type Judged, wrongRole} from './verdict.ts'

/** One text, judged. */
export interface JudgedCase {
  readonly id: string
  readonly judged: readonly Judged[]
}

export const judgeCase = (it: Case): JudgedCase => ({
  id: it.id,
  judged: judge(it, readCase(it).facts)
})

/** Precision and recall of one kind over some texts, as counts. */
export interface Tally {
  readonly right: number
  readonly of: number
  readonly exact: number
  readonly found: number
  readonly required: number
}

const none: Tally = {right: 0, of: 0, exact: 0, found: 0, required: 0}

/**
 * Sums by kind, and by what is finer as in `person: mentions`. A person with a wrong role is a right
 * person here: roles are a line of their own.
 */
export function tallies(cases: readonly JudgedCase[]): ReadonlyMap<string, Tally> {
  const sums = new Map<string, Tally>()
  const add = (key: string, it: Tally) => {
    const sum = sums.get(key) ?? none
    sums.set(key, {
      right: sum.right + it.right,
      of: sum.of + it.of,
      exact: sum.exact + it.exact,
      found: sum.found + it.found,
      required: sum.required + it.required
    })
  }
  for (const {kind, verdicts, found, required, finer = {}} of cases.flatMap((it) => it.judged)) {
    const right = verdicts.filter((it) => it.fault === '' || it.fault.startsWith(wrongRole)).length
    const exact = verdicts.filter((it) => it.exact === true).length
    add(kind, {right, of: verdicts.length, exact, found, required})
    for (const [name, it] of Object.entries(finer)) add(`${kind}: ${name}`, {...it, exact: 0})
  }
  return sums
}

export const share = (part: number, whole: number): number =>
  whole === 0 ? 100 : (100 * part) / whole

const cell = (part: number, whole: number) =>
  whole === 0 ? '-' : `${share(part, whole).toFixed(1)} (${part}/${whole})`

/** Kinds whose words have ends that a label knows. */
const asksWords: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'place',
  'date',
  'figure'
])

/** A table of precision and recall by kind. */
export function tableOf(cases: readonly JudgedCase[]): string {
  const rows = [...tallies(cases)].map(([kind, {right, of, exact, found, required}]) =>
    [
      kind.padEnd(24),
      cell(right, of).padEnd(18),
      cell(found, required).padEnd(18),
      asksWords.has(kind) ? cell(exact, of) : ''
    ].join(' ')
  )
  const head = `${''.padEnd(24)} ${'precision'.padEnd(18)} ${'recall'.padEnd(18)} exact words`
  return [head, ...rows].join('\n')
}

/** What is wrong and what is missed, a line each. */
export const faultsOf = (cases: readonly JudgedCase[]): readonly string[] =>
  cases.flatMap(({id, judged}) =>
    judged.flatMap(({kind, verdicts, missed}) => [
      ...verdicts
        .filter((it) => it.fault !== '')
        .map((it) => `  wrong  ${kind.padEnd(12)} ${id}: ${it.words} <- ${it.fault} (${it.rule})`),
      ...missed.map((words) => `  missed ${kind.padEnd(12)} ${id}: ${words}`)
    ])
  )
