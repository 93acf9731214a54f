/** Counts words: what stands between blanks and has a letter or a digit in it. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it)).length
