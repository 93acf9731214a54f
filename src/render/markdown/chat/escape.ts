/** A soft hyphen, which nobody sees. */
export const guard = '\u00ad'

/** A space of no width: what is beside it is no part of a word. */
export const apart = '\u200b'

/**
 * What a chat must be given in place of single letters of `words` (by their UTF-16 offsets), so that
 * it shows these as they are. Its marks have no escapes: a soft hyphen keeps one from the words that
 * it would be a mark of, and `@here` from calling all who are there. `&`, `<` and `>` are written as
 * references, as Slack asks for.
 */
export function escapesIn(words: string): ReadonlyMap<number, string> {
  const escapes = new Map<number, string>()
  const kept = [...words.matchAll(address)].map(({0: it, index}) => [index, index + it.length])
  let next = 0
  for (const {0: sign, index: at} of words.matchAll(special)) {
    while ((kept[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next += 1
    const isKept = (kept[next]?.[0] ?? Number.POSITIVE_INFINITY) <= at
    const shown = isKept
      ? (references.get(sign) ?? sign)
      : guarded(sign, words.slice(Math.max(0, at - 1), at), words.slice(at + 1, at + 2))
    escapes.set(at, shown)
  }
  return escapes
}

/** Words in which marks mean nothing, as in code. */
export const referenced = (words: string): string =>
  words.replace(/[&<>]/g, (sign) => references.get(sign) ?? sign)

/** An address in running words is a link in a chat, where marks mean nothing. */
const address = /https?:\/\/\S+/g

/** Marks, references, callings by name, and what an emoji is made of. */
const special = /[*_~`&<>]|[@#](?=[\p{L}\p{N}])|:(?=[\w'+-]{1,40}:)/gu

const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;']
])

function guarded(sign: string, before: string, after: string): string {
  const reference = references.get(sign)
  // At the beginning of a line it would open a quotation.
  if (sign === '>' && (before === '' || before === '\n')) return `${guard}&gt;`
  if (reference !== undefined) return reference
  if (sign === '@' || sign === '#') return isWord(before) ? sign : sign + guard
  if (sign === ':') return sign + guard
  if (sign !== '`' && isWord(before) && isWord(after)) return sign
  return (isBlank(before) ? '' : guard) + sign + (isBlank(after) ? '' : guard)
}

const isWord = (letter: string) => /^[\p{L}\p{N}]$/u.test(letter)
const isBlank = (letter: string) => letter.trim() === ''
