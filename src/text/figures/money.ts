import {lettered} from '../lettered.ts'
import {spelled} from '../numerals/spelled.ts'
import {adjectives, ambiguousNames, codes, plainNames, qualified, signs} from './currencies.ts'
import {type Amount, type FigureFinder, type FoundFigure, matchAt, wordsBefore} from './form.ts'

const escaped = (text: string) => text.replace(/[.$]/g, String.raw`\$&`)
const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length)

// Cut into words, signs stand apart: `us $ 10 billion`. `A $4 billion deal` has an article.
const anySign = longestFirst(signs.keys())
  .map((sign) => escaped(sign).replace(/^([A-Z]{2,}|U\\.S\\.)\\\$$/, String.raw`(?:$1)\s?\$`))
  .join('|')
const anyCode = [...codes].join('|')
const signBefore = lettered(
  String.raw`(?<![\p{L}\p{N}])(?:u\s?\.?\s?s\s?\.?\s?\$|(?:hk|nz|c)\s?\$|${anySign})\s?$`,
  'u'
)
const codeBefore = lettered(
  String.raw`(?<![\p{L}\p{N}])(?:${anyCode}|RMB|Rs\.?|Fr\.?|kr\.?)\s?$`,
  'u'
)

const names = longestFirst([...plainNames.keys(), ...ambiguousNames]).join('|')
const nameAfter = lettered(
  String.raw`[\s-](?:(?<adjective>${adjectives})\s)?(?<name>${names})(?:\s(?<sterling>sterling))?(?![\p{L}\p{N}])(?!['’]s\b)`,
  'iuy'
)
const codeAfter = lettered(
  String.raw`\s?(?<code>${anyCode}|RMB|rmb|usd|eur|gbp|BTC)(?:\s(?<scale>million|billion))?(?![\p{L}\p{N}])`,
  'uy'
)
const signAfter = /\s?(?<sign>[€£₡₾₭₹₽₴₺₪₫元]|ரூ)(?!\s?\d)/uy

/** `£2.26 billion`, `US$ 20,000`, `EUR 125`, `100 €`. */
export const money: FigureFinder = (text, amount) => {
  const before = wordsBefore(text, amount.start, 8)
  const sign = signBefore(before).exec(before)?.[0]
  if (sign !== undefined && !/^\p{L}/u.test(text.slice(amount.end, amount.end + 1)))
    return sum('money', amount, {before: sign.length, currency: currencyOf(sign)})
  const code = codeBefore(before).exec(before)?.[0]
  if (code !== undefined)
    return sum('money', amount, {before: code.length, currency: currencyOf(code)})
  if (/[\p{L}_-]$/u.test(before)) return undefined
  const after = matchAt(text, amount.end, codeAfter(text)) ?? matchAt(text, amount.end, signAfter)
  if (after === null) return inWords(text, amount)
  const {code: written, sign: mark, scale} = after.groups ?? {}
  const times = scale === 'million' ? 1e6 : scale === 'billion' ? 1e9 : 1
  const currency = currencyOf(written ?? mark ?? '')
  return sum('money', amount, {after: after[0].length, currency, times})
}

/** `five million yen`, `50 cents`, `3 dollars 50 cents`. */
function inWords(text: string, amount: Amount): FoundFigure | undefined {
  const match = matchAt(text, amount.end, nameAfter(text))
  if (match === null || amount.letter) return undefined
  const {adjective = '', name = '', sterling} = match.groups ?? {}
  const lower = name.toLowerCase()
  const certain = adjective !== '' || amount.scaled || sterling !== undefined
  if (ambiguousNames.has(lower) && !certain && !isPrice(text, amount, lower)) return undefined
  // `My two cents`.
  if (/\b(?:my|his|her|their|your|our)\s$/i.test(wordsBefore(text, amount.start, 7)))
    return undefined
  const country = `${adjective.toLowerCase().replace(/\s/g, ' ')} ${lower.replace(/s$/, '')}`
  const currency =
    sterling === undefined
      ? (qualified.get(country) ?? (adjective === '' ? plainNames.get(lower) : undefined))
      : 'GBP'
  const small = /^(?:dollars?|euros?|pounds?)$/.test(lower)
    ? centsAt(text, amount.end + match[0].length)
    : undefined
  const found = sum('money-word', amount, {after: match[0].length, currency})
  return small === undefined
    ? found
    : {...found, end: found.end + small.length, value: found.value + small.cents / 100}
}

const lastWords = /\s(\p{L}+(?:[\s-]\p{L}+)?)(?=\s*(?:[.,;:!?)]|$))/uy

/** `Thirteen dollars forty five`, at the end of a clause. */
function centsAt(text: string, at: number) {
  const match = matchAt(text, at, lastWords)
  const words = match?.[1]?.toLowerCase().split(/[\s-]/) ?? []
  const number = spelled(words)
  if (match === null || number?.words !== words.length || number.scale > 1) return undefined
  return number.value >= 10 ? {length: match[0].length, cents: number.value} : undefined
}

/** Pounds are a weight as well: only words about money tell. */
function isPrice(text: string, {start, end}: Amount, name: string): boolean {
  if (!/^pounds?$/.test(name)) return false
  return (
    /\b(?:costs?|pa(?:y|ys|id|ying)|worth|prices?d?|fees?|fine[ds]?|earn(?:s|ed)?|salary|bills?|sold|bought|sell|buy|spen[dt]|raised?|charged?|tax|debts?|owe[sd]?|profits?|budgets?|wages?|loans?|bonus)\b/i.test(
      wordsBefore(text, start, 30)
    ) && !/^[\s-]pounds?\sof\b/i.test(text.slice(end, end + 12))
  )
}

interface Around {
  readonly before?: number
  readonly after?: number
  readonly currency: string | undefined
  readonly times?: number
}

function sum(form: 'money' | 'money-word', amount: Amount, around: Around): FoundFigure {
  const {before = 0, after = 0, currency, times = 1} = around
  const {value, upTo} = amount
  return {
    form,
    start: amount.start - before,
    end: amount.end + after,
    unit: {kind: 'money', ...(currency === undefined ? {} : {currency})},
    value: value * times,
    ...(upTo === undefined ? {} : {upTo: upTo * times})
  }
}

/** ISO 4217 code of a sign or a code as written; undefined where it does not decide. */
function currencyOf(written: string): string | undefined {
  const bare = written.replace(/\s/g, '').toUpperCase()
  if (codes.has(bare)) return bare
  if (bare === 'RMB') return 'CNY'
  return /^U\.?S\.?\$$/.test(bare) ? 'USD' : signs.get(bare)
}
