import {z} from 'zod'
import {defaultLimits, type Limits, mostOf} from './limits.ts'

const bytes = 'a whole number of bytes, such as `5000000`'
const words = 'a whole number of words, such as `40`'
const leastMegabytes = 200

const most: Partial<Limits> = mostOf

/** A limit of the settings: a whole number, at most what there can be of its kind. */
function limit(name: keyof Limits, what: string, about: string, least = 1) {
  const expected = `expected ${what}`
  const number = z.int(expected).min(least, expected)
  const highest = most[name]
  const bounded =
    highest === undefined ? number : number.max(highest, `expected at most \`${highest}\``)
  return bounded.describe(about).default(defaultLimits[name])
}

/** Each limit that settings may name, with its default. */
export const limitsSchema = z.strictObject({
  sourceBytes: limit(
    'sourceBytes',
    bytes,
    'Most bytes of a source; a larger one is an error, and is not read.'
  ),
  paragraphMarks: limit(
    'paragraphMarks',
    'a whole number of marks, such as `2000`',
    'Most marks of one paragraph, such as `*` and `[`; more are an error.'
  ),
  nesting: limit(
    'nesting',
    'a whole number of levels, such as `20`',
    'Most lists, items, quotations and marks in each other; deeper is an error.'
  ),
  tableCells: limit(
    'tableCells',
    'a whole number of cells, such as `20000`',
    'Most cells of all tables of a source; more are an error.'
  ),
  notes: limit(
    'notes',
    'a whole number of notes, such as `500`',
    'Most footnotes of a source; more are an error.'
  ),
  pages: limit(
    'pages',
    'a whole number of pages, such as `300`',
    'Most pages of a PDF; more are an error.'
  ),
  pictureBytes: limit('pictureBytes', bytes, 'Most bytes of a picture; a larger one is an error.'),
  picturePixels: limit(
    'picturePixels',
    'a whole number of pixels, such as `5000000`',
    'Most pixels of a picture, width times height; more are an error.'
  ),
  documentSeconds: limit(
    'documentSeconds',
    'a whole number of seconds, such as `120`',
    'Most seconds for one source with all its documents; more are an error.'
  ),
  documentMegabytes: limit(
    'documentMegabytes',
    `a whole number of megabytes from ${leastMegabytes}, such as \`2000\``,
    'Most megabytes of memory for one source with all its documents; more are an error.',
    leastMegabytes
  ),
  sentenceWords: limit(
    'sentenceWords',
    words,
    'Most words of a sentence; a longer one is mentioned in a review.'
  ),
  paragraphWords: limit(
    'paragraphWords',
    words,
    'Most words of a paragraph; a longer one is mentioned in a review.'
  )
})
