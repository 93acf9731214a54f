/** Parts of a word, between which it may be divided with a hyphen; one part if it may not. */
export type Hyphenate = (word: string) => readonly string[]

export const whole: Hyphenate = (word) => [word]

/** Small letters with at most punctuation around them; anything else is a name, a number or code. */
const plainWord = /^\p{P}*\p{Ll}{6,}\p{P}*$/u

/**
 * Hyphenation of a language, a BCP 47 tag. Patterns are loaded when first needed; a language other
 * than English is not hyphenated, for a wrong division is worse than a wide space.
 */
export async function loadHyphenation(lang: string): Promise<Hyphenate> {
  const tag = lang.toLowerCase()
  if (!/^en(-|$)/.test(tag)) return whole
  const {default: patterns} = /^en-(gb|ie|au|nz|za|in)/.test(tag)
    ? await import('hyphen/en-gb/index.js')
    : await import('hyphen/en-us/index.js')
  const known = new Map<string, readonly string[]>()
  return (word) => {
    let parts = known.get(word)
    if (parts === undefined) {
      parts = plainWord.test(word)
        ? tidy(patterns.hyphenateSync(word, {minWordLength: 6}).split('\u00AD'))
        : [word]
      known.set(word, parts)
    }
    return parts
  }
}

/** The package knows no least number of letters at the end: at least two stay, three go over. */
function tidy(parts: readonly string[]): readonly string[] {
  const result = [...parts]
  while (result.length > 1 && letters(result.at(-1)) < 3) {
    const last = result.pop() ?? ''
    result[result.length - 1] += last
  }
  while (result.length > 1 && letters(result[0]) < 2) {
    const first = result.shift() ?? ''
    result[0] = first + (result[0] ?? '')
  }
  return result
}

const letters = (part: string | undefined): number => (part ?? '').replace(/\P{L}/gu, '').length
