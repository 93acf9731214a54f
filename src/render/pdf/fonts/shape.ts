import type {Direction} from '../../direction.ts'
import {isComplex} from './complex.ts'
import type {Face, Glyph} from './face.ts'
import {type FontStack, facesOf, hasAll} from './fallback.ts'
import {shapeMirrored} from './mirrored.ts'

/** Glyphs of one face, in a row. */
export interface ShapedRun {
  readonly face: Face
  readonly glyphs: readonly Glyph[]
}

/** Characters to show, and for each of them the characters of the source that it stands for. */
interface Shown {
  readonly text: string
  /** Absent where the text is shown as it is written. */
  readonly sources?: readonly (readonly number[])[]
}

/**
 * Shapes a text with the first face of `stack` that has each character. What is extracted from the
 * glyphs is `text` as written, also where capitals or a composed accent are shown in its place.
 * Runs and their glyphs stand in the order of the page, left to right, whatever the `direction`;
 * without one each piece runs as its script does, and the pieces in the order of the text.
 */
export function shape(
  text: string,
  stack: FontStack,
  capitals: boolean,
  direction?: Direction
): readonly ShapedRun[] {
  // Nearly all text: nothing in it joins, is composed or stands for something else.
  if (!capitals && direction !== 'rtl' && plain.test(text) && hasAll(stack.primary, text)) {
    return [{face: stack.primary, glyphs: stack.primary.shape(text, direction)}]
  }
  const shown = showAs(text, capitals)
  const result: ShapedRun[] = []
  let at = 0
  for (const piece of facesOf(shown.text, stack).flatMap(uncrowded)) {
    const count = lengthInCodePoints(piece.text)
    const sources = shown.sources?.slice(at, at + count)
    at += count
    if (piece.missing) {
      const signs = replacement(piece.face, piece.text, sources)
      result.push({face: piece.face, glyphs: direction === 'rtl' ? signs.toReversed() : signs})
    } else {
      const glyphs = glyphsOf(piece.face, piece.text, stack, direction)
      result.push({
        face: piece.face,
        glyphs: sources ? relabel(glyphs, sources, direction) : glyphs
      })
    }
  }
  return direction === 'rtl' ? result.toReversed() : result
}

/** More marks above one letter than any script has: placing one looks at all before it. */
const crowd = /\p{M}{100}/gu

/** Cuts a piece after so many marks that the time to place them would grow with their square. */
function uncrowded<Piece extends {readonly text: string}>(piece: Piece): readonly Piece[] {
  const ends = [...piece.text.matchAll(crowd)].map(({index, 0: marks}) => index + marks.length)
  if (ends.length === 0) return [piece]
  const texts = [0, ...ends].map((start, at) => piece.text.slice(start, ends[at]))
  return texts.filter((text) => text !== '').map((text) => ({...piece, text}))
}

function glyphsOf(
  face: Face,
  text: string,
  {complex}: FontStack,
  direction: Direction | undefined
): readonly Glyph[] {
  // HarfBuzz turns brackets around itself.
  if (complex !== undefined && isComplex(text)) return complex.shape(face, text, direction)
  return direction === 'rtl' ? shapeMirrored(face, text) : face.shape(text, direction)
}

/** Width of shaped runs, in ems. */
export function widthOf(runs: readonly ShapedRun[]): number {
  let width = 0
  for (const run of runs) for (const glyph of run.glyphs) width += glyph.advance
  return width
}

/** A character without a glyph is seen as U+FFFD and read as itself. */
function replacement(
  face: Face,
  text: string,
  sources: readonly (readonly number[])[] | undefined
): readonly Glyph[] {
  const [sign] = face.shape('\u{FFFD}')
  if (sign === undefined) return []
  return [...text].map((character, index) => ({
    ...sign,
    codePoints: sources?.[index] ?? codePointsOf(character)
  }))
}

/** Gives each glyph the source's characters for those it shows; the first are rightmost in `rtl`. */
function relabel(
  glyphs: readonly Glyph[],
  sources: readonly (readonly number[])[],
  direction: Direction | undefined
): readonly Glyph[] {
  let at = 0
  const logical = direction === 'rtl' ? glyphs.toReversed() : glyphs
  const relabelled = logical.map((glyph) => {
    const taken = sources.slice(at, at + glyph.codePoints.length)
    at += glyph.codePoints.length
    return {...glyph, codePoints: taken.flat()}
  })
  return direction === 'rtl' ? relabelled.toReversed() : relabelled
}

const plain = /^[\u0020-\u024F\u2010-\u2027\u20AC]*$/

function showAs(text: string, capitals: boolean): Shown {
  if (!capitals && plain.test(text)) return {text}
  let shown = ''
  const sources: (readonly number[])[] = []
  let changed = false
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    // fontkit places uncomposed accents badly, so a composed letter is shown where there is one.
    const composed = isComplex(cluster) ? cluster : cluster.normalize('NFC')
    const letter = capitals ? upperCase(composed) : composed
    if (letter === cluster) {
      for (const character of cluster) sources.push(codePointsOf(character))
    } else if (lengthInCodePoints(letter) === 1) {
      sources.push(codePointsOf(cluster))
    } else if (lengthInCodePoints(letter) === lengthInCodePoints(cluster)) {
      for (const character of cluster) sources.push(codePointsOf(character))
    } else {
      for (const character of cluster) sources.push(codePointsOf(character))
      shown += cluster
      continue
    }
    changed ||= letter !== cluster
    shown += letter
  }
  return changed ? {text: shown, sources} : {text}
}

/**
 * Capital of one letter. A letter with a capital of two letters, such as ß, stays as it is, and so
 * do those of Georgian, whose capitals few fonts have and few readers expect.
 */
function upperCase(letter: string): string {
  if (/^[\u10D0-\u10FF]/.test(letter)) return letter
  const upper = letter.toUpperCase()
  return lengthInCodePoints(upper) === lengthInCodePoints(letter) ? upper : letter
}

const lengthInCodePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}

const codePointsOf = (text: string): readonly number[] =>
  [...text].flatMap((character) => character.codePointAt(0) ?? [])
