/** A word of some texts, in a form that two spellings of it share. */
export interface Token {
  readonly folded: string
  /** Index of the text that it stands in. */
  readonly text: number
  /** UTF-16 offsets in that text. */
  readonly start: number
  readonly end: number
}

// Scripts that set no spaces: where a line ends tells nothing there, so each letter is a word.
const letterwise =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
// The citation of a paragraph may touch the word before it.
const word = new RegExp(`[${letterwise}]|¶\\d+|[^\\s¶${letterwise}]+`, 'gu')

/** The words of texts in order, without those that are punctuation alone. */
export function tokensOf(texts: readonly string[]): readonly Token[] {
  return texts.flatMap((it, text) =>
    [...it.matchAll(word)].flatMap(({0: found, index}) => {
      const folded = foldedWord(found)
      return folded === '' ? [] : [{folded, text, start: index, end: index + found.length}]
    })
  )
}

/** Signs that a reader does not search for: punctuation at the edges of a word. `%` and `£` stay. */
const edge = `[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Pd}.,;:!?¡¿…'"·•。、،؛؟|]`
const edges = new RegExp(`^${edge}+|${edge}+$`, 'gu')

/**
 * A word without what readers do not see or do not heed: case, soft hyphens, marks of direction,
 * which quotation marks and dashes, ligatures, and punctuation around it.
 */
function foldedWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(edges, '')
}

/** A stretch of tokens: indices of the first and of the one after the last. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** Every place where words stand among tokens, whole words only, never overlapping. */
export function findWords(words: string, tokens: readonly Token[]): readonly Stretch[] {
  const wanted = tokensOf([words]).map((it) => it.folded)
  const needle = wanted.join(' ')
  if (needle === '') return []
  const starts: number[] = []
  let length = 0
  for (const {folded} of tokens) {
    starts.push(length)
    length += folded.length + 1
  }
  const all = tokens.map((it) => it.folded).join(' ')
  const found: Stretch[] = []
  for (let at = all.indexOf(needle); at >= 0; ) {
    const end = at + needle.length
    if (isEdge(all, at) && isEdge(all, end)) {
      found.push({first: tokenAt(starts, at), end: tokenAt(starts, end - 1) + 1})
      at = all.indexOf(needle, end)
    } else {
      at = all.indexOf(needle, at + 1)
    }
  }
  return found
}

/** Whether no word or number goes on over an offset: `Ann` is in `Ann's` and not in `Annual`. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return false
  const inNumber =
    (/\d$/.test(before) && /^[.,:]\d/.test(after)) || (/\d[.,:]$/.test(before) && /^\d/.test(after))
  return !inNumber
}

/** Index of the token that holds an offset. */
function tokenAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
