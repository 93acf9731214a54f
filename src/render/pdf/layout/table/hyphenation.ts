import type {TextStyle} from '../../../../theme/theme.ts'
import type {Job} from '../context.ts'
import {type Hyphenate, whole} from '../lines/hyphenate.ts'

/** Of the size of the type: in a wider column words stay whole, as ragged lines allow. */
const narrow = 9

const capitalised = /^(\p{P}*)(\p{Lu})(\p{Ll}{7,}\p{P}*)$/u
const letters = /^\p{L}+$/u

/**
 * How words are divided in a column of `width` points. In a narrow one they are, names at the head
 * of a column, too; and what is still wider than the column ends its lines with hyphens, wherever
 * they come, since half a word without one is read as a word.
 */
export function hyphenationFor({size}: TextStyle, width: number, job: Job): Hyphenate {
  if (width > size * narrow) return whole
  // About as many letters as a line takes.
  const most = Math.max(2, Math.floor(width / (size * 0.58)) - 1)
  const known = narrowed.get(job.hyphenate) ?? new Map<number, Hyphenate>()
  narrowed.set(job.hyphenate, known)
  const hyphenate = known.get(most) ?? inParts(job.hyphenate, most)
  known.set(most, hyphenate)
  return hyphenate
}

/** One for each number of letters, since words are remembered by what divides them. */
const narrowed = new WeakMap<Hyphenate, Map<number, Hyphenate>>()

const inParts =
  (hyphenate: Hyphenate, most: number): Hyphenate =>
  (word) =>
    asWritten(word, hyphenate).flatMap((part) => (part.length > most ? apart(part, most) : part))

/** Patterns know small letters only. */
function asWritten(word: string, hyphenate: Hyphenate): readonly string[] {
  const [, before = '', capital, rest = ''] = capitalised.exec(word) ?? []
  if (capital === undefined) return hyphenate(word)
  let at = 0
  return hyphenate(before + capital.toLowerCase() + rest).map((part) => {
    at += part.length
    return word.slice(at - part.length, at)
  })
}

/** Letters of a part that no line takes; anything but letters is a number, an address or code. */
function apart(part: string, most: number): readonly string[] {
  if (!letters.test(part) || part.length < 4) return [part]
  const pieces: string[] = []
  for (let at = 0; at < part.length; at += most) pieces.push(part.slice(at, at + most))
  const last = pieces.at(-1) ?? ''
  return last.length === 1 && pieces.length > 1
    ? [...pieces.slice(0, -2), (pieces.at(-2) ?? '') + last]
    : pieces
}
