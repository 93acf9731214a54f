import {baseOf, type Plural, type PluralForm} from './language.ts'

/**
 * The form of `plural` for a whole number, by the rules of the CLDR (cardinals). By a table of our
 * own: what `Intl.PluralRules` says depends on the version of Node.
 */
export function formFor(plural: Plural, number: number, lang: string): string {
  const rule = rules.get(baseOf(lang)) ?? oneAlone
  return plural[rule(number)] ?? plural.other
}

type Rule = (number: number) => PluralForm

const oneAlone: Rule = (n) => (n === 1 ? 'one' : 'other')
const none: Rule = () => 'other'
const upToOne: Rule = (n) => (n <= 1 ? 'one' : 'other')
const within = (n: number, from: number, to: number) => n >= from && n <= to

const arabic: Rule = (n) => {
  if (n === 0) return 'zero'
  if (n === 1) return 'one'
  if (n === 2) return 'two'
  if (within(n % 100, 3, 10)) return 'few'
  return within(n % 100, 11, 99) ? 'many' : 'other'
}

const eastSlavic: Rule = (n) => {
  if (n % 10 === 1 && n % 100 !== 11) return 'one'
  return within(n % 10, 2, 4) && !within(n % 100, 12, 14) ? 'few' : 'many'
}

const polish: Rule = (n) => {
  if (n === 1) return 'one'
  return within(n % 10, 2, 4) && !within(n % 100, 12, 14) ? 'few' : 'many'
}

const czech: Rule = (n) => (n === 1 ? 'one' : within(n, 2, 4) ? 'few' : 'other')

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...'id ja ko lo ms my th vi zh'.split(' ').map((it) => [it, none] as const),
  ...'bn fa fr gu hi pt'.split(' ').map((it) => [it, upToOne] as const),
  ['ar', arabic],
  ['be', eastSlavic],
  ['ru', eastSlavic],
  ['uk', eastSlavic],
  ['pl', polish],
  ['cs', czech],
  ['sk', czech]
])
