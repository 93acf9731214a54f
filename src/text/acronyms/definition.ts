import {
  initialsAtEnd,
  initialsAtStart,
  initialsInAnyOrder,
  isSmall,
  type Word,
  wordsOf
} from './initials.ts'

/** The words that an acronym is short for. */
export interface Definition {
  /** On which side of the acronym they stand. */
  readonly side: 'before' | 'after'
  /** Whether its letters are in the order of the words. */
  readonly order: 'same' | 'other'
  /** UTF-16 offsets in the text of that side. */
  readonly start: number
  readonly end: number
}

/** `Long Form (the “` before an acronym. */
const opened =
  /["”’]?\s[([]\s?(?:or\s|hereafter\s|hereinafter\s|also\s|known\sas\s|the\s){0,3}["“‘]?$/
const closed = /^(?:['’]s)?["”’]?[)\],;]/

/** `Long Form, also known as the “`. */
const called =
  /["”’]?,?\s(?:(?:also|better|commonly|widely|generally|often)\s)?(?:known\s(?:as|by\sits\s(?:acronym|initials))|abbreviated\s(?:as|to)|shortened\sto)\s(?:the\s)?["“‘]?$/
/** `Long Form, or ` and `Long Form, `. */
const apposed = /,\s(?:or\s)?(?:the\s)?["“‘]?$/
const apposedEnd = /^["”’]?[,;.)]/

/** ` (the Long Form)`. */
const explained = /^\s[([]\s?(?:the\s)?["“‘]?(?<words>[^()[\],;]{3,100})["”’]?[)\],;]/
/** `, which stands for Long Form` and `, the Long Form,`. */
const standsFor =
  /^["”’]?,?\s(?:which\s)?(?:stands|standing|is\sshort|short)\sfor\s(?:the\s)?["“‘]?/
const followed = /^,\s(?:or\s)?the\s/

/** Shorter acronyms fit words by chance where only commas set them apart. */
const safeLength = 3

/**
 * The words right beside an acronym that it is short for: in brackets, or set apart by commas or by
 * words that say so. Its letters must be the first letters of the words.
 */
export function definitionOf(
  acronym: string,
  before: string,
  after: string
): Definition | undefined {
  return (
    (closed.test(after) ? endingBefore(acronym, before, opened) : undefined) ??
    inBrackets(acronym, after) ??
    endingBefore(acronym, before, called) ??
    following(acronym, after, standsFor) ??
    inCommas(acronym, before, after)
  )
}

function inCommas(acronym: string, before: string, after: string): Definition | undefined {
  if (acronym.length < safeLength) return undefined
  const left = apposedEnd.test(after) ? endingBefore(acronym, before, apposed) : undefined
  if (left?.order === 'same') return left
  return following(acronym, after, followed)
}

function endingBefore(acronym: string, before: string, link: RegExp): Definition | undefined {
  const end = link.exec(before)?.index
  if (end === undefined) return undefined
  const words = lastWords(before.slice(0, end), acronym.length)
  const last = words.at(-1)
  if (last?.end !== end) return undefined
  const count = initialsAtEnd(words, acronym)
  const [first] = count > 0 ? words.slice(-count) : []
  if (first) return {side: 'before', order: 'same', start: first.start, end}
  const run = capitalsAtEnd(words, acronym.length)
  const [opening] = run
  if (opening === undefined || !initialsInAnyOrder(run, acronym)) return undefined
  return {side: 'before', order: 'other', start: opening.start, end}
}

/** The words at the end of a text that no stop or bracket cuts off. */
function lastWords(text: string, letters: number): readonly Word[] {
  const from = Math.max(
    ...['. ', ';', ':', '!', '?', '(', ')', '['].map((it) => text.lastIndexOf(it))
  )
  const words = wordsOf(text).filter((it) => it.start > from)
  return words.slice(-(2 * letters + 5))
}

/** The words at the end of which `letters` have capitals, with the small words between them. */
function capitalsAtEnd(words: readonly Word[], letters: number): readonly Word[] {
  let left = letters
  let from = words.length
  while (left > 0) {
    const word = words[from - 1]
    if (word === undefined) return []
    if (!isSmall(word)) left -= 1
    from -= 1
  }
  return words.slice(from)
}

function inBrackets(acronym: string, after: string): Definition | undefined {
  const match = explained.exec(after)
  const inner = match?.groups?.words
  if (match === null || inner === undefined) return undefined
  const words = wordsOf(inner)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  const inOrder = initialsAtStart(words, acronym) === words.length
  if (!inOrder && !initialsInAnyOrder(words, acronym)) return undefined
  const offset = match[0].indexOf(inner)
  return {
    side: 'after',
    order: inOrder ? 'same' : 'other',
    start: offset + first.start,
    end: offset + last.end
  }
}

function following(acronym: string, after: string, link: RegExp): Definition | undefined {
  const offset = link.exec(after)?.[0].length
  if (offset === undefined) return undefined
  const words = wordsOf(after.slice(offset))
  const count = initialsAtStart(words, acronym)
  const [first] = words
  const last = words[count - 1]
  if (first?.start !== 0 || last === undefined) return undefined
  return {side: 'after', order: 'same', start: offset, end: offset + last.end}
}
