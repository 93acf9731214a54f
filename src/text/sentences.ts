import {endsAfterWord, isMarker} from './sentences/before.ts'
import {type Follower, followerAt, goesOn} from './sentences/follower.ts'
import {itemMarkers} from './sentences/items.ts'
import {quotationsIn, type Within} from './sentences/quotations.ts'
import type {Span} from './sentences/span.ts'
import {lengthAt} from './sentences/sticky.ts'
import {type Stop, stopsIn} from './sentences/stops.ts'

export type {Span}

/**
 * Splits English text into sentences. Spans are in order, never overlap, and have no blanks at
 * their ends; together they hold everything but blanks. `text` is one paragraph: a line ending is
 * a blank like any other. Takes time in proportion to the text.
 *
 * A rule of thumb, as every splitter is: it looks at each `.`, `!`, `?` and `…`, at the word before
 * and at the word after. A short quotation stays whole, and the items of a list that runs on within
 * the paragraph are sentences of their own. The cases are those of the Golden Rules of the
 * pragmatic segmenter.
 */
export function sentences(text: string): readonly Span[] {
  const items = itemsOutsideQuotations(text)
  const withinAt = quotationsIn(text)
  const found: Span[] = []
  let start = 0
  let nextItem = 0
  const cut = (end: number) => {
    found.push({start, end})
    start = end
  }
  const cutBeforeItems = (upTo: number) => {
    for (let item = items[nextItem]; item && item.start < upTo; item = items[nextItem]) {
      cut(item.start)
      nextItem += 1
    }
  }
  for (const stop of stopsIn(text)) {
    cutBeforeItems(stop.start)
    // Overlaps: closing marks of the stop before have been taken already.
    if (stop.start < start || !ends(text, stop, start, withinAt(stop.end))) continue
    cut(stop.end)
  }
  cutBeforeItems(text.length)
  cut(text.length)
  return found.flatMap((span) => trimmed(text, span))
}

function itemsOutsideQuotations(text: string): readonly Span[] {
  const withinAt = quotationsIn(text)
  return itemMarkers(text).filter(({start}) => withinAt(start) === 'none')
}

function ends(text: string, stop: Stop, from: number, within: Within): boolean {
  if (isMarker(text.slice(from, Math.min(stop.end, from + 10)), stop, from)) return false
  const gap = lengthAt(text, stop.end, /\s+/y)
  if (stop.end + gap >= text.length) return true
  if (within === 'short') return false
  if (gap === 0) return isGlued(text, stop, from)
  const next = followerAt(text, stop.end + gap)
  if (goesOn(next) || isSource(text, stop)) return false
  // In a quotation, dots of any number stand for words left out.
  if (within !== 'none' && (isEllipsis(stop.mark) || next.character === '.')) return false
  if (isEllipsis(stop.mark)) return endsAfterEllipsis(stop, next)
  if (stop.mark !== '.' || stop.closed) return true
  return endsAfterWord(text, stop, from, next)
}

/** UTF-16 length up to which what follows a quotation may be its source. */
const longestSource = 100

/** `"It works." Ana Ruiz, head of works`: the paragraph is a quotation and whom it is from. */
function isSource(text: string, {end, closed}: Stop): boolean {
  if (!closed || text.length - end > longestSource || !/^["“]/.test(text)) return false
  return !/[.!?…:;]["”]?(?:\s|$)/.test(text.slice(end))
}

const isEllipsis = (mark: string) => mark.includes('…') || mark.split('.').length > 3

/**
 * Three dots alone may just be a pause; a fourth is the full stop. `I` has a capital anywhere, so
 * it does not tell.
 */
function endsAfterEllipsis({mark, closed}: Stop, {word, starts}: Follower): boolean {
  return mark.split('.').length !== 4 || closed || (starts && word !== 'I')
}

/** A stop without a blank behind it: `the world.Today is`, but neither `3.5` nor `example.com`. */
function isGlued(text: string, {mark, start, end, closed}: Stop, from: number): boolean {
  if (mark !== '.' || closed) return false
  const before = /(?:\p{Ll}{3,}|\d)$/u.exec(text.slice(Math.max(from, start - 20), start))?.[0]
  const after = /^(\p{Lu}\p{Ll}+)(?:\s+\p{Ll}+|\.\s+\p{Lu})/u.exec(text.slice(end, end + 30))?.[1]
  if (before === undefined || after === undefined) return false
  return !/^\d$/.test(before) || followerAt(text, end).starts
}

function trimmed(text: string, {start, end}: Span): readonly Span[] {
  const part = text.slice(start, end)
  const words = part.trim()
  if (words === '') return []
  const from = start + part.length - part.trimStart().length
  return [{start: from, end: from + words.length}]
}
