/**
 * A list of words, separated by commas and line endings, as a set that is made at its first use:
 * importing a list costs nothing. Words are in the form that {@link keyOf} gives.
 */
export function listed(words: string): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | undefined
  return () => {
    made ??= new Set(words.trim().split(/,\s*/))
    return made
  }
}

const letters = new Map(Object.entries({ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe'}))
const plain = /^[\p{ASCII}]*$/u

/** What a word is looked up by: lower case, without marks, with straight apostrophes. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœ]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/[’‘ʻ]/g, "'")
}
