import bidiFactory from 'bidi-js'
import {type Direction, mayRunRightToLeft} from './direction.ts'

const bidi = bidiFactory()

/** A part of a paragraph, as the bidirectional algorithm looks at it. */
export interface BidiPart {
  readonly text: string
  /** Parts in a row that share one run on their own, whatever stands around them. */
  readonly isolate?: object | undefined
  /** Whether it runs from left to right anywhere. */
  readonly code?: boolean | undefined
}

/** Levels of a paragraph (UAX 9, one for each UTF-16 unit), and where its parts stand in them. */
export interface Levels {
  readonly levels: Readonly<Uint8Array>
  readonly places: readonly Place[]
}

/** Where a part begins among the levels, and from where on marks that it was given stand before it. */
export interface Place {
  readonly from: number
  readonly start: number
}

/**
 * Levels of the bidirectional algorithm for a paragraph of `direction`, as it should see it: marks,
 * code and links are isolated, so that the slash at the end of an address stays there; a forced
 * break, which is `undefined`, ends a paragraph, and nothing else does.
 */
export function levelsOf(parts: readonly (BidiPart | undefined)[], direction: Direction): Levels {
  const {text, places} = analysed(parts)
  return {levels: bidi.getEmbeddingLevels(text, direction).levels, places}
}

/** Marks that control the algorithm, which nobody sees. */
export const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
export const allControls = new RegExp(controls, 'g')

/** Most control marks in a paragraph that are heeded: time grows with their square. */
const mostControls = 1000

function analysed(parts: readonly (BidiPart | undefined)[]): {
  readonly text: string
  readonly places: readonly Place[]
} {
  let marks = parts.length * 2
  for (const it of parts) for (const _ of it?.text.matchAll(allControls) ?? []) marks++
  const heeded = marks <= mostControls
  let text = ''
  const places: Place[] = []
  let from = 0
  parts.forEach((it, index) => {
    const own = heeded ? it?.isolate : undefined
    const opens = own !== undefined && own !== parts[index - 1]?.isolate
    const closes = own !== undefined && own !== parts[index + 1]?.isolate
    if (opens) text += it?.code ? '\u2066' : '\u2068'
    places.push({from, start: text.length})
    const shown = it === undefined ? '\n' : inUnits(it.text)
    text += heeded ? shown : shown.replace(allControls, '\u200B')
    from = text.length
    if (closes) text += '\u2069'
  })
  return {text, places}
}

/** Telephone numbers, and dates such as 2026-04-01: their groups are read from left to right. */
const inGroups = /\+\d{1,20}(?:[ ().-]{1,3}\d{1,20}){0,8}|\d{1,20}(?:-\d{1,20}){2,8}/g

/**
 * bidi-js looks at UTF-16 units, so that letters and signs past U+FFFF need stand-ins of two units.
 * What ends a paragraph is a space here. Nothing makes letters run the other way than they do: they
 * would be read aloud, copied and found the wrong way round, and could show other words than are said.
 */
const inUnits = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2029]/gu, ' ')
    .replace(/[\u202D\u202E]/g, '\u200B')
    .replace(inGroups, (it) => 'A'.repeat(it.length))
    .replace(/[\u{10000}-\u{10FFFF}]/gu, standIn)

function standIn(character: string): string {
  if (mayRunRightToLeft(character)) return '\u05D0\u05D0'
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? character : '\u2605\u2605'
}
