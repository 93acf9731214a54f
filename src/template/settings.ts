import type {Root} from 'mdast'
import * as z from 'zod'
import {message, type Tell} from '../diagnostics/message.ts'
import {expectedOf} from '../diagnostics/near.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import {paperNamed, paperNames, paperPattern} from '../model/paper.ts'
import {decode} from '../yaml/decode.ts'
import {readYaml, type Yaml} from '../yaml/yaml.ts'
import {originOf, originWithin, type TemplateText} from './file.ts'
import {requirable} from './requirable.ts'
import type {EdgeLines, Limits, StripLines, TemplateSettings} from './template.ts'

const words = z.string('expected words in quotation marks')
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

const aPaper = `expected one of ${paperNames.map((name) => `\`${name}\``).join(', ')}`
const paper = words
  .refine((value) => paperNamed(value) !== undefined, aPaper)
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

const required = z.enum(requirable, {
  error: ({input}) => expectedOf(typeof input === 'string' ? input : '', requirable)
})

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
    .enum(['pdf', 'docx', 'md'], 'expected one of `pdf`, `docx`, `md`')
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

/**
 * Settings of a template, from its front matter; every one has a default. Undefined when they
 * cannot be read, after telling why as `template/invalid`.
 */
export function readSettings(
  file: TemplateText,
  root: Root,
  name: string,
  tell: Tell
): TemplateSettings | undefined {
  const yaml = yamlOf(file, root)
  const data = decode(settingsSchema, yaml, {
    rule: 'template/invalid',
    originOf: (position) => ({from: 'template', path: file.path, position}),
    tell
  })
  if (data === undefined) return undefined
  const place = (path: readonly string[]): TemplateOrigin => ({
    from: 'template',
    path: file.path,
    position: yaml.placeOf(path)
  })
  const stripOf = (
    lines: z.infer<typeof strip> | undefined,
    path: readonly string[]
  ): StripLines => ({
    left: {text: lines?.left ?? '', origin: place([...path, 'left'])},
    center: {text: lines?.center ?? '', origin: place([...path, 'center'])},
    right: {text: lines?.right ?? '', origin: place([...path, 'right'])}
  })
  const {page} = data
  const rest: EdgeLines = {
    header: stripOf(page?.header, ['page', 'header']),
    footer: stripOf(page?.footer, ['page', 'footer'])
  }
  const {header, footer} = page?.first ?? {}
  const first: EdgeLines = {
    header: header ? stripOf(header, ['page', 'first', 'header']) : rest.header,
    footer: footer ? stripOf(footer, ['page', 'first', 'footer']) : rest.footer
  }
  const named = data.paper === undefined ? undefined : paperNamed(data.paper)
  const {paper: _, budget: limits, requires, ...others} = data
  const budget: Limits = {
    ...(limits?.pages && {pages: {most: limits.pages, origin: place(['budget', 'pages'])}}),
    ...(limits?.words && {words: {most: limits.words, origin: place(['budget', 'words'])}})
  }
  return {
    ...others,
    ...(named && {paper: named}),
    budget,
    requires: requires.map((name, index) => ({
      name,
      origin: place(['requires', String(index)])
    })),
    kind: data.kind ?? capitalised(name),
    page: {first, rest}
  }
}

function yamlOf(file: TemplateText, root: Root): Yaml {
  const first = root.children[0]
  if (first?.type !== 'yaml') return readYaml('', originWithin(file, 0, 0).position.start)
  const start = first.position?.start.offset ?? 0
  const afterFence =
    start + (/^---[ \t]*(?:\r\n?|\n)/.exec(file.text.slice(start))?.[0].length ?? 0)
  return readYaml(first.value, originWithin(file, afterFence, 0).position.start)
}

/** Parts have no settings: what stands in one would seem to matter and would not. */
export function refuseSettings(file: TemplateText, root: Root, tell: Tell): void {
  const first = root.children[0]
  if (first?.type !== 'yaml') return
  const reason = 'Unexpected settings in a part, expected them in the template that includes it'
  tell(message('template/invalid', reason, originOf(file.path, first.position)))
}

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)
