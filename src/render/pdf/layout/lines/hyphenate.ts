import {lettered} from '../../../../text/lettered.ts'
import {Recent} from '../../recent.ts'
import {type Patterns, patternsOf} from './patterns.ts'

/**
 * Parts of a word, between which it may be divided with a hyphen; one part if it may not. `urgent`
 * divides names, too: the word does not fit on a line.
 */
export type Hyphenate = (word: string, urgent?: boolean) => readonly string[]

export const whole: Hyphenate = (word) => [word]

/** Only where a word does not fit on a line: for ragged text, which needs no other hyphens. */
export function onlyUrgent(hyphenate: Hyphenate): Hyphenate {
  const known = urgents.get(hyphenate)
  if (known !== undefined) return known
  const made: Hyphenate = (word, urgent = false) => (urgent ? hyphenate(word, true) : [word])
  urgents.set(hyphenate, made)
  return made
}

/** One for each, since words are remembered by what divides them. */
const urgents = new WeakMap<Hyphenate, Hyphenate>()

/** Elided words before an apostrophe, the letters, an ending after an apostrophe, punctuation. */
const taken = lettered(
  String.raw`^([^\p{L}\p{N}]*(?:\p{L}{1,6}['’])?)(\p{L}[\p{L}\p{M}]{4,}\p{L})((?:['’]\p{L}{1,2})?[^\p{L}\p{N}]*)$`,
  'u'
)
const small = /^\p{Ll}+$/u
const capitalised = /^\p{Lu}?\p{Ll}+$/u

/**
 * Hyphenation of a language, a BCP 47 tag. Patterns are loaded when first needed. A language without
 * any is not hyphenated, for a wrong division is worse than a wide space. Neither is anything but
 * small letters: it is a name, a number, an acronym or code; but for German, whose nouns have
 * capitals.
 */
export async function loadHyphenation(lang: string): Promise<Hyphenate> {
  const patterns = patternsOf(lang)
  if (patterns === undefined) return whole
  let known = hyphenations.get(patterns)
  if (known === undefined) {
    known = hyphenationOf(patterns, (await patterns.load()).default.hyphenateSync)
    hyphenations.set(patterns, known)
  }
  return known
}

/** Words of a language are divided alike in every document. */
const hyphenations = new Map<Patterns, Hyphenate>()

/** Letters that a word needs to be divided at all. */
const shortest = 6

function hyphenationOf(
  patterns: Patterns,
  divide: (word: string, options: {readonly minWordLength: number}) => string
): Hyphenate {
  const plain = new Recent<readonly string[]>()
  const shape = patterns.nouns === 'capitalised' ? capitalised : small
  const partsOf = (word: string, urgent: boolean): readonly string[] => {
    const [, before = '', letters = '', after = ''] = taken(word).exec(word) ?? []
    if (letters === '' || !(urgent ? capitalised : shape).test(letters)) return [word]
    // Lower case here: the package asks the locale of the machine.
    const divided = divide(letters.toLowerCase(), {minWordLength: shortest}).split('\u00AD')
    return dressed(tidy(divided, patterns), word, before.length, after.length)
  }
  return (word, urgent = false) => {
    if (word.length < shortest) return [word]
    if (urgent) return partsOf(word, true)
    let parts = plain.get(word)
    if (parts === undefined) {
      parts = partsOf(word, false)
      plain.set(word, parts)
    }
    return parts
  }
}

/** Leaves as many letters at either end as the language asks for: the package leaves two. */
function tidy(parts: readonly string[], {left, right}: Patterns): readonly string[] {
  const result = [...parts]
  while (result.length > 1 && (result.at(-1) ?? '').length < right) {
    const last = result.pop() ?? ''
    result[result.length - 1] += last
  }
  while (result.length > 1 && (result[0] ?? '').length < left) {
    const first = result.shift() ?? ''
    result[0] = first + (result[0] ?? '')
  }
  return result
}

/** The parts as they stand in the word, with its capitals and punctuation. */
function dressed(
  parts: readonly string[],
  word: string,
  before: number,
  after: number
): readonly string[] {
  if (parts.join('').length !== word.length - before - after) return [word]
  let at = before
  return parts.map((part, index) => {
    const from = index === 0 ? 0 : at
    at += part.length
    return word.slice(from, index === parts.length - 1 ? word.length : at)
  })
}
