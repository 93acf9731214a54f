import * as z from 'zod'

/** What is expected, as a message says it: ``expected one of `a`, `b` ``. */
export const oneOf = (names: readonly string[]): string =>
  `expected one of ${names.map((name) => `\`${name}\``).join(', ')}`

/** A length in PostScript points, 1/72 in: the only length of a theme; `units.ts` converts. */
export const points = z
  .number('expected a number of points, such as `12`')
  .nonnegative('expected a number of points of at least 0')

const colourForm = /^#[0-9a-fA-F]{6}$/
const aColour = "expected a colour in quotation marks, such as `'#1f4e79'`"

export const colour = z.string(aColour).regex(colourForm, aColour).toLowerCase()

export const yesOrNo = z.boolean('expected `true` or `false`')

export const words = z.string('expected words').min(1, 'expected words')

const aTheme = 'expected the name of a theme, such as `civic`'

/** Name of a theme's file, without its ending. */
export const themeName = z.string(aTheme).regex(/^[^/\\]+$/, aTheme)

const groups = ['page', 'fonts', 'colours', 'text', 'spacing', 'rules', 'breaks'] as const
const someGroups = `expected a list of some of ${groups.map((name) => `\`${name}\``).join(', ')}`

/** Groups of tokens that a theme keeps from a brand. */
export const fixedGroups = z.array(z.enum(groups, someGroups), someGroups)

/** Path of a TrueType file: inside an npm package, or from the folder of the file that names it. */
export const fontFile = z
  .string('expected a font file, such as `fonts/Brand-Regular.ttf`')
  .min(1, 'expected a font file, such as `fonts/Brand-Regular.ttf`')

/** Smallest letters that there can be, in points. */
const leastSize = 1

const lettersSize = z
  .number('expected a number of points, such as `10.5`')
  .min(leastSize, `expected a number of points of at least ${leastSize}`)

const families = ['serif', 'sans', 'mono'] as const
const weights = ['regular', 'bold'] as const
const textColours = ['ink', 'muted', 'accent', 'marking'] as const

export const textStyle = z
  .strictObject({
    font: z.enum(families, oneOf(families)).describe('Family of the letters'),
    size: lettersSize.describe('Size of the letters, in points'),
    leading: points.describe('Distance from baseline to baseline, in points; at least the size'),
    weight: z.enum(weights, oneOf(weights)).default('regular').describe('Weight of the letters'),
    italic: yesOrNo.default(false).describe('Whether the letters are italic'),
    colour: z
      .enum(textColours, oneOf(textColours))
      .default('ink')
      .describe('Name of the colour among `colours`'),
    above: points
      .default(0)
      .describe('Space above the paragraph, in points; the larger of two neighbours counts'),
    below: points
      .default(0)
      .describe('Space below the paragraph, in points; the larger of two neighbours counts'),
    tracking: z
      .number('expected a number of points, such as `0.5`')
      .default(0)
      .describe('Extra space between letters, in points; less where it is below 0'),
    capitals: yesOrNo.default(false).describe('Whether all letters are shown as capitals')
  })
  .refine(({leading, size}) => leading >= size, 'expected a `leading` of at least the `size`')
