/** Stands between pieces of a running head or foot. */
export const separator = ' · '

/** A piece of a line with text directives: words, or the use of one. */
export type Token =
  | {readonly kind: 'text'; readonly value: string}
  | {readonly kind: 'use'; readonly name: string}

/** Words and text directives; a colon inside a word, as in `10:30`, is a colon, as in Markdown. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const found of text.matchAll(
    /(?<![\p{L}\p{N}:\\]):(\p{L}[\p{L}\p{N}]*(?:[-_][\p{L}\p{N}]+)*)/gu
  )) {
    if (found.index > end) tokens.push(wordsOf(text.slice(end, found.index)))
    tokens.push({kind: 'use', name: found[1] ?? ''})
    end = found.index + found[0].length
  }
  if (end < text.length) tokens.push(wordsOf(text.slice(end)))
  return tokens
}

const wordsOf = (text: string): Token => ({kind: 'text', value: text.replaceAll('\\:', ':')})

/** Whether anything but text directives has letters: what has none is the same in any language. */
export const hasWords = (text: string): boolean =>
  tokensOf(text).some((it) => it.kind === 'text' && /\p{L}/u.test(it.value))
