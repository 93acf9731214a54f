import bidiFactory from 'bidi-js'
import type {Direction, Glyph} from '../fonts/face.ts'
import {type ShapedRun, shape} from '../fonts/shape.ts'
import {directionOfParagraph, mayRunRightToLeft} from './direction.ts'
import type {Look, StyledText} from './line.ts'

const bidi = bidiFactory()

type Texts = readonly (StyledText | undefined)[]

/** Text of a paragraph, divided so that each piece has one level. */
export interface Levelled {
  readonly texts: Texts
  /** Direction of the paragraph; absent where all of it runs from left to right, without levels. */
  readonly direction?: Direction
}

/**
 * Levels of the bidirectional algorithm (UAX 9) for a paragraph, whose direction is what
 * `directionOfParagraph` makes of it. The marks that control the algorithm are
 * left out: what they ask for is in the levels.
 */
export function levelled(texts: Texts, around: Direction = 'ltr'): Levelled {
  const mixed = texts.some((it) => it !== undefined && mayRunRightToLeft(it.text))
  if (around === 'ltr' && !mixed) return {texts}
  const words = texts.map((it) => (it === undefined || it.look.code ? ' ' : it.text)).join('')
  const direction = directionOfParagraph(words, around)
  if (direction === 'ltr' && !mixed) return {texts}
  const {text, starts} = analysed(texts)
  const {levels} = bidi.getEmbeddingLevels(text, direction)
  return {
    texts: texts.flatMap((it, index) =>
      it === undefined ? [it] : divided(it, levels, starts[index] ?? 0)
    ),
    direction
  }
}

/** Marks that control the algorithm, which nobody sees. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** Most control marks in a paragraph that are heeded: time grows with their square. */
const mostControls = 1000

interface Analysed {
  readonly text: string
  /** Offset of each styled text in it. */
  readonly starts: readonly number[]
}

/**
 * The paragraph as the algorithm should see it: marks, code and links are isolated, so that the
 * slash at the end of an address stays there; a forced break ends a paragraph; nothing else does.
 */
function analysed(texts: Texts): Analysed {
  let marks = texts.length * 2
  for (const it of texts) for (const _ of it?.text.matchAll(allControls) ?? []) marks++
  const heeded = marks <= mostControls
  let text = ''
  const starts: number[] = []
  texts.forEach((it, index) => {
    const key = isolateOf(it)
    const opens = heeded && key !== undefined && key !== isolateOf(texts[index - 1])
    const closes = heeded && key !== undefined && key !== isolateOf(texts[index + 1])
    if (opens) text += it?.look.code ? '\u2066' : '\u2068'
    starts.push(text.length)
    const shown = it === undefined ? '\n' : inUnits(it.text)
    text += heeded ? shown : shown.replace(allControls, '\u200B')
    if (closes) text += '\u2069'
  })
  return {text, starts}
}

const allControls = new RegExp(controls, 'g')

const isolateOf = (it: StyledText | undefined): object | undefined =>
  it?.look.role ?? (it?.look.code ? it.look : undefined)

/**
 * bidi-js looks at UTF-16 units, so that letters and signs past U+FFFF need stand-ins of two units.
 * What ends a paragraph is a space here.
 */
const inUnits = (text: string): string =>
  text.replace(/[\p{Cc}\u2029]/gu, ' ').replace(/[\u{10000}-\u{10FFFF}]/gu, standIn)

function standIn(character: string): string {
  if (mayRunRightToLeft(character)) return '\u05D0\u05D0'
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? character : '\u2605\u2605'
}

/** Pieces of one level; each gets a look of its own. */
function divided({text, look}: StyledText, levels: Readonly<Uint8Array>, start: number): Texts {
  const result: StyledText[] = []
  let piece = ''
  let level: number | undefined
  const end = (): void => {
    if (piece !== '' && level !== undefined) result.push({text: piece, look: {...look, level}})
    piece = ''
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    if (controls.test(unit)) continue
    const next = unseen.test(unit) && level !== undefined ? level : (levels[start + at] ?? 0)
    if (next !== level) end()
    level = next
    piece += unit
  }
  end()
  return result
}

/** Boundary neutrals: they go with the letters before them, whose joining they may govern. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

/** Direction in which text of a look is shaped; `undefined` where nothing runs from right to left. */
export const directionOf = ({level}: Look): Direction | undefined =>
  level === undefined ? undefined : level % 2 === 1 ? 'rtl' : 'ltr'

/** Shapes text of one look. Its runs stand in the order of the text; their glyphs as on the page. */
export function shapeLook(text: string, look: Look): readonly ShapedRun[] {
  const direction = directionOf(look)
  if (direction !== 'rtl') return shape(text, look.stack, look.capitals, direction)
  const shown = mirrored(text)
  const runs = shape(shown, look.stack, look.capitals, direction).toReversed()
  if (shown === text) return runs
  return runs.map(({face, glyphs}) => ({face, glyphs: glyphs.map(readAsWritten)}))
}

/** Brackets as they look in text from right to left (rule L4). */
function mirrored(text: string): string {
  let shown = ''
  for (const character of text) shown += bidi.getMirroredCharacter(character) ?? character
  return shown
}

/** A mirrored bracket is read as the one in the source: mirroring twice gives it back. */
const readAsWritten = (glyph: Glyph): Glyph => ({
  ...glyph,
  codePoints: glyph.codePoints.map((it) => {
    const character = String.fromCodePoint(it)
    return bidi.getMirroredCharacter(character)?.codePointAt(0) ?? it
  })
})

/** Pieces of a line in the order of the page, left to right: rule L2 of UAX 9. */
export function reordered<Piece extends {readonly look: Look}>(
  pieces: readonly Piece[]
): readonly Piece[] {
  const result = [...pieces]
  const levels = [...new Set(pieces.map(levelOf))].sort((a, b) => b - a)
  const lowest = levels.findLast((it) => it % 2 === 1) ?? Number.POSITIVE_INFINITY
  for (let level = levels[0] ?? 0; level >= lowest; level--) {
    for (let from = 0; from < result.length; from++) {
      let to = from
      for (let it = result[to]; it !== undefined && levelOf(it) >= level; it = result[to]) to++
      reverse(result, from, to)
      from = to
    }
  }
  return result
}

const levelOf = ({look}: {readonly look: Look}): number => look.level ?? 0

function reverse<Piece>(pieces: Piece[], from: number, to: number): void {
  for (let [low, high] = [from, to - 1]; low < high; low++, high--) {
    const [first, last] = [pieces[low], pieces[high]]
    if (first === undefined || last === undefined) return
    pieces[low] = last
    pieces[high] = first
  }
}
