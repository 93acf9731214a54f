import type {Face, Glyph} from '../fonts/face.ts'
import type {FontStack} from '../fonts/fallback.ts'

/** What a stretch of text is to its reader, beside its words. Stretches of one link share one object. */
export type Role =
  | {readonly kind: 'link'; readonly url: string}
  | {readonly kind: 'noteReference'; readonly id: string; readonly number: number}
  | {readonly kind: 'citation'; readonly paragraph: number; readonly linked: boolean}

/** How a stretch of text is set. Lengths in points. Compared by identity: make one for each stretch. */
export interface Look {
  readonly stack: FontStack
  readonly size: number
  /** `#rrggbb` */
  readonly colour: string
  /** How far above the baseline. */
  readonly rise: number
  readonly tracking: number
  readonly capitals: boolean
  readonly strike: boolean
  /** Inline code: never hyphenated, tagged as code. */
  readonly code: boolean
  readonly role?: Role
}

export interface StyledText {
  readonly text: string
  readonly look: Look
}

/** One glyph in its place. Widths in ems of its run. */
export interface PlacedGlyph extends Glyph {
  /** From this glyph to the next, with kerning, tracking and justification. */
  readonly advance: number
}

/** Glyphs of one face and look. `x` from the start of the line; points. */
export interface GlyphRun {
  readonly look: Look
  readonly face: Face
  readonly x: number
  readonly width: number
  readonly glyphs: readonly PlacedGlyph[]
}

export interface Line {
  readonly runs: readonly GlyphRun[]
  /** Without a trailing space; points. */
  readonly width: number
}
