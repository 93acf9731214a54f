import {matches} from '../matches.ts'
import {daySpans, fullDays, partialDays} from './days.ts'
import {type DateForm, type DatePattern, type DateReading, type Hint, hints} from './form.ts'
import {periodSpans} from './period-spans.ts'
import {periods} from './periods.ts'
import {daysOfOtherYears, relatives} from './relative.ts'
import {times} from './times.ts'

/** Words that state a date, in UTF-16 offsets. */
export interface FoundDate {
  readonly form: DateForm
  readonly start: number
  readonly end: number
  readonly reading: DateReading
  /** `by`, `since` …: the word right before it that says what the date is to the event. */
  readonly modifier?: {readonly start: number; readonly end: number}
}

/** The first that matches takes its words: what is longer and tells more comes first. */
const grammar: readonly DatePattern[] = [
  ...daySpans,
  ...fullDays,
  ...periodSpans,
  ...daysOfOtherYears,
  ...partialDays,
  ...periods,
  ...relatives,
  ...times
]

/**
 * Every date in a sentence of English, in order, never overlapping. A time of day belongs to the
 * date that it stands beside. What only looks like a date, such as 31 February, is none, and
 * neither are its parts. Looks at nothing but the words: no clock, no day of writing.
 */
export function findDates(text: string): readonly FoundDate[] {
  const has = hintsIn(text)
  const found: FoundDate[] = []
  const taken: {readonly start: number; readonly end: number}[] = []
  const take = ({form, pattern, read}: DatePattern) => {
    for (const match of matches(text, pattern(text))) {
      const start = match.index
      const end = start + match[0].length
      if (taken.some((it) => start < it.end && end > it.start)) continue
      taken.push({start, end})
      const reading = read(match.groups ?? {})
      if (reading !== undefined) found.push({form, start, end, reading})
    }
  }
  for (const pattern of grammar) if (pattern.needs.every(has)) take(pattern)
  found.sort((a, b) => a.start - b.start)
  return withTimes(found, text).map((it) => Object.assign({...it}, modifierOf(it, text)))
}

/** Which hints a text holds; each is looked for once, and only when a pattern asks. */
function hintsIn(text: string): (hint: Hint) => boolean {
  const known = new Map<Hint, boolean>()
  return (hint) => {
    const before = known.get(hint)
    if (before !== undefined) return before
    const found = hints[hint].test(text)
    known.set(hint, found)
    return found
  }
}

const betweenTimeAndDate = /^,?\s(?:on\s|on the\s|in the\s)?$/
const betweenDateAndTime = /^(?:,?\s(?:at\s|at about\s|at around\s|around\s)?|,?\sat\sthe\s)$/

/** Joins times of day to the date right beside them. */
function withTimes(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  const joined: FoundDate[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const between = last === undefined ? '' : text.slice(last.end, next.start)
    if (last?.form === 'time' && next.form !== 'time' && betweenTimeAndDate.test(between)) {
      joined.splice(-1, 1, {...next, start: last.start})
    } else if (
      last !== undefined &&
      isDay(last) &&
      next.form === 'time' &&
      betweenDateAndTime.test(between)
    ) {
      joined.splice(-1, 1, {...last, end: next.end})
    } else joined.push(next)
  }
  return joined
}

const isDay = ({form}: FoundDate) => /day$/.test(form)

const howLong = String.raw`(?:(?:\d{1,3}|[a-z]{1,7})\s(?:days?|weeks?|months?|years?|hours?)|shortly|soon|just|immediately|days|weeks|months|years|hours)`
const partOfDay = String.raw`(?:the\s)?(?:week|weekend|night|morning|afternoon|evening|eve)\s(?:of|beginning|starting|ending|before|after)`
const plain =
  'by|until|till|since|before|after|from|during|around|about|in|within|over|for|through|throughout|between|as of|prior to|no later than|up to|as early as|as late as'
const modifiers = new RegExp(
  String.raw`\b(?:${howLong}\s(?:before|after)|${partOfDay}|${plain})\s(?:the\s)?$`,
  'i'
)

function modifierOf({form, start}: FoundDate, text: string): Pick<FoundDate, 'modifier'> {
  // `After the 2016 election`: after the election.
  if (form === 'named-year') return {}
  const before = text.slice(Math.max(0, start - 40), start)
  const match = modifiers.exec(before)
  const words = match?.[0].replace(/\s(?:the\s)?$/i, '')
  // `Over a year ago` says how long, not when.
  if (match === null || words === undefined || (form === 'ago' && /^over$/i.test(words))) return {}
  const from = start - before.length + match.index
  return {modifier: {start: from, end: from + words.length}}
}
