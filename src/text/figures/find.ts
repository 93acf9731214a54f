import {findNumerals, type Numeral} from '../numerals/find.ts'
import {single, span} from './amounts.ts'
import {count} from './count.ts'
import {
  type Amount,
  type FigureFinder,
  type FoundFigure,
  type Stretch,
  wordsBefore
} from './form.ts'
import {money} from './money.ts'
import {percent} from './percent.ts'
import {quantity} from './quantity.ts'

/** The first that fits takes the number: what is surest comes first. */
const finders: readonly FigureFinder[] = [percent, money, quantity, count]
/** `One in three visits` counts no three, `3 hundred and 21` is not 21. */
const ratio =
  /\b(?:(?:one|1)\sin|[\p{L}\d]+\sout\sof|(?:hundred|thousand|million|billion)\sand)\s(?:every\s)?$/iu

/**
 * Every figure in a sentence of English, in order, never overlapping: sums of money, shares,
 * quantities and counts. What stands in `busy`, such as a date, is no figure.
 */
export function findFigures(text: string, busy: readonly Stretch[]): readonly FoundFigure[] {
  const taken = [...busy, ...addressesIn(text)]
  const numbers = findNumerals(text).filter((it) => !taken.some((other) => overlap(it, other)))
  const found: FoundFigure[] = []
  for (const [index, number] of numbers.entries()) {
    if (number.start < (found.at(-1)?.end ?? 0)) continue
    const figure = figureAt(text, number, numbers[index + 1])
    if (figure === undefined || taken.some((other) => overlap(figure, other))) continue
    const last = found.at(-1)
    const joined = last && withCents(text, last, figure)
    if (joined === undefined) found.push(withPart(text, numbers[index - 1], last, figure))
    else found.splice(-1, 1, joined)
  }
  return found
}

const addressesIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(/(?:https?:\/\/|www\.)\S+/g)].map(({0: address, index}) => ({
    start: index,
    end: index + address.length
  }))

function figureAt(
  text: string,
  number: Numeral,
  next: Numeral | undefined
): FoundFigure | undefined {
  if (ratio.test(wordsBefore(text, number.start, 18))) return undefined
  if (next !== undefined && isUnclear(text, number, next)) return undefined
  const both = next && span(text, number, next)
  const spanned = both && first(text, both)
  return spanned === undefined ? first(text, single(text, number)) : withBetween(text, spanned)
}

/** `34 of 150 seats` are 34. */
function withPart(
  text: string,
  part: Numeral | undefined,
  last: FoundFigure | undefined,
  figure: FoundFigure
): FoundFigure {
  const {kind} = figure.unit
  if (kind !== 'count' && kind !== 'quantity') return figure
  // `One of twelve films` counts nothing.
  if (
    part === undefined ||
    part.value < 2 ||
    part.start < (last?.end ?? 0) ||
    part.value > figure.value
  )
    return figure
  if (!/^\sof\s(?:(?:the|its|their|his|her|our)\s)?$/.test(text.slice(part.end, figure.start)))
    return figure
  return {...figure, start: part.start, value: part.value}
}

/** `5 and 7 per cent` alone would be two. */
function withBetween(text: string, figure: FoundFigure): FoundFigure {
  const between = /\bbetween\s$/i.exec(wordsBefore(text, figure.start, 9))
  return between === null ? figure : {...figure, start: figure.start - between[0].length}
}

/** Whether `from $5` means five million is not said in `from $5 to $7 million`. */
const isUnclear = (text: string, low: Numeral, high: Numeral) =>
  low.scale === 1 &&
  high.scale > 1 &&
  low.value * high.scale < high.value &&
  /\bfrom\s\D{0,3}$/i.test(wordsBefore(text, low.start, 12)) &&
  /^\sto\s[$£€¥]?\s?$/.test(text.slice(low.end, high.start))

function first(text: string, amount: Amount): FoundFigure | undefined {
  for (const find of finders) {
    const figure = find(text, amount)
    if (figure !== undefined) return figure
  }
  return undefined
}

/** `3 dollars 50 cents` is one sum. */
function withCents(text: string, whole: FoundFigure, part: FoundFigure): FoundFigure | undefined {
  if (whole.form !== 'money-word' || part.form !== 'money-word') return undefined
  if (!/^\s(?:and\s)?$/.test(text.slice(whole.end, part.start))) return undefined
  const cents = /\b(?:cents?|pence|penn(?:y|ies))$/i
  if (cents.test(text.slice(0, whole.end)) || !cents.test(text.slice(0, part.end))) return undefined
  return {...whole, end: part.end, value: whole.value + part.value / 100}
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && a.end > b.start
