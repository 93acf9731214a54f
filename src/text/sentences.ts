import {leading, numbering, starters, trailing} from './abbreviations.ts'

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Splits English text into sentences. Spans are in order, never overlap, and have no blanks at
 * their ends; together they hold everything but blanks. `text` is one paragraph: a line ending is
 * a blank like any other.
 *
 * A rule of thumb, as every splitter is: it looks at each `.`, `!`, `?` and `…`, at the word before
 * and at the word after. The cases are those of the Golden Rules of the pragmatic segmenter.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  for (const stop of stopsIn(text)) {
    // Overlaps: closing marks of the stop before have been taken already.
    if (stop.start < start || !ends(text, stop, start)) continue
    found.push({start, end: stop.end})
    start = stop.end
  }
  return [...found, {start, end: text.length}].flatMap((span) => trimmed(text, span))
}

/** Marks that may end a sentence, with the quotation marks and brackets that close after them. */
interface Stop extends Span {
  readonly mark: string
  readonly closed: boolean
}

function* stopsIn(text: string): Generator<Stop> {
  // `[...]` stands for words left out; it is matched to be skipped.
  for (const {0: mark, index} of text.matchAll(/\[\s?\.\s?\.\s?\.\s?\]|(?:\s?\.){3,}|[.!?…]+/g)) {
    if (mark.startsWith('[')) continue
    const after = index + mark.length
    const end = after + lengthAt(text, after, /["'”’»)\]]*/y)
    yield {mark, start: index, end, closed: end > after}
  }
}

function ends(text: string, stop: Stop, from: number): boolean {
  const gap = lengthAt(text, stop.end, /\s+/y)
  if (stop.end + gap >= text.length) return true
  if (gap === 0) return isGlued(text, stop, from)
  const next = stop.end + gap
  const first = next + lengthAt(text, next, /["'“‘«([¿¡]*/y)
  const follower: Follower = {
    character: String.fromCodePoint(text.codePointAt(first) ?? 32),
    word: text.slice(first, first + lengthAt(text, first, /[\p{L}\p{N}’'-]+/uy))
  }
  if (/[\p{Ll},;:–—&]/u.test(follower.character)) return false
  if (isEllipsis(stop.mark)) return endsAfterEllipsis(stop, follower)
  if (stop.mark !== '.' || stop.closed) return true
  const word = wordBefore(text, stop.start, from)
  if (isListNumber(word, stop, from)) return false
  return endsAfterWord(word, text.slice(Math.max(from, stop.start - 12), stop.start), follower)
}

/** What comes after the blanks behind a stop, past any opening marks. */
interface Follower {
  readonly character: string
  readonly word: string
}

const isEllipsis = (mark: string) => mark.includes('…') || mark.split('.').length > 3

/** Three dots alone may just be a pause; a fourth is the full stop. */
function endsAfterEllipsis({mark, closed}: Stop, {word}: Follower): boolean {
  return mark.split('.').length !== 4 || closed || starters.has(word)
}

/** `1. Item`: a number that begins what would be the sentence. */
const isListNumber = (word: string, stop: Stop, from: number) =>
  /^\d{1,2}$/.test(word) && stop.start - word.length === from

function endsAfterWord(word: string, before: string, {character, word: next}: Follower): boolean {
  const plain = word.toLowerCase().replace(/^\.+/, '')
  const digit = /\d/.test(character)
  if (leading.has(plain)) return false
  if (numbering.has(plain) && digit) return false
  if (/^\p{Lu}$/u.test(word)) {
    // An initial, unless it is the pronoun: `she and I. They`.
    return /\b(?:and|or|than|as)\sI$/.test(before) || starters.has(next) || digit
  }
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(word)
  return trailing.has(plain) || dotted ? starters.has(next) : true
}

/** A stop without a blank behind it: `the world.Today is`, but neither `3.5` nor `example.com`. */
function isGlued(text: string, {mark, start, end, closed}: Stop, from: number): boolean {
  if (mark !== '.' || closed) return false
  const before = /(?:\p{Ll}{3,}|\d)$/u.exec(text.slice(Math.max(from, start - 20), start))?.[0]
  const after = /^(\p{Lu}\p{Ll}+)(?:\s+\p{Ll}+|\.\s+\p{Lu})/u.exec(text.slice(end, end + 30))?.[1]
  if (before === undefined || after === undefined) return false
  return !/^\d$/.test(before) || starters.has(after)
}

/** The word that a stop follows, dots inside it included, but not what was before `from`. */
const wordBefore = (text: string, at: number, from: number) =>
  /[\p{L}\p{N}.&°]+$/u.exec(text.slice(Math.max(from, at - 25), at))?.[0] ?? ''

function lengthAt(text: string, at: number, sticky: RegExp): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}

function trimmed(text: string, {start, end}: Span): readonly Span[] {
  const part = text.slice(start, end)
  const words = part.trim()
  if (words === '') return []
  const from = start + part.length - part.trimStart().length
  return [{start: from, end: from + words.length}]
}
