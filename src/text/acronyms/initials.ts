/** A word of an expansion, in UTF-16 offsets. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Small words that an acronym may leave out. */
const small: ReadonlySet<string> = new Set(
  `a an and & at by de del della der des di do du e el et for from in la le los of on or the to und
  von with y`.split(/\s+/)
)

/** Words, and the parts of words that are joined with hyphens. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.]\p{L}+)*|&/gu)].map(({0: word, index}) => ({
    text: word,
    start: index,
    end: index + word.length
  }))
}

/** The letters and digits of an acronym that stand for words, in small letters. */
const lettersOf = (acronym: string) => acronym.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []

const initialOf = ({text}: Word) => String.fromCodePoint(text.codePointAt(0) ?? 0).toLowerCase()

/**
 * How many words at the end of `words` an acronym is made of, each of its letters being the first
 * of a word, in order; small words may be left out. 0 where it is not.
 */
export function initialsAtEnd(words: readonly Word[], acronym: string): number {
  return matched(words.toReversed(), lettersOf(acronym).toReversed())
}

/** As {@link initialsAtEnd}, at the start of `words`. */
export function initialsAtStart(words: readonly Word[], acronym: string): number {
  return matched(words, lettersOf(acronym))
}

function matched(words: readonly Word[], letters: readonly string[]): number {
  const from = (word: number, letter: number): number => {
    if (letter === letters.length) return word
    const next = words[word]
    if (next === undefined) return 0
    // What is left out stands between others: `Office of` before it is the `of` of an acronym.
    const isLeftOut = small.has(next.text.toLowerCase()) && letter > 0
    const passed = isLeftOut ? from(word + 1, letter) : 0
    if (passed > 0) return passed
    return initialOf(next) === letters[letter] ? from(word + 1, letter + 1) : 0
  }
  return from(0, 0)
}

/**
 * Whether the letters of an acronym are the first letters of all of some words with capitals in
 * another order, as in other languages: CEI for the Italian Episcopal Conference. From three on.
 */
export function initialsInAnyOrder(words: readonly Word[], acronym: string): boolean {
  const telling = words.filter((it) => !small.has(it.text.toLowerCase()))
  const letters = lettersOf(acronym)
  if (letters.length < 3 || !telling.every((it) => /^[\p{Lu}\p{N}]/u.test(it.text))) return false
  return telling.map(initialOf).sort().join('') === [...letters].sort().join('')
}

export const isSmall = ({text}: Word) => small.has(text.toLowerCase())
