import {lettered} from '../lettered.ts'

/** What a date is written like; a rule's share of right ones is measured for each of these. */
export type DateForm =
  | 'day'
  | 'numeric-day'
  | 'partial-day'
  | 'month'
  | 'partial-month'
  | 'year'
  | 'named-year'
  | 'part'
  | 'decade'
  | 'century'
  | 'span'
  | 'relative'
  | 'today'
  | 'ago'
  | 'weekday'
  | 'time'

/** What the words of a date say. */
export interface DateReading {
  /** ISO 8601; missing where the words do not decide it. */
  readonly value?: string
  readonly certainty: 'absolute' | 'partial' | 'relative'
}

/** A way to write a date. */
export interface DatePattern {
  readonly form: DateForm
  /** All that the sentence must hold for the pattern to be tried at all; what is rarest comes last. */
  readonly needs: readonly Hint[]
  /** Global. Its match is the date: what must stand around it is looked at, not matched. */
  readonly pattern: (text: string) => RegExp
  /** Reads the pattern's named parts; undefined for what looks like a date and is none. */
  readonly read: (parts: Parts) => DateReading | undefined
}

/**
 * What a date is told by; most sentences have none of these, and so cost next to nothing. They are
 * short, for the patterns are long: V8 takes two milliseconds to compile one of those, and a short
 * document needs few of them.
 */
export type Hint = keyof typeof hints

export const hints = {
  month:
    /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/,
  year: /[12]\d{3}/,
  isoDay: /\d{4}-\d\d-\d\d/,
  slashes: /\d\/\d{1,2}\/\d/,
  stops: /\d\.\s?\d{1,2}\.\s?\d/,
  span: /(?:[-–—]\s?|\s(?:to|until|till|through|and)\s(?:the\s)?)[\dA-Z]/,
  yearSpan: /\d{4}(?:\s?[-–—/]\s?|\s(?:to|and|until|till|through)\s)\d\d/,
  yearsBefore: /\d{4},?\s(?:(?:and|or|to)\s)?[12]\d{3}/,
  inBrackets: /\(\d{4}\)/,
  fiscal: /FY|[Ff]iscal|[Ff]inancial/,
  otherYear: /(?:last|next|this|that)\syear/,
  partOfYear: /(?:of|in|ear|ing|mer|umn|ter|all|Q[1-4]|H[12])\s[12]\d{3}/,
  partOfMonth: /(?:of|in|ear|ing|mer|umn|ter|all|Q[1-4]|H[12]|arly|ate|[Mm]id(?:dle)?)[\s-][A-Z]/,
  edgeOfYear: /(?:arly|ate|[Mm]id(?:dle)?)[\s-][12]\d{3}/,
  may: /May/,
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY/,
  decade: /\d0['’]?s/,
  century: /century/,
  passing: /\b(?:ago|earlier|later|before|after|from now|hence)\b/,
  near: /\b(?:last|past|next|this|coming|previous|following|preceding|recent|current)\b/i,
  stretch:
    /minute|hour|day|week|fortnight|month|quarter|year|decade|centur|night|morning|noon|evening|spring|summer|autumn|winter|fall/,
  edge: /\b(?:end|start|beginning|middle|turn|rest) of\b/,
  today: /today|tonight|tomorrow|yesterday/i,
  clock: /\d:[0-5]|\d\s?[ap]\.?m\b|\d{4} [A-Z]{2}|noon|midnight/i
} as const

/** The named parts of a match by their names. */
export type Parts = Readonly<Record<string, string | undefined>>

/** Nothing of a word or a number stands before. */
const begins = String.raw`(?<![\p{L}\p{N}_£$€#@/\\=%&?]|[\p{N}][-.,:]|[\p{L}]-|[.,]\b)`
/** Nothing of a word or a number stands after. */
const ends = String.raw`(?![\p{L}\p{N}_]|[-–.,:/]\p{N}|%)`

/** A pattern for words on their own: not inside longer words, numbers, codes or addresses. */
export const alone = (source: string, flags = '') =>
  lettered(`${begins}(?:${source})${ends}`, `gu${flags}`)

export const relative: DateReading = {certainty: 'relative'}

/** An absolute date, if it is one. */
export const absolute = (value: string | undefined): DateReading | undefined =>
  value === undefined ? undefined : {value, certainty: 'absolute'}

/** A date with or without its year. */
export const dated = (year: string | undefined, value: string | undefined) =>
  value === undefined
    ? undefined
    : ({value, certainty: year === undefined ? 'partial' : 'absolute'} as const)
