/** Counts words: what stands between blanks and has a letter or a digit in it. */
const countWords = (text: string): number =>
  text.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it)).length

/** Counts the words of pieces of text that stand apart from each other. */
export function countAll(pieces: Iterable<string>): number {
  let count = 0
  for (const piece of pieces) count += countWords(piece)
  return count
}

/** Counts letters and digits, for a text whose words nothing sets apart. */
export function countCharacters(pieces: Iterable<string>): number {
  let count = 0
  for (const piece of pieces) count += piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return count
}
