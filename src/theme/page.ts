import * as z from 'zod'
import {paperNames, papers} from '../model/paper.ts'
import {oneOf, points} from './tokens.ts'

/** Least room for words between the margins, an inch each way. */
const leastRoom = 72

const pageTokens = z.strictObject({
  size: z
    .enum(paperNames, oneOf(paperNames))
    .optional()
    .describe('The paper, in place of a width and a height'),
  width: points.optional().describe('Width of any other paper, in points'),
  height: points.optional().describe('Height of any other paper, in points'),
  margin: z
    .strictObject({
      top: points.describe('Margin above the text, in points'),
      right: points.describe('Margin at the right of the text, in points'),
      bottom: points.describe('Margin below the text, in points'),
      left: points.describe('Margin at the left of the text, in points')
    })
    .describe(`Margins around the text; at least ${leastRoom} points between them are for words`),
  header: points.describe(
    'From the upper edge of the paper to the baseline of the running head, in points'
  ),
  footer: points.describe(
    'From the baseline of the running foot to the lower edge of the paper, in points'
  ),
  columns: z
    .strictObject({
      count: z
        .union([z.literal(1), z.literal(2)], 'expected 1 or 2')
        .default(1)
        .describe('How many columns: 1 or 2'),
      gap: points.default(20).describe('Room between two columns, in points')
    })
    .default({count: 1, gap: 20})
    .describe('Columns of running text, in PDF')
})

/** The paper and what surrounds the text; a paper's name is resolved to its width and height. */
export const page = pageTokens
  .transform(({size, width, height, ...rest}, {addIssue}) => {
    const isStated = width !== undefined && height !== undefined
    const isEither = size === undefined ? isStated : width === undefined && height === undefined
    if (!isEither) {
      addIssue({code: 'custom', message: 'expected either `size`, or `width` and `height`'})
    }
    const paper = size === undefined ? papers.A4 : papers[size]
    return {width: width ?? paper.width, height: height ?? paper.height, ...rest}
  })
  .refine(
    ({width, height, margin: {top, right, bottom, left}}) =>
      width - left - right >= leastRoom && height - top - bottom >= leastRoom,
    `expected margins that leave ${leastRoom} points for words`
  )
  .describe('Paper, margins and columns')
