import type {Face, Glyph} from '../fonts/face.ts'
import type {FontStack} from '../fonts/fallback.ts'
import type {Hyphenate} from './hyphenate.ts'
import type {Glue, Penalty} from './item.ts'
import type {Look, Piece} from './line.ts'
import {shapeLook} from './shape-look.ts'
import type {Word} from './words.ts'

/** A text as one face shows it, without what tells its place; shared wherever it is set alike. */
export interface ShapedPiece {
  readonly face: Face
  readonly piece: Piece
  /** In points, with tracking. */
  readonly width: number
}

export interface Shaped {
  readonly pieces: readonly ShapedPiece[]
  /** In points, with tracking. */
  readonly width: number
}

/** Looks that set a text alike: they differ in colour or role only. What each has set already. */
export interface Setting {
  readonly shaped: Map<string, Shaped>
  readonly words: WeakMap<Hyphenate, Map<string, Word>>
  readonly glues: Map<number, Glue>
  readonly hyphens: Map<number, Penalty>
}

const byLook = new WeakMap<Look, Setting>()
/** Stacks are made for a document, so nothing here outlives it or is seen by another. */
const byStack = new WeakMap<FontStack, Map<string, Setting>>()

/** Words are alike all over a document, so each is taken apart and measured once in it. */
export function settingOf(look: Look): Setting {
  const known = byLook.get(look)
  if (known !== undefined) return known
  const settings = byStack.get(look.stack) ?? new Map<string, Setting>()
  byStack.set(look.stack, settings)
  const {size, tracking, capitals, code, rise, level} = look
  const key = `${size} ${tracking} ${capitals} ${code} ${rise} ${level}`
  const setting = settings.get(key) ?? {
    shaped: new Map(),
    words: new WeakMap(),
    glues: new Map(),
    hyphens: new Map()
  }
  settings.set(key, setting)
  byLook.set(look, setting)
  return setting
}

export function shapedIn(look: Look, text: string): Shaped {
  const {shaped} = settingOf(look)
  let known = shaped.get(text)
  if (known === undefined) {
    const pieces = shapeLook(text, look).map(
      ({face, glyphs}): ShapedPiece => ({
        face,
        piece: {glyphs, after: 0},
        width: widthOfGlyphs(glyphs, look)
      })
    )
    known = {pieces, width: pieces.reduce((sum, it) => sum + it.width, 0)}
    shaped.set(text, known)
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
