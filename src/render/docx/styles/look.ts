import type {Colour, Family, TextStyle, Theme} from '../../../theme/theme.ts'
import {eighths, twips} from '../../../theme/units.ts'
import type {Direction} from '../../direction.ts'

/** Type of a style: what stands here is said, all else is inherited. Lengths in points. */
export interface RunLook {
  readonly font?: Family
  readonly size?: number
  readonly colour?: Colour
  readonly bold?: boolean
  readonly italic?: boolean
  readonly capitals?: boolean
  readonly strike?: boolean
  readonly noProof?: boolean
  /** Extra space between letters. */
  readonly tracking?: number
  /** Colour of the line below. */
  readonly underline?: Colour
  readonly ground?: Colour
  readonly raised?: boolean
  readonly script?: ScriptLook
}

/** Fonts and languages that letters of one script have, as attributes of `w:rFonts` and `w:lang`. */
export interface ScriptLook {
  readonly fonts?: Readonly<Record<string, string>>
  readonly languages?: Readonly<Record<string, string>>
}

type Alignment = 'left' | 'right' | 'center' | 'both'

/** A colour of the theme, or that of the page. */
export type Ground = Colour | 'paper'

/** A line of `width` eighths of a point, `space` points from the words. */
export interface Border {
  readonly width: number
  readonly colour: Ground
  readonly space: number
}

export interface Borders {
  readonly top?: Border
  readonly left?: Border
  readonly bottom?: Border
  readonly right?: Border
}

interface TabStop {
  readonly kind: 'center' | 'right'
  readonly position: number
  /** What leads the eye there. */
  readonly leader?: 'dot'
}

/** Where the lines of a paragraph stand. Lengths in twips. */
export interface ParagraphLook {
  readonly before: number
  readonly after: number
  readonly line: number
  readonly lineRule: 'exact' | 'atLeast' | 'auto'
  /** Indents of the text, and how far the first line hangs out. */
  readonly left: number
  readonly right: number
  readonly hanging: number
  readonly alignment: Alignment
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly borders: Borders
  readonly ground?: Colour | undefined
  readonly tabs: readonly TabStop[]
  /** Level of a heading, from 0. */
  readonly outline?: number | undefined
  /** Whether the text runs from right to left. */
  readonly bidi: boolean
  /** The list that paragraphs of the style are items of. */
  readonly numbering?: {readonly id: number; readonly level: number} | undefined
}

/** What Word takes where no style says anything. */
export const plain: ParagraphLook = {
  before: 0,
  after: 0,
  line: 240,
  lineRule: 'auto',
  left: 0,
  right: 0,
  hanging: 0,
  alignment: 'left',
  keepNext: false,
  keepLines: false,
  bidi: false,
  borders: {},
  tabs: []
}

export const runOf = (style: TextStyle): RunLook => ({
  font: style.font,
  size: style.size,
  colour: style.colour,
  bold: style.weight === 'bold',
  italic: style.italic,
  capitals: style.capitals,
  tracking: style.tracking
})

/** Type of a document from right to left: space between letters would tear Arabic ones apart. */
export const joined = (style: TextStyle, direction: Direction): TextStyle =>
  direction === 'rtl' ? {...style, tracking: 0} : style

/**
 * Spacing of a text style. In running text the leading is a minimum: a taller character of another
 * font would lose its top. `tight` type, such as a heading, is set closer than its font asks for.
 */
export const spacingOf = (style: TextStyle, tight = false) =>
  ({
    before: twips(style.above),
    after: twips(style.below),
    line: twips(style.leading),
    lineRule: tight ? 'exact' : 'atLeast'
  }) as const

/** `w:space` of a border: whole points, 31 at most (ECMA-376 part 1, 17.3.4). */
const borderSpace = (points: number): number => Math.min(31, Math.round(points))

/** A line of `space` points from the words that it stands beside, above or below. */
export const ruleOf = (
  theme: Theme,
  width: keyof Theme['rules'],
  colour: Colour,
  space: number
): Border => ({width: eighths(theme.rules[width]), colour, space: borderSpace(space)})

/** A line of the ground's own colour: it only makes room. */
export const room = (colour: Ground, points: number): Border => ({
  width: 2,
  colour,
  space: borderSpace(points)
})
