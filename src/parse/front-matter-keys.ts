import type {AspectName} from '../model/document.ts'

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

/** Every key that front matter may have, and the kind of its values. */
export const kinds = {
  title: 'words',
  subtitle: 'words',
  author: 'words or list',
  authors: 'words or list',
  date: 'day',
  lang: 'language',
  to: 'words or list',
  from: 'words or list',
  cc: 'words or list',
  thru: 'words or list',
  through: 'words or list',
  suspense: 'words',
  contact: 'words or list',
  authority_line: 'words',
  'authority-line': 'words',
  signature: 'words or list',
  enclosures: 'words or list',
  distribution: 'words or list',
  subject: 'words',
  ref: 'words',
  marking: 'words',
  status: 'words',
  paper: 'paper',
  organisation: 'words',
  organization: 'words',
  description: 'words',
  keywords: 'words or list',
  bottom_line: 'words',
  'bottom-line': 'words',
  key_points: 'list',
  'key-points': 'list',
  recommendations: 'items',
  decisions: 'items',
  actions: 'items',
  options: 'items',
  risks: 'items',
  people: 'people',
  organisations: 'list',
  organizations: 'list',
  places: 'list',
  figures: 'list',
  timeline: 'list',
  dates: 'list',
  statements: 'list',
  outlook: 'list',
  acronyms: 'list',
  rules: 'rules'
} as const

export type Key = keyof typeof kinds
export type Kind = (typeof kinds)[Key]

export const isKey = (name: string): name is Key => Object.hasOwn(kinds, name)

/** Whether a value, an item of a list, is one that can be taken as words. */
export const isScalar = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

/** Tag of a language, such as `en-GB`. */
export const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether `text` is a day of the Gregorian calendar, as in `2025-03-02`. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const leap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0
  const last = month === '02' && leap ? 29 : (daysIn[Number(month) - 1] ?? 0)
  return Number(date) >= 1 && Number(date) <= last
}
