/** A letter without a small and a capital form, as in Chinese or Arabic. */
const caseless = /(?![ªº])\p{Lo}/u
const small = /^\p{Ll}[\p{L}\p{M}\p{Pd}'’]*$/u
const marksAround = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu

/**
 * The words of a text that belong to its language: in scripts with capitals those that begin with a
 * small letter, since the others may be names. Numbers, addresses and code are left out.
 */
export function plainWords(text: string): readonly string[] {
  return text.normalize('NFC').split(/\s+/).map(bare).filter(isPlain)
}

/** Most words have characters of ASCII alone, and patterns for those take a quarter of the time. */
const beyondAscii = /[^\0-\x7F]/
const asciiMarksAround = /^[!-/:-@[-`{-~]+|[!-/:-@[-`{-~]+$/g
const asciiSmall = /^[a-z][A-Za-z'-]*$/

const bare = (word: string): string =>
  word.replace(beyondAscii.test(word) ? marksAround : asciiMarksAround, '')

const isPlain = (word: string): boolean =>
  beyondAscii.test(word) ? small.test(word) || caseless.test(word) : asciiSmall.test(word)

/** Whether at least half of the letters are Latin; so is a text without any. */
export function isLatin(text: string): boolean {
  const others = text.replace(/[\0-\x7F]+/g, ' ')
  if (others.trim() === '') return true
  const count = (pattern: RegExp, words: string) => words.match(pattern)?.length ?? 0
  const ascii = count(/[A-Za-z]/g, text)
  const latin = ascii + count(/\p{Script=Latin}/gu, others)
  return latin * 2 >= ascii + count(/\p{L}/gu, others)
}
