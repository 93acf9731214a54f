import * as z from 'zod'
import {expectedIn, oneOf} from '../diagnostics/near.ts'
import {formatNames} from '../model/node.ts'
import {paperNamed, paperNames, paperPattern} from '../model/paper.ts'
import {requirable} from './requirable.ts'

const words = z.string('expected words in quotation marks')
/** One strip of a running head or foot. */
const strip = z
  .strictObject({
    left: words.describe(
      'Words at the left: plain ones, and `:date`, `:title`, `:page` and the like.'
    ),
    center: words.describe('Words in the middle.'),
    right: words.describe('Words at the right.')
  })
  .partial()
const edges = {
  header: strip.describe('The running head.').optional(),
  footer: strip.describe('The running foot.').optional()
}

const paper = words
  .refine((value) => paperNamed(value) !== undefined, {error: expectedIn(paperNames)})
  .meta({anyOf: [{enum: [...paperNames]}, {pattern: paperPattern}]})

const most = z.int('expected a whole number from 1 on').min(1, 'expected a whole number from 1 on')
const budget = z
  .strictObject({
    pages: most.describe('Most pages, where the format has pages.'),
    words: most.describe('Most words.')
  })
  .partial()
  .refine((it) => Object.keys(it).length > 0, 'expected `pages`, `words` or both')
  .meta({minProperties: 1})

const required = z.enum(requirable, oneOf(requirable))

/** Every setting of a template, as front matter has it. */
export const settingsSchema = z.strictObject({
  kind: words
    .min(1, 'expected what the document is called, such as `Brief`')
    .describe('What the document is called, such as `Brief`. The template’s name unless given.')
    .optional(),
  lang: z
    .string('expected a language such as `en`')
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,8}$/, 'expected a language such as `en`')
    .describe('Language that the template’s own words are in, such as `en`.')
    .default('en'),
  format: z
    .enum(formatNames, oneOf(formatNames))
    .describe('Format of the document where none is asked for.')
    .default('pdf'),
  flavour: z
    .enum(['github', 'chat', 'email'], 'expected one of `github`, `chat`, `email`')
    .describe('Where the Markdown is read: on GitHub, in a chat, or as plain text in e-mail.')
    .default('github'),
  theme: words
    .min(1, 'expected the name of a theme, such as `civic`')
    .describe('Name of a theme, or a Word file whose look the document takes.')
    .default('civic'),
  numbering: z
    .enum(['none', 'sections', 'military'], 'expected one of `none`, `sections`, `military`')
    .describe('Whether `##` headings are numbered, and with `military` what stands below them.')
    .default('none'),
  attachment: z
    .enum(['source', 'none'], 'expected one of `source`, `none`')
    .describe('Whether a PDF carries the text of its source.')
    .default('source'),
  paper: paper
    .describe('What it is printed on: `A4`, `A5`, `Letter` or `Legal`. The theme’s unless given.')
    .optional(),
  acronyms: z
    .enum(['expand', 'leave'], 'expected one of `expand`, `leave`')
    .describe('Whether acronyms are written out where they first stand.')
    .default('expand'),
  budget: budget.describe('How long the document may be; a longer one is an error.').optional(),
  requires: z
    .array(required, 'expected a list, such as `[date, bottom-line]`')
    .describe('What a source has to state, such as `[date, bottom-line]`.')
    .default([]),
  page: z
    .strictObject({
      first: z
        .strictObject(edges)
        .describe('Head and foot of the first page, where they differ.')
        .optional(),
      ...edges
    })
    .describe('What stands at the top and bottom of each page.')
    .optional()
})

export type StripSettings = z.infer<typeof strip>
export type SettingsData = z.infer<typeof settingsSchema>
