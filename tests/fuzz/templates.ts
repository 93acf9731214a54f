import fc from 'fast-check'
import {directives} from '../../src/compose/registry.ts'
import {settingsSchema} from '../../src/template/settings-schema.ts'
import {markdown} from './markdown.ts'
import {oddText, someText} from './odd-text.ts'
import {oddMapping, oddValue} from './odd-yaml.ts'

const value = fc.oneof(
  {weight: 3, arbitrary: fc.integer({min: -1, max: 30}).map(String)},
  {weight: 2, arbitrary: fc.constantFrom('0.5', 'yes', 'no', '', '1e9', 'body', 'table', 'list')},
  {weight: 1, arbitrary: oddText}
)

const directive = fc.constantFrom(...directives).chain((it) => {
  const known = it.attributes.map(({name, words = []}) =>
    fc.tuple(
      fc.constant(name),
      words.length > 0 ? fc.oneof(fc.constantFrom(...words), value) : value
    )
  )
  const attribute = fc.oneof(...known, fc.tuple(oddText, value))
  const marks = fc.constantFrom('::', '::', '::', ':::', ':', '::::')
  return fc.tuple(marks, fc.array(attribute, {maxLength: 4})).map(([mark, written]) => {
    const attributes = written.map(([name, it]) => `${name}="${it}"`).join(' ')
    return `${mark}${it.name}${attributes === '' ? '' : `{${attributes}}`}`
  })
})

const include = fc
  .constantFrom('one', 'two', 'three', '../brief', '__proto__')
  .map((name) => `::include{name=${name}}`)

const line = fc.oneof(
  {weight: 5, arbitrary: directive},
  {weight: 2, arbitrary: include},
  {weight: 2, arbitrary: fc.constantFrom(':::', '::::', ':::callout', ':::only{format=pdf}')},
  {weight: 2, arbitrary: fc.constantFrom('## Risks', '# :title', '### :date :kind', '::notes')},
  {weight: 2, arbitrary: someText},
  {weight: 1, arbitrary: oddText.map((it) => `::${it}`)},
  {weight: 1, arbitrary: oddText.map((it) => `:${it}[${it}]{${it}}`)}
)

const lines = fc.array(fc.oneof({weight: 6, arbitrary: line}, markdown), {maxLength: 14})

/** What a template, or a part of one, has below its settings. */
export const directivesAndWords: fc.Arbitrary<string> = lines.map((it) => it.join('\n\n'))

const strips = fc
  .array(fc.oneof(fc.constantFrom(':page', ':pages', ':title', ':marking', ':nothing'), oddText))
  .map((it) => JSON.stringify({header: {left: it.join(' ')}, first: {footer: {right: it.at(0)}}}))

const settings = oddMapping(
  Object.keys(settingsSchema.shape),
  fc.oneof(
    fc.constantFrom(
      'pdf',
      'md',
      'email',
      'chat',
      'military',
      'sections',
      '[date]',
      '{pages: 1}',
      'de'
    ),
    strips,
    oddValue
  )
)

/** A template of odd settings, odd directives, or both. */
export const templates: fc.Arbitrary<string> = fc
  .tuple(fc.option(settings), directivesAndWords)
  .map(([yaml, body]) => (yaml === null ? body : `---\n${yaml}---\n\n${body}`))
