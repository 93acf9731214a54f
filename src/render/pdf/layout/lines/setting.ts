import type {Face, Glyph} from '../../fonts/face.ts'
import type {FontStack} from '../../fonts/fallback.ts'
import {Recent} from '../../recent.ts'
import type {Hyphenate} from './hyphenate.ts'
import type {Glue, Penalty} from './item.ts'
import type {Look, Piece} from './line.ts'
import {shapeLook} from './shape-look.ts'
import {maySpread} from './spread.ts'
import type {Word} from './words.ts'

/** A text as one face shows it, without what tells its place; shared wherever it is set alike. */
interface ShapedPiece {
  readonly face: Face
  readonly piece: Piece
  /** In points, with tracking. */
  readonly width: number
  /** See `maySpread`. */
  readonly spreads: boolean
}

export interface Shaped {
  readonly pieces: readonly ShapedPiece[]
  /** In points, with tracking. */
  readonly width: number
}

/** What was set already. */
interface Known {
  readonly shaped: Recent<Shaped>
  readonly words: WeakMap<Hyphenate, Recent<Word>>
}

/** Words that were taken apart already: those that are set alike in every document, the others. */
export interface KnownWords {
  readonly common: Recent<Word>
  readonly own: Recent<Word>
}

/** Looks that set a text alike: they differ in colour or role only. What each has set already. */
export interface Setting extends Known {
  /** Texts that are set alike in every document: see {@link isCommon}. */
  readonly common: Known
  readonly glues: Map<number, Glue>
  readonly hyphens: Map<number, Penalty>
  /** A space as it is before its line is justified. */
  readonly space: ShapedPiece
}

const byLook = new WeakMap<Look, Setting>()
/** Stacks are made for a document, so nothing here outlives it or is seen by another. */
const byStack = new WeakMap<FontStack, Map<string, Setting>>()
/** By face and by all else that the setting of a text follows from. */
const byFace = new WeakMap<Face, Map<string, Known>>()

/** Settings of a face that are remembered over documents. */
const mostSettings = 200

/** Words are alike all over a document, so each is taken apart and measured once in it. */
export function settingOf(look: Look): Setting {
  const known = byLook.get(look)
  if (known !== undefined) return known
  const settings = byStack.get(look.stack) ?? new Map<string, Setting>()
  byStack.set(look.stack, settings)
  const {size, tracking, capitals, code, rise, level} = look
  const key = `${size} ${tracking} ${capitals} ${code} ${rise} ${level}`
  const setting = settings.get(key) ?? {
    shaped: new Recent(),
    words: new WeakMap(),
    common: commonOf(look.stack.primary, key),
    glues: new Map(),
    hyphens: new Map(),
    space: spaceOf(look)
  }
  settings.set(key, setting)
  byLook.set(look, setting)
  return setting
}

function spaceOf(look: Look): ShapedPiece {
  const face = look.stack.primary
  const glyphs = face.shape(' ')
  return {face, piece: {glyphs, after: 0}, width: widthOfGlyphs(glyphs, look), spreads: false}
}

function commonOf(face: Face, key: string): Known {
  const settings = byFace.get(face) ?? new Map<string, Known>()
  byFace.set(face, settings)
  const known = settings.get(key) ?? {shaped: new Recent(), words: new WeakMap()}
  if (settings.size >= mostSettings) settings.clear()
  settings.set(key, known)
  return known
}

const latin = /^[\u0020-\u007E\u00A0-\u024F\u2010-\u2027\u20AC]*$/

/**
 * Whether a text is set in the primary face alone, whatever other fonts a document has: Latin
 * letters and signs that the face has. So nothing is told of it, either.
 */
export function isCommon({stack}: Look, text: string): boolean {
  if (!latin.test(text)) return false
  for (let at = 0; at < text.length; at += 1) {
    if (!stack.primary.has(text.charCodeAt(at))) return false
  }
  return true
}

/** Words of a look that are divided alike. */
export function knownWords(look: Look, hyphenate: Hyphenate): KnownWords {
  const {common, words} = settingOf(look)
  return {common: wordsOf(common.words, hyphenate), own: wordsOf(words, hyphenate)}
}

function wordsOf(all: Known['words'], hyphenate: Hyphenate): Recent<Word> {
  const words = all.get(hyphenate) ?? new Recent<Word>()
  all.set(hyphenate, words)
  return words
}

export function shapedIn(look: Look, text: string): Shaped {
  const setting = settingOf(look)
  let known = setting.common.shaped.get(text) ?? setting.shaped.get(text)
  if (known === undefined) {
    const pieces = shapeLook(text, look).map(
      ({face, glyphs}): ShapedPiece => ({
        face,
        piece: {glyphs, after: 0},
        width: widthOfGlyphs(glyphs, look),
        spreads: maySpread(glyphs)
      })
    )
    known = {pieces, width: pieces.reduce((sum, it) => sum + it.width, 0)}
    const kept = isCommon(look, text) ? setting.common.shaped : setting.shaped
    kept.set(text, known)
  }
  return known
}

/** Width of a text in points, with tracking. */
export const widthIn = (look: Look, text: string): number => shapedIn(look, text).width

/** In points, with tracking. */
export function widthOfGlyphs(glyphs: readonly Glyph[], look: Look): number {
  let width = 0
  for (const glyph of glyphs) width += glyph.advance
  return width * look.size + glyphs.length * look.tracking
}
