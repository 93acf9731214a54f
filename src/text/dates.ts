import {monthNames} from './dates/calendar.ts'

/**
 * A day as it is said: `2025-03-02` is `2 March 2025` where `lang` (BCP 47) is English, and stays
 * as it is in any other language. What is not a day stays as it is, too.
 */
export function dayInWords(iso: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  const name = monthNames[Number(month) - 1]
  if (!/^en(-|$)/i.test(lang) || name === undefined || year === undefined) return iso
  return `${Number(day)} ${name} ${Number(year)}`
}
