import type {Measured} from '../../src/derive/measured.ts'
import {factRules} from '../../src/derive/rules/index.ts'
import {type JudgedCase, share, type Tally, tallies} from './tally.ts'

/** The page of the documentation that holds the measured figures. */
export const page = 'docs/facts.md'

type Part = 'rules' | 'kinds' | 'promises'

const between = (part: Part) =>
  new RegExp(`(?<=<!-- ${part}: written by the evaluation -->\\n\\n)[^]*?(?=\\n\\n<!-- end -->)`)

/** What the page has in one of its written parts. */
export const writtenIn = (text: string, part: Part): string | undefined =>
  between(part).exec(text)?.[0]

/** The page with another such part. */
export const rewritten = (text: string, part: Part, table: string): string =>
  text.replace(between(part), () => table)

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** Each rule, what it looks for, and how much of what it found in labelled texts was right. */
export function rulesTable(shares: Readonly<Record<string, Measured | undefined>>): string {
  const rows = Object.entries(factRules).map(([rule, words]) => {
    const {right, of} = shares[rule] ?? {right: 0, of: 0}
    const cell =
      of === 0 ? 'not measured' : `${Math.round((100 * right) / of)} % (${right} of ${of})`
    return [`\`${rule}\``, words.replaceAll('|', '\\|'), cell]
  })
  return table(['Rule', 'What it looks for', 'Right'], rows)
}

const names: Readonly<Record<string, string>> = {
  dateline: 'datelines',
  attribution: 'attributions',
  bottomLine: 'bottom lines',
  keyPoint: 'key points, not poor',
  'keyPoint: good': 'key points, good',
  person: 'people',
  'person: mentions': 'mentions of people',
  'person: roles': 'roles of people',
  organisation: 'organisations',
  'organisation: mentions': 'mentions of organisations',
  place: 'places',
  'place: mentions': 'mentions of places',
  date: 'dates',
  event: 'events',
  figure: 'figures',
  statement: 'statements',
  outlook: 'outlook',
  acronym: 'acronyms'
}

export const percentOf = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${share(part, whole).toFixed(1)} % (${part} of ${whole})`

/** Precision and recall of each kind, in sets of texts side by side. */
export function kindsTable(sets: Readonly<Record<string, readonly JudgedCase[]>>): string {
  const all = Object.entries(sets).map(([name, cases]) => ({name, sums: tallies(cases)}))
  const head = ['Kind', ...all.flatMap(({name}) => [`${name}: precision`, 'recall'])]
  const rows = Object.entries(names).map(([kind, words]) => [
    words,
    ...all.flatMap(({sums}) => cellsOf(sums.get(kind)))
  ])
  return table(head, rows)
}

const cellsOf = (it: Tally | undefined): readonly string[] =>
  it === undefined ? ['–', '–'] : [percentOf(it.right, it.of), percentOf(it.found, it.required)]

/** What was measured on the sets of others. */
export const promisesTable = (rows: readonly (readonly string[])[]): string =>
  table(['Measured on', 'Precision', 'Recall'], rows)
