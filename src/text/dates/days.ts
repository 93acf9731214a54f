import {dayOf, isoDay, monthOf} from './calendar.ts'
import {absolute, alone, type DatePattern, dated, type Parts} from './form.ts'
import {dash, day, dayNumber, month, weekdayBefore, year} from './parts.ts'

/** `On March 2, 2000 people` has a day and a count, `In March 20 people` a month and a count. */
const notInMonth = String.raw`(?<!\b[Ii]n\s|\b[Dd]uring\s)`
const notScaled = String.raw`(?!\s?(?:%|percent\b|per\scent\b|million\b|billion\b|thousand\b))`

const dayFrom = ({d = '', m = '', y}: Parts) => dated(y, isoDay(y, monthOf(m), dayOf(d)))

/** `12/31/2025`: the greater number is the day; where both can be, nothing tells the order. */
function numeric({a = '', b = '', y = ''}: Parts) {
  const [first, second] = [Number(a), Number(b)]
  const dayFirst = isoDay(y, second, first)
  const monthFirst = isoDay(y, first, second)
  if (dayFirst === undefined || dayFirst === monthFirst) return absolute(monthFirst)
  return monthFirst === undefined ? absolute(dayFirst) : ({certainty: 'absolute'} as const)
}

/** Days with all that tells them. */
export const fullDays: readonly DatePattern[] = [
  {
    form: 'day',
    needs: ['month', 'year'],
    pattern: alone(
      String.raw`${weekdayBefore}(?:the\s)?(?<d>${day})(?:\sof)?[\s-](?<m>${month})[,\s-]\s?(?<y>${year})`
    ),
    read: dayFrom
  },
  {
    form: 'day',
    needs: ['month', 'year'],
    pattern: alone(
      String.raw`${weekdayBefore}(?<m>${month})\s(?:the\s)?(?<d>${day})(?:,\s?|\s(?:of\s)?)(?<y>${year})`
    ),
    read: dayFrom
  },
  {
    form: 'day',
    needs: ['year', 'isoDay'],
    pattern: alone(
      String.raw`(?<y>[12]\d{3})-(?<m>\d\d)-(?<d>\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?)?`
    ),
    read: ({y, m = '', d = ''}) => absolute(isoDay(y, Number(m), Number(d)))
  },
  {
    form: 'numeric-day',
    needs: ['year', 'slashes'],
    pattern: alone(String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/(?<y>(?:19|20)\d\d)`),
    read: numeric
  },
  {
    form: 'numeric-day',
    needs: ['year', 'stops'],
    // With full stops the day comes first wherever this is written.
    pattern: alone(
      String.raw`(?<!\b(?:[Vv]ersion|[Rr]elease)\s)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d\d)`
    ),
    read: ({y, m = '', d = ''}) => absolute(isoDay(y, Number(m), Number(d)))
  }
]

/** Days whose year the words do not give. */
export const partialDays: readonly DatePattern[] = [
  {
    form: 'partial-day',
    needs: ['month'],
    pattern: alone(
      String.raw`${weekdayBefore}(?:the\s)?(?<d>${day})(?:\sof\s|[\s-])(?<m>${month})(?!\s(?:Street|Road|Avenue|Lane|Place|Square|Drive)\b)`
    ),
    read: dayFrom
  },
  {
    form: 'partial-day',
    needs: ['month'],
    pattern: alone(
      String.raw`${notInMonth}${weekdayBefore}(?<m>${month})\s(?:the\s)?(?<d>${day})${notScaled}`
    ),
    read: dayFrom
  }
]

/** `March 2–4, 2025` and the like, with or without a year. */
const spanFrom = ({d = '', m = '', d2 = '', m2 = m, y}: Parts) => {
  const [from, to] = [monthOf(m), monthOf(m2)]
  const start = isoDay(y, from, dayOf(d))
  const end = isoDay(y, to, dayOf(d2))
  if (start === undefined || end === undefined) return undefined
  const backwards = from > to || (from === to && dayOf(d) >= dayOf(d2))
  if (backwards && from === to) return undefined
  // Past the turn of a year, the year of the first day is not the one written.
  if (backwards && y !== undefined) return {certainty: 'absolute'} as const
  return dated(y, `${start}/${end}`)
}

const to = String.raw`(?:${dash}|\s(?:to|until|till|through)\s(?:the\s)?|(?<=\b[Bb]etween\s.{1,40})\sand\s(?:the\s)?)`
const maybeYear = String.raw`(?:,?\s(?<y>${year}))?`

export const daySpans: readonly DatePattern[] = [
  {
    form: 'span',
    needs: ['month', 'span'],
    pattern: alone(
      String.raw`(?<m>${month})\s(?<d>${dayNumber})${to}(?<m2>${month})\s(?<d2>${dayNumber})${notScaled}${maybeYear}`
    ),
    read: spanFrom
  },
  {
    form: 'span',
    needs: ['month', 'span'],
    pattern: alone(
      String.raw`${notInMonth}(?<m>${month})\s(?<d>${dayNumber})${to}(?<d2>${dayNumber})${notScaled}${maybeYear}`
    ),
    read: spanFrom
  },
  {
    form: 'span',
    needs: ['month', 'span'],
    pattern: alone(
      String.raw`(?<d>${dayNumber})(?:\s(?<m>${month}))${to}(?<d2>${dayNumber})\s(?<m2>${month})${maybeYear}`
    ),
    read: spanFrom
  },
  {
    form: 'span',
    needs: ['month', 'span'],
    pattern: alone(
      String.raw`(?<d>${dayNumber})${to}(?<d2>${dayNumber})\s(?<m>${month})${maybeYear}`
    ),
    read: spanFrom
  }
]
