/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => Buffer.byteLength(text)

export interface Fitted {
  readonly text: string
  /** How many did not fit. */
  readonly left: number
}

/** As many of `pieces` as `most` bytes hold, in their order. */
export function fitted(pieces: readonly string[], most: number): Fitted {
  let size = 0
  let count = 0
  for (const it of pieces) {
    size += bytesOf(it)
    if (size > most) break
    count++
  }
  return {text: pieces.slice(0, count).join(''), left: pieces.length - count}
}

/**
 * The beginning of a Markdown text in at most `most` bytes, up to a heading or else to an empty line,
 * but none of code; empty where there is no such place.
 */
export function beginningOf(text: string, most: number): string {
  let size = 0
  let at = 0
  let fence: string | undefined
  const ends = {heading: 0, gap: 0}
  for (const line of text.split(/(?<=\n)/)) {
    const [, marks] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (fence === undefined && /^#{1,6} /.test(line)) ends.heading = at
    if (fence === undefined && line.trim() === '') ends.gap = at
    size += bytesOf(line)
    if (size > most) return text.slice(0, ends.heading || ends.gap)
    if (fence === undefined) fence = marks
    else if (marks?.startsWith(fence) && line.trim() === marks) fence = undefined
    at += line.length
  }
  return text
}
