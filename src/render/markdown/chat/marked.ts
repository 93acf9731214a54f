import {apart} from './escape.ts'

/** Words of a chat; `marked` where they begin and end with marks. */
export interface Marked {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * Words within a mark on both sides, line by line, since no mark goes over the end of a line. Space
 * at the edges stands outside: a mark beside a space is none.
 */
export const mark = (sign: string, words: string): readonly Marked[] =>
  words.split('\n').flatMap((line, index): readonly Marked[] => {
    const inner = line.trim()
    const start = line.length - line.trimStart().length
    const newline: readonly Marked[] = index === 0 ? [] : [{text: '\n', isMarked: false}]
    if (inner === '') return [...newline, {text: line, isMarked: false}]
    return [
      ...newline,
      {text: line.slice(0, start), isMarked: false},
      {text: sign + inner + sign, isMarked: true},
      {text: line.slice(start + inner.length), isMarked: false}
    ]
  })

/** A mark counts between white space and points only: beside a letter, a space of no width is put. */
export function joined(parts: readonly Marked[]): string {
  let words = ''
  let last: Marked = {text: '', isMarked: false}
  for (const part of parts) {
    if (part.text === '') continue
    const touches = (last.isMarked && !open(part.text)) || (part.isMarked && !open(last.text, -1))
    words += (touches ? apart : '') + part.text
    last = part
  }
  return words
}

/** Whether what stands at an edge of `text` leaves a mark beside it one. */
function open(text: string, at: 0 | -1 = 0): boolean {
  const letter = text.at(at)
  return letter === undefined || /^[\s.,;:!?()[\]"'/-]$/.test(letter)
}
