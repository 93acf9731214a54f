import {givenNames} from '../gazetteer/given-names.ts'
import {keyOf} from '../gazetteer/listed.ts'
import {lettered} from '../lettered.ts'
import {matches} from '../matches.ts'
import {type Definition, definitionOf} from './definition.ts'
import {isState, mayBeAcronym} from './shape.ts'

/** A word of an acronym's shape in a sentence, in UTF-16 offsets. */
export interface FoundAcronym {
  /** Without the `s` of a plural, which its place includes. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly definition?: Definition
  /** Whether it stands as an acronym may that the text does not explain. */
  readonly stands: boolean
}

/** Two capitals or more, not within a code, an address or an amount. */
const shaped = lettered(
  String.raw`(?<![\p{L}\p{N}.@#/_$])\p{Lu}(?=[\p{L}\d&]*\p{Lu})[\p{L}\d&]{1,11}(?![\p{L}\p{N}_@&$]|[-/]\d|\.[\p{L}\d])`,
  'gu'
)

/** Words of an acronym's shape, in order; many that have small letters, too, are names. */
export function findAcronyms(sentence: string): readonly FoundAcronym[] {
  const found: FoundAcronym[] = []
  let loud: boolean | undefined
  for (const {0: word, index: start} of matches(sentence, shaped(sentence))) {
    const text = word.replace(/(?<=\p{Lu}{2})s$/u, '')
    if (/\d.*\d/.test(text)) continue
    const end = start + word.length
    const before = sentence.slice(Math.max(0, start - 200), start)
    const after = sentence.slice(end, end + 200)
    const definition = definitionOf(text, before, after)
    loud ??= isLoud(sentence)
    const isCapitals = !/\p{Ll}/u.test(text)
    const stands = isCapitals && !loud && mayBeAcronym(text) && isAlone(text, before, after)
    const placed = definition && moved(definition, start - before.length, end)
    found.push({text, start, end, stands, ...(placed && {definition: placed})})
  }
  return found
}

/** From offsets in what stands before or after a word to offsets in its sentence. */
const moved = (
  {side, start, end, order}: Definition,
  before: number,
  after: number
): Definition => {
  const by = side === 'before' ? before : after
  return {side, order, start: start + by, end: end + by}
}

/** Whether a sentence is written in capitals, as headlines are. */
function isLoud(sentence: string): boolean {
  const words = sentence.match(/\p{L}{2,}/gu) ?? []
  const capitals = words.filter((it) => /^\p{Lu}+$/u.test(it))
  return capitals.length * 2 > words.length && words.length > 2
}

/** `FRANCISCO` tells that `SAN` is shouted; `NATO` beside `US` tells nothing. */
const isLoudWord = (word: string) => word.length > 5 || mayBeAcronym(word)

/** What a share is traded as: `(NASDAQ: KSTL)`. */
const symbol =
  /(?:nasdaq|nyse|otc\w*|tsxv?|lse|aim|asx|cse|twse|euronext|ticker|symbol)[^():]{0,20}:?\s["“]?$/i

/** Whether a word in capitals stands among words that are not, and is no state, no name. */
function isAlone(text: string, before: string, after: string): boolean {
  const [left] = /\p{Lu}{2,}\s$/u.exec(before) ?? []
  const [right] = /^\s\p{Lu}{2,}(?!\p{L})/u.exec(after) ?? []
  const crowded = [left, right].some((it) => it !== undefined && isLoudWord(it.trim()))
  if (crowded || isState(text, before) || symbol.test(before)) return false
  // A surname, as in `Ana RUIZ`.
  const given = /(?<!\S)(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1]
  if (given !== undefined && givenNames().has(keyOf(given))) return false
  // Initials before a surname, as in `JD Vance`.
  return text.length > 2 || !/^\s\p{Lu}\p{Ll}/u.test(after)
}
