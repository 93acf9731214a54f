import * as z from 'zod'
import {english, englishHeadings, englishNames} from './english.ts'
import {slotsOf} from './write.ts'

const words = z.string('expected words in quotation marks').min(1, 'expected words')
const mark = z.string('expected a mark in quotation marks').min(1, 'expected a mark')

/** Names of an object of ours, as the compiler knows them. */
const namesIn = <It extends object>(it: It): readonly (keyof It & string)[] =>
  Object.keys(it).filter((name): name is keyof It & string => Object.hasOwn(it, name))

export const labelNames = namesIn(english.labels)
export const countNames = namesIn(english.counts)
export const toneNames = namesIn(english.tones)
export const markNames = namesIn(english.marks)
const fieldNames = namesIn(englishHeadings)
const statedNames = namesIn(englishNames)

const labels = z
  .partialRecord(z.enum(labelNames), words)
  .superRefine((values, {addIssue}) => {
    for (const name of labelNames) {
      const missing = missingIn(values[name], english.labels[name])
      if (missing !== undefined) addIssue({code: 'custom', path: [name], message: missing})
    }
  })
  .describe('Words that documents have of their own, such as `To` in the head of a memo')

const form = words.optional()
const plural = z.strictObject({
  zero: form.describe('The form for none, as in Arabic'),
  one: form.describe('The form for one'),
  two: form.describe('The form for two, as in Arabic'),
  few: form.describe('The form for few, as in Polish'),
  many: form.describe('The form for many, as in Arabic'),
  other: words.describe('The form of most numbers')
})

const counts = z
  .partialRecord(z.enum(countNames), plural)
  .describe('What is counted, in the forms that the language has for numbers (CLDR)')

/** What is wrong with a pattern that lacks a place which the English one has. */
function missingIn(pattern: string | undefined, model: string): string | undefined {
  if (pattern === undefined) return undefined
  const own = slotsOf(pattern)
  const missing = slotsOf(model).find((it) => !own.includes(it))
  return missing === undefined ? undefined : `expected words with \`{${missing}}\``
}

const dayPattern = (model: string) =>
  words.superRefine((pattern, {addIssue}) => {
    const missing = missingIn(pattern, model)
    if (missing !== undefined) addIssue({code: 'custom', message: missing})
  })

const dates = z
  .strictObject({
    day: dayPattern('{day} {month} {year}').describe('A day, as `{day}. {month} {year}`'),
    firstDay: dayPattern('{month} {year}').optional().describe('The first day of a month'),
    months: z
      .array(words)
      .length(12, 'expected twelve names of months, from January on')
      .describe('Names of the months, from January on')
  })
  .describe('How days are written')

/** What a file may hold: any of it, since a file of the same language below it may have the rest. */
export const languageFileSchema = z.strictObject({
  labels: labels.optional(),
  counts: counts.optional(),
  tones: z
    .partialRecord(z.enum(toneNames), words)
    .describe('What boxes are called, by their tone')
    .optional(),
  dates: dates.optional(),
  numbers: z
    .strictObject({
      decimal: mark.describe('Before decimals'),
      group: mark.describe('Between thousands')
    })
    .optional()
    .describe('Marks before decimals, and between thousands'),
  marks: z
    .strictObject({
      quotation: z
        .tuple([mark, mark], 'expected the mark before and the mark behind a quotation')
        .describe('Before and behind a quotation'),
      comma: mark.describe('Between the items of a list in a line'),
      semicolon: mark.describe('Between items that hold commas'),
      colon: mark.describe('Behind a label')
    })
    .partial()
    .optional()
    .describe('Marks between words, with the space about them'),
  length: z
    .enum(['words', 'characters'], 'expected one of `words`, `characters`')
    .optional()
    .describe('How long a text is said to be'),
  letters: z
    .enum(['latin', 'none'], 'expected one of `latin`, `none`')
    .optional()
    .describe('Whether lists may be counted a., b., c.'),
  statedUnder: z
    .partialRecord(z.enum(fieldNames), z.array(words))
    .optional()
    .describe('Headings under which an author states what is derived otherwise'),
  statedAs: z
    .partialRecord(z.enum(statedNames), z.array(words))
    .optional()
    .describe('What an author calls what is said of a recommendation, an option or the like'),
  dueAfter: z
    .array(words)
    .optional()
    .describe('Words before the day on which something is due, as in `by 3 May 2025`'),
  words: z
    .record(z.string(), words)
    .optional()
    .describe('Words of templates, as they are written in English, in this language')
})

export type LanguageFile = z.infer<typeof languageFileSchema>
