import {shortTitles} from '../abbreviations.ts'
import {lettered} from '../lettered.ts'
import {matches} from '../matches.ts'
import type {Span} from '../sentences.ts'

/** A word or a mark of a sentence; offsets are UTF-16 in its text. */
export interface Word extends Span {
  readonly text: string
  /** In lower case, with a straight apostrophe. */
  readonly low: string
  /** Whether it has letters or digits; a mark stands alone, one character each. */
  readonly spelled: boolean
}

const dotted = String.raw`(?:\p{L}\.){2,}`
const abbreviated = String.raw`(?:${shortTitles})\.`
const initial = String.raw`(?<![\p{L}\p{N}])\p{Lu}\.(?=\s\p{Lu})`
const plain = String.raw`[\p{L}\p{M}\p{N}]+(?:[-'’&.][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s))?`
const wordOrMark = lettered(`${dotted}|${abbreviated}|${initial}|${plain}|''|\`\`|\\S`, 'gu')

/** Cuts a sentence into words and marks. `Trump's` is one word, and so is the plural `leaders'`. */
export function wordsOf(text: string): readonly Word[] {
  return matches(text, wordOrMark(text)).map(({0: word, index}) => ({
    text: word,
    low: lowOf(word),
    start: index,
    end: index + word.length,
    spelled: /[\p{L}\p{N}]/u.test(word)
  }))
}

const lowOf = (word: string) => {
  const low = word.toLowerCase()
  return low.includes('’') ? low.replaceAll('’', "'") : low
}

/** The word at an index; before the first and after the last stands nothing. */
export const wordAt = (words: readonly Word[], index: number): Word => words[index] ?? nothing

const nothing: Word = {text: '', low: '', start: 0, end: 0, spelled: false}

/** Whether a word is written with a capital first letter. */
export const isCapital = ({text}: Word): boolean => /^\p{Lu}/u.test(text)

/** `Trump's`, `the leaders'`. */
export const isPossessive = ({low}: Word): boolean => /(?:'s|s')$/.test(low)

const noPasts = new Set(
  'need seed weed deed feed speed indeed breed bleed greed creed steed reed hundred sacred kindred naked wicked shed bed wed red unprecedented so-called'.split(
    ' '
  )
)

/** Whether a word looks like a regular past, such as `opened`; `need` and `hundred` are none. */
export const endsInEd = ({text}: Pick<Word, 'text'>): boolean =>
  /^\p{Ll}{2,}ed$/u.test(text) && !noPasts.has(text)
