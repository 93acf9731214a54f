import * as z from 'zod'
import {expectedIn, oneOf} from '../diagnostics/near.ts'
import type {AspectName} from '../model/document.ts'
import {paperNamed, paperNames, paperPattern} from '../model/paper.ts'
import {decode} from '../yaml/decode.ts'
import {ruleLevels} from '../yaml/rule-levels.ts'
import {isDay, itemKeys, type Key, languageTag} from './front-matter-keys.ts'
import type {FrontMatterRules} from './front-matter-rules.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()], 'expected words')
const aDay = 'expected a day such as `2025-03-02`'
const aLanguage = 'expected a language such as `en-GB`'

/** For JSON Schema, which cannot see through what makes one kind of value of another. */
const scalarJson = {type: ['string', 'number', 'boolean']}

// A key without a value says nothing, and is no mistake.
const words = scalar.nullable()
const list = z.array(scalar, 'expected a list of words').nullable()
const wordsOrList = z
  .unknown()
  .transform((value) => (Array.isArray(value) || value === null ? value : [value]))
  .pipe(list)
  .meta({anyOf: [scalarJson, {type: 'array', items: scalarJson}, {type: 'null'}]})
// `- 2 March: they met` is a key with a value to YAML, and words to whoever wrote it.
const item = z.union(
  [z.string(), z.number(), z.boolean()],
  'expected words, in quotation marks if they hold a colon'
)
const items = z.array(item, 'expected a list of words').nullable()
const aPerson = 'expected a name, or `name` and `role`'
const person = z
  .unknown()
  .transform((value) => (typeof value === 'object' ? value : {name: value}))
  .pipe(z.strictObject({name: scalar, role: words.optional()}, aPerson))
  .meta({
    anyOf: [
      scalarJson,
      {
        type: 'object',
        properties: {
          name: {...scalarJson, description: 'Name of the person.'},
          role: {...scalarJson, description: 'What the person is, such as `Mayor`.'}
        },
        required: ['name'],
        additionalProperties: false
      }
    ]
  })
