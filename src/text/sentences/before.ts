import {
  adverbials,
  leading,
  months,
  names,
  numbering,
  states,
  titles,
  trailing,
  zones
} from '../abbreviations.ts'
import type {Follower} from './follower.ts'
import type {Stop} from './stops.ts'

/**
 * Whether all that stands before a stop is a marker, such as the `1.` of an item or the `Q.` of an
 * interview. `opening` is the text from the start of the sentence to the end of the stop.
 */
export const isMarker = (opening: string, {end}: Stop, from: number) =>
  end - from <= 10 && /^\s*(?:[•⁃◦‣▪●*–-]\s?)?(?:\d{1,3}|\p{L})\.\)?$/u.test(opening)

/** Whether a full stop ends the sentence that it stands in, rather than an abbreviation. */
export function endsAfterWord(text: string, stop: Stop, from: number, next: Follower): boolean {
  const word = wordBefore(text, stop.start, from)
  const plain = word.toLowerCase().replace(/^\.+/, '')
  const isNumber = /\d/.test(next.character)
  if (leading.has(plain)) return false
  if (titles.has(plain)) return next.starts && word === plain
  if (numbering.has(plain) && isNumber) return false
  // A day, as in `4. March`.
  if (/^\d{1,2}$/.test(word) && months.has(next.word)) return false
  const before = text.slice(Math.max(from, stop.start - 40), stop.start)
  if (/^\p{Lu}$/u.test(word)) return isNumber || endsAfterInitial(before, next)
  if (/^[ap]\.m$/.test(plain) && endsAfterTime(text, before, from, next)) return true
  if (states.has(word) && /,\s\p{L}+$/u.test(before)) return next.starts
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(word)
  return trailing.has(plain) || dotted ? next.starts : true
}

/** A single capital is an initial, unless it is the pronoun (`she and I. They`) or a letter. */
function endsAfterInitial(before: string, {word, starts}: Follower): boolean {
  if (/(?<!\p{L})(?:and|or|than|as)\sI$/u.test(before)) return true
  return starts && !(names.has(word) && /\p{Lu}\p{Ll}+\s\p{Lu}$/u.test(before))
}

/**
 * `They left at 6 p.m. Mr. Bell stayed` ends after the time. Not where the time opens the sentence
 * (`At 6 p.m. Mr. Bell left`), and not before a time zone or a day.
 */
function endsAfterTime(text: string, before: string, from: number, next: Follower): boolean {
  if (!/^\p{Lu}/u.test(next.word) || zones.has(next.word)) return false
  if (/^\s+time(?!\p{L})/u.test(text.slice(next.end, next.end + 8))) return false
  const opening = /^\s*["'“‘(]*(\p{L}+)/u.exec(text.slice(from, from + 30))?.[1]
  if (opening === undefined || adverbials.has(opening.toLowerCase())) return false
  return /\S+\s+\S+\s+(?:at|by|until|till|before|after|around|about|from|since|to)\s+\d[\d:.]*\s?[ap]\.m$/iu.test(
    before
  )
}

/** The word that a stop follows, dots inside it included, but not what was before `from`. */
const wordBefore = (text: string, at: number, from: number) =>
  /[\p{L}\p{N}.&°]+$/u.exec(text.slice(Math.max(from, at - 25), at))?.[0] ?? ''
