import {starters} from '../abbreviations.ts'
import {lengthAt} from './sticky.ts'

/** What comes after the blanks behind a stop, past any opening marks. */
export interface Follower {
  readonly character: string
  /** With the first letters of a contraction alone: `It` of `It’s`. */
  readonly word: string
  /** Whether the word, with a capital, is more likely the start of a sentence than a name. */
  readonly starts: boolean
  /** UTF-16 offset of the end of the word. */
  readonly end: number
}

export function followerAt(text: string, next: number): Follower {
  const first = next + lengthAt(text, next, /["'“‘«([¿¡]*/y)
  const end = first + lengthAt(text, first, /[\p{L}\p{N}’'-]+/uy)
  const word = text.slice(first, Math.min(end, first + 30)).replace(/[’'].*$/, '')
  return {
    character: String.fromCodePoint(text.codePointAt(first) ?? 32),
    word,
    starts: starters.has(word),
    end
  }
}

/** Whether a sentence goes on behind a stop: in lower case, with a comma or with a dash. */
export const goesOn = ({character, word}: Follower): boolean =>
  /[\p{Ll},;:–—&]/u.test(character) || /^--?$/.test(word)
