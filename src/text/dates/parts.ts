import {small} from '../numerals/words.ts'
import {dayWords, monthNames, weekdayNames} from './calendar.ts'

/** Parts of patterns for dates: sources of regular expressions, without names of groups. */

const any = (words: readonly string[]) => `(?:${words.join('|')})`
const withCapitals = (words: readonly string[]) =>
  words.flatMap((word) => [word, word.toUpperCase()])

const abbreviatedMonth = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`
/** `March`, `MARCH`, but never `march`. */
export const fullMonth = any(withCapitals(monthNames))
export const month = `(?:${fullMonth}|${abbreviatedMonth})`

export const weekday = any(withCapitals(weekdayNames))
/** Before a date, where `Sun` and `Sat` are days for certain. */
export const weekdayBefore = String.raw`(?:(?:${weekday}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?),?\s)?`

/** Not checked for being in the calendar: what is not, blocks its words. */
export const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|${any([...dayWords].reverse())})\b`
export const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?\b`

/** What is counted and not dated: `in 2000 homes` names no year. */
const counted = String.raw`(?:people|men|women|children|soldiers|troops|police|homes|houses|jobs|workers|votes|cases|deaths|students|members|employees|copies|pages|words|calories|kilocalories|points|games|euros?|pounds|dollars|per\s?cent|million|billion|thousand|km|kilomet(?:re|er)s|miles|met(?:re|er)s|feet|tons|tonnes|kg|hours|years|days|times|units|cars|residents|protesters|refugees|migrants|patients|families|seats|tickets|others|new|more)\b`
/** `2100 calories` and the `1900` of `1900 to 2100 calories` are no years. */
const notCounted = String.raw`(?!\s(?:(?:to|and|or)\s\d{4}\s)?${counted})`
export const noPluralNext = String.raw`(?!\s(?!(?:was|is|has|this|his|its|does|as|us|sales|prices|revenues|levels|figures|earnings|profits|results|estimates|elections)\b)\p{Ll}{2,}s\b)`
const yearEnd = String.raw`(?!\d|-\p{L}|,\d|\.\d|\sB\.?C)${notCounted}`

/** Beside a month or a day, where hardly anything else has four digits. */
export const year = String.raw`(?:1\d{3}|2[01]\d\d)${yearEnd}`
/** Beside a word such as `in`: a round or a far one must not count a plural. */
export const yearAlone = String.raw`(?:(?:19|20)(?!00)\d\d|(?:1\d|2[01])\d\d${noPluralNext})${yearEnd}`
/** Where little beside the digits says that it is a year. */
export const recentYear = String.raw`(?:(?:19|20)(?!00)\d\d|(?:19|20)00${noPluralNext})${yearEnd}`

const units = ['minute', 'hour', 'day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year']
const longUnits = ['decade', 'century']
const plurals = [...[...units, 'decade'].map((unit) => `${unit}s`), 'centuries']
/** A stretch of time that is counted. */
export const unit = String.raw`(?:(?:business|working|calendar|fiscal|financial|academic|school)\s)?${any([...plurals, ...units, ...longUnits])}`
const counts = ['an?', ...[...small.keys()].slice(0, 10)]
const moreCounts = [
  'eleven',
  'twelve',
  'fifteen',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'several',
  'many'
]
const vague = [
  String.raw`(?:a\s)?few`,
  String.raw`(?:a\s)?couple(?:\sof)?`,
  String.raw`(?:a\s)?half(?:\san?)?`
]
const capital = (word: string) => word.replace(/^\p{Ll}/u, (it) => `[${it.toUpperCase()}${it}]`)
/** How many: `12`, `Two`, `several`. */
export const number = String.raw`(?:\d{1,3}|${[...counts, ...moreCounts, ...vague].map(capital).join('|')})`

export const season = '(?:spring|summer|autumn|winter|fall)'
export const timeOfDay = '(?:early\\s)?(?:morning|afternoon|evening|night)'
export const dash = String.raw`\s?[-–—]\s?`