const people = z.array(person, 'expected a list of names').nullable()
const day = z
  .string(aDay)
  .refine(isDay, aDay)
  .meta({pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'})
  .nullable()
const language = z.string(aLanguage).regex(languageTag, aLanguage).nullable()
const paper = z
  .string(oneOf(paperNames))
  .refine((value) => paperNamed(value) !== undefined, {error: expectedIn(paperNames)})
  .meta({anyOf: [{enum: [...paperNames]}, {pattern: paperPattern}]})
  .nullable()

const many = z.union([scalar, z.array(scalar)], 'expected words, or a list of words').nullable()

const aspects: Readonly<Record<AspectName, string>> = {
  owner: 'Who is to do it, or answers for it.',
  due: 'When it is to be done by.',
  decides: 'Who is to decide.',
  pro: 'What speaks for it.',
  con: 'What speaks against it.',
  cost: 'What it costs.',
  risk: 'What may go wrong with it.',
  likelihood: 'How likely it is.',
  impact: 'What it would do.',
  mitigation: 'What is done against it.'
}

/** A list of words, or of items that keys say more of. */
function itemsWith(names: Readonly<Record<string, AspectName>>) {
  const shape = Object.fromEntries(
    Object.entries(names).map(([name, aspect]) => [name, many.describe(aspects[aspect]).optional()])
  )
  const all = Object.keys(shape).map((name) => `\`${name}\``)
  const expected = `expected words, in quotation marks if they hold a colon, or \`text\` with ${all.join(', ')}`
  const object = z.strictObject({text: scalar.describe('The words of the item.'), ...shape})
  return z.array(z.union([scalar, object], expected), 'expected a list').nullable()
}

/** Every key that front matter may have; those with a second spelling beside each other. */
export const keys = z
  .strictObject({
    title: words.describe('What the text is called.'),
    subtitle: words.describe('What stands below the title.'),
    author: wordsOrList.describe('Who wrote it; several as a list.'),
    authors: wordsOrList.describe('Who wrote it, as a list.'),
    date: day.describe('Day of the text, as in `2026-10-19`.'),
    lang: language.describe('Language of the text, as in `en-GB`. Told by its words unless given.'),
    to: wordsOrList.describe('Whom a memo is to; several as a list.'),
    from: wordsOrList.describe('Whom a memo is from; several as a list.'),
    cc: wordsOrList.describe('Who gets a copy; several as a list.'),
    thru: wordsOrList.describe('Through whom a memorandum goes; several as a list.'),
    through: wordsOrList.describe('Through whom a memorandum goes; several as a list.'),
    suspense: words.describe('Day by which an answer is due.'),
    contact: wordsOrList.describe('Whom to ask, with a telephone number or an address.'),
    authority_line: words.describe('On whose authority a memorandum is signed.'),
    'authority-line': words.describe('On whose authority a memorandum is signed.'),
    signature: wordsOrList.describe('Who signs: name, rank and office, a line each.'),
    enclosures: wordsOrList.describe('What goes with a memorandum, as a list.'),
    distribution: wordsOrList.describe('Who gets the memorandum, as a list.'),
    subject: words.describe('What a memo is about. The title unless given.'),
    ref: words.describe('Reference, such as `2026/14`.'),
    marking: words.describe('Protective marking, such as `OFFICIAL`.'),
    status: words.describe('Such as `Draft`, which then stands across each page.'),
    paper: paper.describe('What it is printed on: `A4`, `A5`, `Letter` or `Legal`.'),
    organisation: words.describe('Whose text it is.'),
    organization: words.describe('Whose text it is.'),
    description: words.describe('What it is about, for searches.'),
    keywords: wordsOrList.describe('Words to find it by.'),
    bottom_line: words.describe('What a reader must know who reads nothing else.'),
    'bottom-line': words.describe('What a reader must know who reads nothing else.'),
    key_points: list.describe('The points that matter most, as a list.'),
    'key-points': list.describe('The points that matter most, as a list.'),
    recommendations: itemsWith(itemKeys.recommendations).describe(
      'What is recommended: words, or items with `text`, `owner` and `due`.'
    ),
    decisions: itemsWith(itemKeys.decisions).describe(
      'What is to be decided: words, or items with `text`, `decides` and `due`.'
    ),
    actions: itemsWith(itemKeys.actions).describe(
      'What is to be done: words, or items with `text`, `owner` and `due`.'
    ),
    options: itemsWith(itemKeys.options).describe(
      'What may be done: words, or items with `text`, `pros`, `cons`, `cost` and `risks`.'
    ),
    risks: itemsWith(itemKeys.risks).describe(
      'What may go wrong: words, or items with `text`, `likelihood`, `impact`, `mitigation` and `owner`.'
    ),
    people: people.describe('Who matters in it: names, or items with `name` and `role`.'),
    organisations: items.describe('Organisations that matter in it.'),
    organizations: items.describe('Organisations that matter in it.'),
    places: items.describe('Places that matter in it.'),
    figures: items.describe('Figures that matter most, each with its words.'),
    timeline: items.describe('What happened when, one line each.'),
    dates: items.describe('What happened when, one line each.'),
    statements: items.describe('What was said, and by whom.'),
    outlook: items.describe('What is to come.'),
    acronyms: items.describe(
      'Acronyms with what they stand for, as in `UN: United Nations`, in quotation marks.'
    ),
    rules: ruleLevels
      .nullable()
      .describe('How bad rules are to this text, as in `review/long-sentence: off`.')
  } satisfies Readonly<Record<Key, z.ZodType>>)
  .partial()

/** All that front matter may hold, and all that can be told of the rest. */
export const allRules: FrontMatterRules = {
  check: (yaml, originOf, tell) => {
    const rule = yaml.errors.length > 0 ? 'front-matter/invalid' : 'front-matter/type'
    decode(keys, yaml, {rule, keyRule: 'front-matter/unknown-key', originOf, tell})
  },
  accepts: (key, value) => keys.shape[key].safeParse(value).success
}
