/** A letter without a small and a capital form, as in Chinese or Arabic. */
const caseless = /(?![ªº])\p{Lo}/u
const small = /^\p{Ll}[\p{L}\p{M}\p{Pd}'’]*$/u
const marksAround = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu

/**
 * The words of a text that belong to its language: in scripts with capitals those that begin with a
 * small letter, since the others may be names. Numbers, addresses and code are left out.
 */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((it) => it.replace(marksAround, ''))
    .filter((it) => small.test(it) || caseless.test(it))
}

/** Whether at least half of the letters are Latin; so is a text without any. */
export function isLatin(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/\p{Script=Latin}/gu) * 2 >= count(/\p{L}/gu)
}
