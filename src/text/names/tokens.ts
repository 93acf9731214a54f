import {shortTitles} from '../abbreviations.ts'
import {keyOf} from '../gazetteer/listed.ts'
import {lettered} from '../lettered.ts'
import {matches} from '../matches.ts'

/** A word, a number or a mark of a sentence. */
export interface Token {
  /** As written, without a possessive ending. */
  readonly text: string
  /** What it is looked up by, see {@link keyOf}; without the stop of an abbreviation. */
  readonly key: string
  /** UTF-16 offsets in the sentence; `end` is before a possessive ending. */
  readonly start: number
  readonly end: number
  /** Whether it is written as a name is: with a capital, or like `al-Assad` and `d'Estaing`. */
  readonly capital: boolean
  /** Whether `'s` or the apostrophe of a plural follows. */
  readonly possessive: boolean
  /** Whether exactly one blank parts it from the token before it. */
  readonly joined: boolean
}

const letters = String.raw`\p{L}\.(?:\p{L}\.)+`
const title = String.raw`(?:${shortTitles}|Inc|Corp|Ltd|Co)\.`
const initial = String.raw`\p{Lu}\.(?=\s\p{Lu})`
const wordPart = String.raw`[\p{L}\p{M}\p{N}]+`
const word = String.raw`${wordPart}(?:(?:[-'’‘&]|\.(?=\p{Ll}))${wordPart})*`
const mark = String.raw`\S`
const token = lettered([letters, title, initial, word, mark].join('|'), 'gu')

const named = /^(?:\p{Lu}|(?:[dl]|[ae][dlnrstz]h?|ul)[-'’]\p{Lu})/u
const possessiveEnd = /['’]s$/i

/** The tokens of a sentence, in order; blanks part them and are in none. */
export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of matches(sentence, token(sentence))) {
    const [found] = match
    const start = match.index
    const whole = start + found.length
    const before = tokens.at(-1)
    if (start === last && before?.possessive === true && /^['’]$/.test(found)) {
      last = whole
      continue
    }
    const owner = found.length > 2 && possessiveEnd.test(found)
    const text = owner ? found.slice(0, -2) : found
    tokens.push({
      text,
      key: keyOf(text.endsWith('.') && text.length > 1 ? text.slice(0, -1) : text),
      start,
      end: start + text.length,
      capital: named.test(text),
      possessive: owner || (text.endsWith('s') && isApostrophe(sentence, whole)),
      joined: start - last === 1 && sentence[last] === ' '
    })
    last = whole
  }
  return tokens
}

/** Whether the apostrophe of a plural stands there, as in `the workers’ party`. */
const isApostrophe = (sentence: string, at: number) =>
  (sentence[at] === "'" || sentence[at] === '’') && !/^\p{L}/u.test(sentence.slice(at + 1, at + 3))

/** Keys of tokens as one: what a name of several words is looked up by. */
export function keyOfTokens(tokens: readonly Token[]): string {
  const [only] = tokens
  if (tokens.length === 1 && only !== undefined) return only.key
  return tokens
    .map((it) => (it.possessive ? `${it.key}'s` : it.key))
    .join(' ')
    .replace(/'s$/, '')
}
