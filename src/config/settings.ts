import * as z from 'zod'
import {oneOf} from '../diagnostics/near.ts'
import {formatNames} from '../model/node.ts'
import {ruleLevels} from '../yaml/rule-levels.ts'
import {faultOfFileName} from './file-name.ts'
import {defaultLimits} from './limits.ts'
import {limitsSchema} from './limits-schema.ts'

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
  limits: limitsSchema
    .describe('What is too much to be read, by a program or by a person.')
    .default(defaultLimits)
})

/** Settings as a build takes them, with every default filled in. */
export type Settings = z.infer<typeof settingsSchema>
