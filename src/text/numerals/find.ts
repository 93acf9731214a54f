import {lettered} from '../lettered.ts'
import {matches} from '../matches.ts'
import {type Spelled, spelled} from './spelled.ts'
import {fractions, scales, shortScales, small, tens} from './words.ts'

/** A number in a text, in UTF-16 offsets. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** What its last word multiplies with, as in `2.26 billion`; 1 without one. */
  readonly scale: number
  readonly written: 'digits' | 'words'
  /** Whether the scale is a letter, which with anything but money may be a unit: `100m`. */
  readonly letter: boolean
  /** With a comma for thousands or a word for a scale: never a label, such as the 11 of a flight. */
  readonly large: boolean
}

const grouped = String.raw`\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?:\.\d+)?`
const indian = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?`
const mixed = String.raw`\d{1,3}[\s-]\d\s?/\s?\d{1,2}`
// `7 . 57 %`, as text that was cut into words has it.
const apart = String.raw`\d{1,3}\s\.\s\d{1,3}(?=\s?(?:%|per\s?cent|million|billion|trillion))`
const plain = String.raw`\d{1,15}(?:\.\d{1,10})?[½¼¾]?`
const scaleWords = [...scales.keys()].filter((it) => it !== 'dozen').join('|')
const scaled = String.raw`(?:[\s-](?<word>${scaleWords})|\s?(?<short>mln|mn|bn|tn)|(?<letter>[mkb]))?(?![\p{L}\p{N}])`
const digits = lettered(
  String.raw`(?<![\p{N}]|[\p{N}][.,:/]|\p{N}\s\.\s)(?<number>${indian}|${grouped}|${apart}|${mixed}|${plain})(?![.,:/]?\p{N})(?:${scaled})?`,
  'giu'
)

const numberWords = [...small.keys(), ...tens.keys(), ...scales.keys(), ...fractions.keys()]
const anyWord = `(?:${[...numberWords].sort((a, b) => b.length - a.length).join('|')})`
const spelledOut = lettered(
  String.raw`(?<![\p{L}\p{N}]|\p{L}-)(?:an?[\s-])?${anyWord}(?:(?:\sand\s(?:a\s)?|\sof\sa\s|\sa\s|\s|-)${anyWord})*(?![\p{L}\p{N}])`,
  'giu'
)

/** Every number of a sentence, in digits or in words, in order, never overlapping. */
export function findNumerals(text: string): readonly Numeral[] {
  const inDigits = /\d/.test(text) ? matches(text, digits(text)).map(fromDigits) : []
  const free = (it: Numeral) =>
    !inDigits.some((other) => it.start < other.end && it.end > other.start)
  const inWords = matches(text, spelledOut(text))
    .flatMap((it) => [...fromWords(it)])
    .filter(free)
  return [...inDigits, ...inWords].sort((a, b) => a.start - b.start)
}

function fromDigits(match: RegExpExecArray): Numeral {
  const {number = '', word, short, letter} = match.groups ?? {}
  const abbreviated = shortScales.get((short ?? letter ?? '').toLowerCase())
  const scale = scales.get(word?.toLowerCase() ?? '') ?? abbreviated ?? 1
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: exact(amountOf(number) * scale),
    scale,
    written: 'digits',
    letter: letter !== undefined,
    large: /[,\u00A0\u202F]/.test(number) || scale > 1
  }
}

const glyphs: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75]
])

function amountOf(number: string): number {
  const parts = /^(\d+)[\s-](\d)\s?\/\s?(\d+)$/.exec(number)
  if (parts !== null) return Number(parts[1]) + Number(parts[2]) / Number(parts[3])
  const fraction = glyphs.get(number.slice(-1)) ?? 0
  return Number(number.replace(/[^\d.]/g, '')) + fraction
}

const longestNumber = 24

/** A run of number words holds one number or more: `fifty fifty`. */
function* fromWords(match: RegExpExecArray): Generator<Numeral> {
  const words = [...match[0].matchAll(/\p{L}+/gu)]
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at, at + longestNumber)
    const found = spelled(rest.map((it) => it[0].toLowerCase()))
    const last = found && rest[found.words - 1]
    if (found !== undefined && last !== undefined) {
      const start = match.index + (rest[0]?.index ?? 0)
      yield numeralOf(found, start, match.index + last.index + last[0].length)
    }
    at += found?.words ?? 1
  }
}

const numeralOf = ({value, scale}: Spelled, start: number, end: number): Numeral => ({
  start,
  end,
  value: exact(value),
  scale,
  written: 'words',
  letter: false,
  large: scale >= 1000
})

/** Without the noise of binary fractions: 2.26 × 10⁹ is 2260000000. */
const exact = (value: number) => Number(value.toPrecision(12))
