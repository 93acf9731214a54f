import * as z from 'zod'
import type {AspectName} from '../model/document.ts'
import {paperNamed, paperNames} from '../model/paper.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()], 'expected words')
const aDay = 'expected a day such as `2025-03-02`'
const aLanguage = 'expected a language such as `en-GB`'

// A key without a value says nothing, and is no mistake.
const words = scalar.nullable()
const list = z.array(scalar, 'expected a list of words').nullable()
const wordsOrList = z
  .unknown()
  .transform((value) => (Array.isArray(value) || value === null ? value : [value]))
  .pipe(list)
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
const people = z.array(person, 'expected a list of names').nullable()
const day = z.string(aDay).refine(isDay, aDay).nullable()
const language = z
  .string(aLanguage)
  .regex(/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i, aLanguage)
  .nullable()
const aPaper = `expected one of ${paperNames.map((name) => `\`${name}\``).join(', ')}`
const paper = z
  .string(aPaper)
  .refine((value) => paperNamed(value) !== undefined, aPaper)
  .nullable()

const many = z.union([scalar, z.array(scalar)], 'expected words, or a list of words').nullable()

/** What may be said of an item of each list, by the keys for it; `text` is the item's own words. */
export const itemKeys = {
  recommendations: {owner: 'owner', owners: 'owner', due: 'due', by: 'due'},
  decisions: {decides: 'decides', due: 'due', by: 'due'},
  actions: {owner: 'owner', owners: 'owner', due: 'due', by: 'due'},
  options: {
    pro: 'pro',
    pros: 'pro',
    con: 'con',
    cons: 'con',
    cost: 'cost',
    risk: 'risk',
    risks: 'risk'
  },
  risks: {
    likelihood: 'likelihood',
    impact: 'impact',
    mitigation: 'mitigation',
    owner: 'owner',
    owners: 'owner'
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, AspectName>>>>

/** A list of words, or of items that keys say more of. */
function itemsWith(names: Readonly<Record<string, AspectName>>) {
  const shape = Object.fromEntries(Object.keys(names).map((name) => [name, many.optional()]))
  const all = Object.keys(shape).map((name) => `\`${name}\``)
  const expected = `expected words, in quotation marks if they hold a colon, or \`text\` with ${all.join(', ')}`
  const object = z.strictObject({text: scalar, ...shape})
  return z.array(z.union([scalar, object], expected), 'expected a list').nullable()
}

/** Every key that front matter may have; those with a second spelling beside each other. */
export const keys = z
  .strictObject({
    title: words,
    subtitle: words,
    author: wordsOrList,
    authors: wordsOrList,
    date: day,
    lang: language,
    to: wordsOrList,
    from: wordsOrList,
    cc: wordsOrList,
    thru: wordsOrList,
    through: wordsOrList,
    suspense: words,
    contact: wordsOrList,
    authority_line: words,
    'authority-line': words,
    signature: wordsOrList,
    enclosures: wordsOrList,
    distribution: wordsOrList,
    subject: words,
    ref: words,
    marking: words,
    status: words,
    paper,
    organisation: words,
    organization: words,
    description: words,
    keywords: wordsOrList,
    bottom_line: words,
    'bottom-line': words,
    key_points: list,
    'key-points': list,
    recommendations: itemsWith(itemKeys.recommendations),
    decisions: itemsWith(itemKeys.decisions),
    actions: itemsWith(itemKeys.actions),
    options: itemsWith(itemKeys.options),
    risks: itemsWith(itemKeys.risks),
    people,
    organisations: items,
    organizations: items,
    places: items,
    figures: items,
    timeline: items,
    dates: items,
    statements: items,
    outlook: items,
    acronyms: items
  })
  .partial()

export type Key = keyof z.infer<typeof keys>

/** Whether a value, an item of a list, is one that can be taken as words. */
export const isScalar = (value: unknown) => scalar.safeParse(value).success

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether `text` is a day of the Gregorian calendar, as in `2025-03-02`. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const leap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0
  const last = month === '02' && leap ? 29 : (daysIn[Number(month) - 1] ?? 0)
  return Number(date) >= 1 && Number(date) <= last
}
