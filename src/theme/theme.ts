import * as z from 'zod'
import {type family, fonts, type scriptFont} from './fonts.ts'
import {page} from './page.ts'
import {textStyles} from './text-styles.ts'
import {colour, points, type textStyle, words, yesOrNo} from './tokens.ts'

const colours = z.strictObject({
  ink: colour.describe('Text'),
  muted: colour.describe('Text of less weight, such as labels and details'),
  accent: colour.describe('Headings, citations, links, and the lines that lead the eye'),
  rule: colour.describe('Hairlines between rows, and the bar beside a quotation'),
  marking: colour.describe('Protective markings'),
  tint: colour.describe('Ground of boxes, and of the first row of tables in Word'),
  codeGround: colour.describe('Ground of code, and of a picture that is missing'),
  watermark: colour
    .default('#eff1f4')
    .describe('Words across the pages of a draft, behind the text'),
  warning: colour.describe('Bar and title of boxes that warn')
})

const spacing = z.strictObject({
  listIndent: points.describe('From the left of a list to its words, in points'),
  listItem: points.describe('Room between the items of a list, in points'),
  quoteIndent: points.describe('From the margin to the words of a quotation, in points'),
  numberIndent: points.describe('Hanging room for the number of a paragraph, in points'),
  cell: z
    .strictObject({
      x: points.describe('Room at the left and right of the words in a cell, in points'),
      y: points.describe('Room above and below the words in a cell, in points')
    })
    .describe('Room within the cells of a table'),
  callout: z
    .strictObject({
      x: points.describe('Room at the left and right of the words in a box, in points'),
      y: points.describe('Room above and below the words in a box, in points'),
      bar: points.describe('Width of the bar at the left of a box, in points')
    })
    .describe('Room within a box'),
  figure: points.describe('Room above and below a picture, in points'),
  labelColumn: points.describe(
    'Width of the column of labels in a memo’s header and in details, in points'
  ),
  card: z
    .strictObject({
      width: points.describe('Least width of the card of a figure, in points'),
      gap: points.describe('Room between two cards, in points')
    })
    .describe('Cards of key figures'),
  timeline: z
    .strictObject({
      x: points.describe('Room beside the line of a timeline, in points'),
      y: points.describe('Room below an event, in points'),
      dot: points.describe('Width of the dot of an event, in points')
    })
    .describe('Timelines')
})

const rules = z.strictObject({
  hair: points.describe('Width of the lines between rows, in points'),
  medium: points.describe('Width of the line below a running head and above cards, in points'),
  heavy: points.describe('Width of the line below the head of a table, in points')
})

const fewest = z
  .int('expected a whole number of lines, such as `2`')
  .min(1, 'expected a whole number of at least 1')

const breaks = z.strictObject({
  orphans: fewest.describe('Fewest lines of a paragraph at the foot of a page'),
  widows: fewest.describe('Fewest lines of a paragraph at the head of the next page')
})

/** How words look. Every format reads these tokens; none keeps sizes of its own. Lengths in points. */
export const themeSchema = z.strictObject({
  name: words.describe('What the theme is called'),
  page,
  fonts: fonts.describe('Families of letters and their files'),
  embedFonts: yesOrNo.describe('Whether Word documents carry their fonts'),
  colours: colours.describe('Colours, each as in `#1f4e79`'),
  text: textStyles.describe('One style for each kind of text'),
  spacing: spacing.describe('Room within and between blocks'),
  rules: rules.describe('Widths of lines'),
  breaks: breaks.describe('How paragraphs are divided between pages, in PDF'),
  justify: yesOrNo.describe('Whether paragraphs are set to both margins')
})

export type Theme = z.infer<typeof themeSchema>
export type TextStyle = z.infer<typeof textStyle>
export type StyleName = keyof Theme['text']
export type ScriptFont = z.infer<typeof scriptFont>
export type FontFamily = z.infer<typeof family>
export type Family = keyof Omit<Theme['fonts'], 'fallback' | 'scripts'>
export type Colour = keyof Theme['colours']
