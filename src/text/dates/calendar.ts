/** Names and numbers of the calendar, and ISO 8601 values made of them. */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday'
] as const

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth'
]

/** Days of a month in words, `first` to `thirty-first`, longest first. */
export const dayWords: readonly string[] = [
  ...ordinals,
  ...ordinals.slice(0, 9).map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first'
]

/** Number of a month, from 1, by its first three letters; 0 for any other word. */
export function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return monthNames.findIndex((it) => it.toLowerCase().startsWith(start)) + 1
}

/** Number of a day written as `2`, `02`, `2nd` or `second`. */
export function dayOf(written: string): number {
  const inWords = dayWords.indexOf(written.toLowerCase().replace(' ', '-')) + 1
  return inWords === 0 ? Number.parseInt(written, 10) : inWords
}

const two = (value: number) => String(value).padStart(2, '0')

/** `2025-03-14`, or `--03-14` without a year; undefined for a day that no calendar has. */
export function isoDay(year: string | undefined, month: number, day: number): string | undefined {
  const days = daysIn(month, year)
  if (!(day >= 1 && day <= days)) return undefined
  return `${year ?? '-'}-${two(month)}-${two(day)}`
}

/** `2025-03`, or `--03` without a year; undefined for a month that no calendar has. */
export function isoMonth(year: string | undefined, month: number): string | undefined {
  return daysIn(month, year) === 0 ? undefined : `${year ?? '-'}-${two(month)}`
}

/** Days of a month; 0 for what is no month. Without a year, February has the 29 it can have. */
function daysIn(month: number, year: string | undefined): number {
  const leap = year === undefined || isLeap(Number(year))
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
