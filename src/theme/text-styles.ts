import * as z from 'zod'
import {textStyle} from './tokens.ts'

const style = (sentence: string) => textStyle.describe(sentence)

/** One style for each kind of text. */
export const textStyles = z.strictObject({
  body: style('Running text'),
  lead: style('The bottom line'),
  title: style('Title of the document'),
  subtitle: style('The line below the title'),
  details: style('Date, author, reference and the like, below the title'),
  memoTitle: style('What a memo is called, above its header'),
  heading1: style('Headings of the first level'),
  heading2: style('Headings of the second level'),
  heading3: style('Headings of the third level'),
  heading4: style('Headings of the fourth level'),
  heading5: style('Headings of the fifth level'),
  heading6: style('Headings of the sixth level'),
  quote: style('Quotations in paragraphs of their own'),
  code: style('Lines of code'),
  caption: style('Words below a picture, and above or below a table'),
  calloutTitle: style('Title of a box'),
  tableHead: style('First row of a table'),
  tableCell: style('Cells of a table'),
  label: style('Labels before a value, such as `To` and `Subject`'),
  note: style('Footnotes'),
  furniture: style('Running head and foot'),
  marking: style('A protective marking in head and foot'),
  citation: style('The paragraph that words are taken from, such as `¶4`'),
  paragraphNumber: style('Number of a paragraph in the margin'),
  contents: style('Lines of a table of contents'),
  cardValue: style('A key figure'),
  cardWords: style('The words below a key figure'),
  timelineDate: style('When something happens, on a timeline'),
  timelineWords: style('What happens, on a timeline'),
  speaker: style('Who said what stands above')
})
