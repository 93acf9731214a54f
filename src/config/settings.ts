import * as z from 'zod'
import {oneOf} from '../diagnostics/near.ts'
import {formatNames} from '../model/node.ts'
import {ruleLevels} from '../yaml/rule-levels.ts'
import {faultOfFileName} from './file-name.ts'
import {defaultLimits, mostOf} from './limits.ts'

const words = (what: string) => z.string(`expected ${what}`).min(1, `expected ${what}`)

const aPattern = 'expected a pattern such as `sources/*.md`'
const pattern = z.string(aPattern).regex(/^!?[^!\s]/, aPattern)
const takes = (it: string) => !it.startsWith('!')
const taking = {type: 'string', pattern: '^[^!\\s]'}
const patterns = z
  .union(
    [pattern.meta(taking), z.array(pattern).min(1).meta({contains: taking})],
    'expected a pattern, or a list of patterns'
  )
  .refine(
    (it) => (typeof it === 'string' ? [it] : it).some(takes),
    'expected a pattern without `!`, too'
  )

const fileName = words('a file name such as `:source-brief.pdf`')
  .superRefine((file, {addIssue}) => {
    const fault = faultOfFileName(file)
    if (fault !== undefined) addIssue({code: 'custom', message: fault})
  })
  .meta({pattern: '^[^/\\\\]+$'})

const formatOf = z.enum(formatNames, oneOf(formatNames))

const pack = z.strictObject({
  template: words('the name of a template, such as `brief`').describe(
    'Which template: its name in `templates/`, or a path that ends in `.md`.'
  ),
  format: formatOf
    .describe('Which format it is rendered in. The template’s own unless given.')
    .optional(),
  file: fileName
    .describe(
      'Name of the document, as in `:source-brief.pdf`: `:source` is the name of the source. The template’s name unless given.'
    )
    .optional()
})

const aLanguage = 'expected a language such as `en-GB`'
const aSize = 'expected a whole number of bytes, such as `5000000`'
const aCount = 'expected a whole number of pixels, such as `5000000`'
const someMarks = 'expected a whole number of marks, such as `2000`'
const someLevels = 'expected a whole number of levels, such as `20`'
const someCells = 'expected a whole number of cells, such as `20000`'
const someNotes = 'expected a whole number of notes, such as `500`'
const somePages = 'expected a whole number of pages, such as `300`'
const someSeconds = 'expected a whole number of seconds, such as `120`'
const leastMegabytes = 200
const someMegabytes = `expected a whole number of megabytes from ${leastMegabytes}, such as \`2000\``
const someWords = 'expected a whole number of words, such as `40`'
const noMore = (most: number) => `expected at most \`${most}\``

/** Every setting of a project, with its default. */
export const settingsSchema = z.strictObject({
  $schema: z.string('expected an address').describe('Address of this schema.').optional(),
  sources: patterns
    .describe(
      'Which texts are built: patterns from the project’s folder, such as `sources/**/*.md`. One that begins with `!` leaves out. Texts end in `.md`, `.markdown` or `.txt`.'
    )
    .optional(),
  packs: z
    .array(pack, 'expected a list of documents, such as `- template: brief`')
    .min(1, 'expected at least one document, such as `- template: brief`')
    .describe('The documents of every pack. Brief, memo and digest unless given.')
    .optional(),
  theme: words('the name of a theme, such as `civic`')
    .describe('Name of a theme, or path of a Word file, in place of what templates name.')
    .optional(),
  reference: words('the path of a Word file, such as `company.docx`')
    .describe('Path of a Word file (.docx, .dotx) whose look Word documents take.')
    .optional(),
  language: z
    .string(aLanguage)
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/, aLanguage)
    .describe(
      'Language of texts that do not state one and whose words do not tell it, as a BCP 47 tag such as `en-GB`.'
    )
    .optional(),
  out: words('a folder, such as `out`')
    .describe('Folder that packs are written to.')
    .default('out'),
  index: z
    .boolean('expected `true` or `false`')
    .describe('Whether `index.html` and `index.md` over all packs are written beside them.')
    .default(false),
  strict: z
    .boolean('expected `true` or `false`')
    .describe('Whether what keeps somebody from reading a document is an error.')
    .default(false),
  attachSource: z
    .boolean('expected `true` or `false`')
    .describe('Whether PDFs carry the text that they were made from.')
    .default(true),
  rules: ruleLevels
    .describe(
      'How bad rules are to this project, as in `review/long-sentence: off`: `off`, `info`, `warning` or `error`. Rules that are errors have no other level.'
    )
    .optional(),
  limits: z
    .strictObject({
      sourceBytes: z
        .int(aSize)
        .min(1, aSize)
        .describe('Most bytes of a source; a larger one is an error, and is not read.')
        .default(defaultLimits.sourceBytes),
      paragraphMarks: z
        .int(someMarks)
        .min(1, someMarks)
        .describe('Most marks of one paragraph, such as `*` and `[`; more are an error.')
        .default(defaultLimits.paragraphMarks),
      nesting: z
        .int(someLevels)
        .min(1, someLevels)
        .max(mostOf.nesting, noMore(mostOf.nesting))
        .describe('Most lists, items, quotations and marks in each other; deeper is an error.')
        .default(defaultLimits.nesting),
      tableCells: z
        .int(someCells)
        .min(1, someCells)
        .describe('Most cells of all tables of a source; more are an error.')
        .default(defaultLimits.tableCells),
      notes: z
        .int(someNotes)
        .min(1, someNotes)
        .max(mostOf.notes, noMore(mostOf.notes))
        .describe('Most footnotes of a source; more are an error.')
        .default(defaultLimits.notes),
      pages: z
        .int(somePages)
        .min(1, somePages)
        .describe('Most pages of a PDF; more are an error.')
        .default(defaultLimits.pages),
      pictureBytes: z
        .int(aSize)
        .min(1, aSize)
        .max(mostOf.pictureBytes, noMore(mostOf.pictureBytes))
        .describe('Most bytes of a picture; a larger one is an error.')
        .default(defaultLimits.pictureBytes),
      picturePixels: z
        .int(aCount)
        .min(1, aCount)
        .max(mostOf.picturePixels, noMore(mostOf.picturePixels))
        .describe('Most pixels of a picture, width times height; more are an error.')
        .default(defaultLimits.picturePixels),
      documentSeconds: z
        .int(someSeconds)
        .min(1, someSeconds)
        .describe('Most seconds for one source with all its documents; more are an error.')
        .default(defaultLimits.documentSeconds),
      documentMegabytes: z
        .int(someMegabytes)
        .min(leastMegabytes, someMegabytes)
        .describe(
          'Most megabytes of memory for one source with all its documents; more are an error.'
        )
        .default(defaultLimits.documentMegabytes),
      sentenceWords: z
        .int(someWords)
        .min(1, someWords)
        .describe('Most words of a sentence; a longer one is mentioned in a review.')
        .default(defaultLimits.sentenceWords),
      paragraphWords: z
        .int(someWords)
        .min(1, someWords)
        .describe('Most words of a paragraph; a longer one is mentioned in a review.')
        .default(defaultLimits.paragraphWords)
    })
    .describe('What is too much to be read, by a program or by a person.')
    .default(defaultLimits)
})

/** Settings as a build takes them, with every default filled in. */
export type Settings = z.infer<typeof settingsSchema>
