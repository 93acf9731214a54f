import {isoMonth, monthOf} from './calendar.ts'
import {absolute, alone, type DatePattern, dated, type Parts} from './form.ts'
import {dash, month, recentYear, year} from './parts.ts'

/** `2014-16` and `2003/04`; undefined unless time goes forward. */
function yearSpan({y = '', y2 = ''}: Parts) {
  const end = y2.length === 2 ? y.slice(0, 2) + y2 : y2
  return Number(end) > Number(y) ? absolute(`${y}/${end}`) : undefined
}

/** `2025-03` is a month; `2003-04` could be a span of years as well. */
function monthOrSpan({y = '', y2 = ''}: Parts) {
  const value = isoMonth(y, Number(y2))
  const span = yearSpan({y, y2})
  if (value === undefined) return span
  return span === undefined ? absolute(value) : ({certainty: 'absolute'} as const)
}

/** `ISO 8601-2019` and `model 1999-05` are no dates. */
const afterWord = String.raw`(?<=^|[(,]\s?|\b(?:in|since|by|until|from|to|of|for|the|and|or|season|during|before|after|ran)\s)`

/** Spans of months and years. */
export const periodSpans: readonly DatePattern[] = [
  {
    form: 'span',
    needs: ['month', 'span'],
    pattern: alone(
      String.raw`(?<m>${month})(?:\s(?<y>${year}))?(?:${dash}|\s(?:to|until|till|through)\s|(?<=\b[Bb]etween\s.{1,40})\sand\s)(?<m2>${month})(?:,?\s(?<y2>${year}))?`
    ),
    read: monthSpan
  },
  {
    form: 'span',
    needs: ['year', 'yearSpan'],
    pattern: alone(
      String.raw`(?<=\b(?:[Ff]rom|[Bb]etween)\s)(?<y>${year})\s(?:to|and|until|till|through)\s(?<y2>${year})`
    ),
    read: yearSpan
  },
  {
    form: 'span',
    needs: ['year', 'yearSpan'],
    pattern: alone(String.raw`(?<y>${recentYear})\s(?:to|through)\s(?<y2>${recentYear})`),
    read: yearSpan
  },
  {
    form: 'span',
    needs: ['year', 'yearSpan'],
    pattern: alone(String.raw`(?<y>${year})\s?[–—]\s?(?<y2>\d{4}|\d\d)`),
    read: yearSpan
  },
  {
    form: 'span',
    needs: ['year', 'yearSpan'],
    pattern: alone(`(?<y>${year})-(?<y2>${year})`),
    read: yearSpan
  },
  {
    form: 'span',
    needs: ['year', 'yearSpan'],
    pattern: alone(String.raw`(?<y>(?:19|20)\d\d)/(?<y2>\d\d)`),
    read: ({y = '', y2 = ''}) =>
      Number(y2) === (Number(y) + 1) % 100 ? yearSpan({y, y2}) : undefined
  },
  {
    form: 'span',
    needs: ['year', 'yearSpan'],
    pattern: alone(String.raw`${afterWord}(?<y>(?:19|20)\d\d)-(?<y2>1[3-9]|[2-9]\d)`, 'i'),
    read: yearSpan
  },
  {
    form: 'month',
    needs: ['year', 'yearSpan'],
    pattern: alone(String.raw`${afterWord}(?<y>(?:19|20)\d\d)-(?<y2>0[1-9]|1[0-2])`, 'i'),
    read: monthOrSpan
  }
]

function monthSpan({m = '', y, m2 = '', y2}: Parts) {
  const [from, to] = [monthOf(m), monthOf(m2)]
  const startYear = y ?? (from < to ? y2 : undefined)
  if (y2 !== undefined && startYear === undefined) return {certainty: 'absolute'} as const
  if (y !== undefined && y2 === undefined) return {certainty: 'partial'} as const
  return dated(y2, `${isoMonth(startYear, from)}/${isoMonth(y2, to)}`)
}
