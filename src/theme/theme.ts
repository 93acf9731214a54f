import * as z from 'zod'
import {paperNames, papers} from '../model/paper.ts'
import {scripts} from './scripts.ts'

/** A length in PostScript points, 1/72 in: the only length of a theme; `units.ts` converts. */
const points = z.number().nonnegative()
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour such as `#1f4e79`')
/** Path of a TrueType file: inside an npm package, or relative to the theme. */
const fontFile = z.string().min(1)

const family = z.strictObject({
  /** Name of the family, as Word lists it. */
  name: z.string().min(1),
  /** Family that Word takes where this one is missing. */
  substitute: z.string().min(1),
  regular: fontFile,
  italic: fontFile,
  bold: fontFile,
  boldItalic: fontFile
})

/** A font of one script. It has no italic: few scripts have one. */
const scriptFont = z.strictObject({
  /** Name of the family, as Word lists it. */
  name: z.string().min(1),
  regular: fontFile,
  bold: fontFile.optional()
})

const textStyle = z.strictObject({
  font: z.enum(['serif', 'sans', 'mono']),
  size: points,
  /** Distance from baseline to baseline. */
  leading: points,
  weight: z.enum(['regular', 'bold']).default('regular'),
  italic: z.boolean().default(false),
  colour: z.enum(['ink', 'muted', 'accent', 'marking']).default('ink'),
  /** Space above and below the paragraph; the larger of two neighbours counts. */
  above: points.default(0),
  below: points.default(0),
  /** Extra space between letters. */
  tracking: z.number().default(0),
  capitals: z.boolean().default(false)
})

/** Least room for words between the margins, an inch each way. */
const leastRoom = 72

const aPaper = `expected one of ${paperNames.map((name) => `\`${name}\``).join(', ')}`

const pageTokens = z.strictObject({
  /** In place of a width and a height. */
  size: z.enum(paperNames, aPaper).optional(),
  width: points.optional(),
  height: points.optional(),
  margin: z.strictObject({top: points, right: points, bottom: points, left: points}),
  /** From the edge of the paper to the baseline of the running head, and of the foot. */
  header: points,
  footer: points,
  /** Columns of running text, in PDF. */
  columns: z
    .strictObject({
      count: z.union([z.literal(1), z.literal(2)], 'expected 1 or 2'),
      gap: points.default(20)
    })
    .default({count: 1, gap: 20})
})

const page = pageTokens
  .transform(({size, width, height, ...rest}, {addIssue}) => {
    const isStated = width !== undefined && height !== undefined
    const isEither = size === undefined ? isStated : width === undefined && height === undefined
    if (!isEither) {
      const message = 'expected either `size`, or `width` and `height`'
      addIssue({code: 'custom', path: ['size'], message})
    }
    const paper = size === undefined ? papers.A4 : papers[size]
    return {width: width ?? paper.width, height: height ?? paper.height, ...rest}
  })
  .refine(
    ({width, height, margin: {top, right, bottom, left}}) =>
      width - left - right >= leastRoom && height - top - bottom >= leastRoom,
    {path: ['margin'], message: `expected margins that leave ${leastRoom} points for words`}
  )

/** How words look. Every format reads these tokens; none keeps sizes of its own. Lengths in points. */
export const themeSchema = z.strictObject({
  name: z.string().min(1),
  page,
  fonts: z.strictObject({
    serif: family,
    sans: family,
    mono: family,
    /** Files that are asked, in order, for a character that a family lacks. */
    fallback: z.array(fontFile),
    /** Asked before the fallback for characters of their script; a file need not be installed. */
    scripts: z.partialRecord(z.enum(scripts), scriptFont).default({})
  }),
  /** Whether Word documents carry their fonts. */
  embedFonts: z.boolean(),
  colours: z.strictObject({
    ink: colour,
    muted: colour,
    accent: colour,
    /** Hairlines between rows. */
    rule: colour,
    marking: colour,
    /** Ground of callouts. */
    tint: colour,
    /** Ground of code. */
    codeGround: colour,
    /** Words across the pages of a draft, behind the text. */
    watermark: colour.default('#eff1f4'),
    warning: colour
  }),
  text: z.strictObject({
    body: textStyle,
    lead: textStyle,
    title: textStyle,
    subtitle: textStyle,
    details: textStyle,
    memoTitle: textStyle,
    heading1: textStyle,
    heading2: textStyle,
    heading3: textStyle,
    heading4: textStyle,
    heading5: textStyle,
    heading6: textStyle,
    quote: textStyle,
    code: textStyle,
    caption: textStyle,
    calloutTitle: textStyle,
    tableHead: textStyle,
    tableCell: textStyle,
    label: textStyle,
    note: textStyle,
    furniture: textStyle,
    marking: textStyle,
    citation: textStyle,
    paragraphNumber: textStyle,
    contents: textStyle,
    cardValue: textStyle,
    cardWords: textStyle,
    timelineDate: textStyle,
    timelineWords: textStyle,
    speaker: textStyle
  }),
  spacing: z.strictObject({
    listIndent: points,
    listItem: points,
    quoteIndent: points,
    /** Hanging room for the number of a paragraph. */
    numberIndent: points,
    cell: z.strictObject({x: points, y: points}),
    callout: z.strictObject({x: points, y: points, bar: points}),
    figure: points,
    /** Width of the column of labels in a memo's header and in details. */
    labelColumn: points,
    /** Least width of a figure's card, and the room between two. */
    card: z.strictObject({width: points, gap: points}),
    /** Room beside the line of a timeline and below an event, and the width of its dots. */
    timeline: z.strictObject({x: points, y: points, dot: points})
  }),
  rules: z.strictObject({hair: points, medium: points, heavy: points}),
  breaks: z.strictObject({
    /** Fewest lines of a paragraph left at the foot of a page. */
    orphans: z.int().min(1),
    /** Fewest lines of a paragraph carried to the head of the next page. */
    widows: z.int().min(1)
  }),
  justify: z.boolean()
})

export type Theme = z.infer<typeof themeSchema>
export type TextStyle = z.infer<typeof textStyle>
export type StyleName = keyof Theme['text']
export type ScriptFont = z.infer<typeof scriptFont>
export type FontFamily = z.infer<typeof family>
export type Family = keyof Omit<Theme['fonts'], 'fallback' | 'scripts'>
export type Colour = keyof Theme['colours']
