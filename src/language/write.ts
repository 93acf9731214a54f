import type {ReportWords} from '../model/report.ts'
import {baseOf, type CountName, type Language} from './language.ts'
import {formFor} from './plural.ts'

/** A pattern in pieces: its words, and the names that stand in `{}`. */
export function piecesOf(
  pattern: string
): readonly ({readonly text: string} | {readonly slot: string})[] {
  const pieces: ({readonly text: string} | {readonly slot: string})[] = []
  for (const [index, piece] of pattern.split(/\{([a-z]+)\}/).entries()) {
    if (index % 2 === 1) pieces.push({slot: piece})
    else if (piece !== '') pieces.push({text: piece})
  }
  return pieces
}

/** The names that a pattern has places for. */
export const slotsOf = (pattern: string): readonly string[] =>
  piecesOf(pattern).flatMap((it) => ('slot' in it ? [it.slot] : []))

/** A pattern with `slots` in the places that it names; a name without one leaves nothing. */
export function filled(pattern: string, slots: ReadonlyMap<string, string>): string {
  return piecesOf(pattern)
    .map((it) => ('text' in it ? it.text : (slots.get(it.slot) ?? '')))
    .join('')
}

/** Whether `lang` (BCP 47) is the language, whatever the region. */
export const speaks = ({code}: Language, lang: string): boolean => baseOf(code) === baseOf(lang)

/**
 * A day as it is said: `2025-03-02` is `2 March 2025` in English. What is no day stays as it is, and
 * so does a day in a language that does not say how it writes days.
 */
export function dayIn({dates}: Language, iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  const name = dates?.months[Number(month) - 1]
  if (dates === undefined || name === undefined || year === undefined) return iso
  const pattern = Number(day) === 1 ? (dates.firstDay ?? dates.day) : dates.day
  return filled(
    pattern,
    new Map([
      ['day', String(Number(day))],
      ['month', name],
      ['year', String(Number(year))]
    ])
  )
}

/** A number with the marks of the language: `1,204` or `1.204`, `1.2` or `1,2`; at most one decimal. */
export function numberIn({numbers: {decimal, group}}: Language, number: number): string {
  const [whole = '', part] = String(Math.round(number * 10) / 10).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return part === undefined ? digits : `${digits}${decimal}${part}`
}

/** `1 paragraph`, `1,204 words`. */
export function countIn(language: Language, name: CountName, number: number): string {
  const pattern = formFor(language.counts[name], number, language.code)
  return filled(pattern, new Map([['number', numberIn(language, number)]]))
}

/** A file's size for a reader: `840 bytes`, `61 kB`, `1.2 MB`; 1 kB is 1,000 bytes. */
export function sizeIn(language: Language, bytes: number): string {
  const {labels, numbers} = language
  if (bytes < 1000) return countIn(language, 'bytes', bytes)
  if (bytes < 999_500) {
    const thousands = numberIn(language, Math.round(bytes / 1000))
    return filled(labels.kilobytes, new Map([['number', thousands]]))
  }
  const millions = Math.round(bytes / 100_000) / 10
  const whole = Number.isInteger(millions) ? `${numbers.decimal}0` : ''
  const number = `${numberIn(language, millions)}${whole}`
  return filled(labels.megabytes, new Map([['number', number]]))
}

/** What renderers write of their own. */
export const reportWords = ({labels, marks, tones}: Language): ReportWords => ({
  colon: marks.colon,
  tones,
  attached: labels.attached
})
