import {isoMonth, monthOf} from './calendar.ts'
import {absolute, alone, type DatePattern, dated, type Parts, relative} from './form.ts'
import {
  dash,
  fullMonth,
  month,
  noPluralNext,
  number,
  recentYear,
  season,
  year,
  yearAlone
} from './parts.ts'

const edge = `(?:[Ee]arly|[Ll]ate|[Mm]id(?:dle)?)`
const early = String.raw`(?:${edge}[\s-](?:in\s)?)?`

/** `2014-16` and `2003/04`; undefined unless time goes forward. */
export function yearSpan({y = '', y2 = ''}: Parts) {
  const end = y2.length === 2 ? y.slice(0, 2) + y2 : y2
  return Number(end) > Number(y) ? absolute(`${y}/${end}`) : undefined
}

/** `2025-03` is a month, `2014-16` a span of years; `2003-04` could be either. */
function monthOrSpan({y = '', y2 = ''}: Parts) {
  const value = isoMonth(y, Number(y2))
  const span = yearSpan({y, y2})
  if (value === undefined) return span
  return span === undefined ? absolute(value) : ({certainty: 'absolute'} as const)
}

const nameOf = String.raw`(?:the\s)?(?:(?:end|start|beginning|middle)\sof\s(?:the\s)?)?(?:${edge}\s(?:part\s)?of|end\sof|start\sof|beginning\sof|turn\sof|rest\sof|remainder\sof|(?:first|second|other|latter)\s(?:half|part)\sof|(?:first|second|third|fourth|last|final)[\s-]quarter\sof|Q[1-4]\sof|(?:first|last|next)\s(?:${number}\s)?(?:days|weeks|months|years|week|weekend|day)\s(?:of|in)|month\sof|[Yy]ear(?:\sof)?|week\sof|${season}\sof|${season}|Q[1-4]|H[12])`

const periodOfMonth = ({m = '', y}: Parts) => dated(y, isoMonth(y, monthOf(m)))
const periodOfYear = ({y}: Parts) => absolute(y)

/** Spans of months and years. */
export const periodSpans: readonly DatePattern[] = [
  {
    form: 'span',
    needs: 'month',
    pattern: alone(
      String.raw`(?<m>${month})(?:\s(?<y>${year}))?(?:${dash}|\s(?:to|until|till|through)\s|(?<=\b[Bb]etween\s.{1,40})\sand\s)(?<m2>${month})(?:,?\s(?<y2>${year}))?`
    ),
    read: monthSpan
  },
  {
    form: 'span',
    needs: 'year',
    pattern: alone(
      String.raw`(?<=\b(?:[Ff]rom|[Bb]etween)\s)(?<y>${year})\s(?:to|and|until|till|through)\s(?<y2>${year})`
    ),
    read: yearSpan
  },
  {
    form: 'span',
    needs: 'year',
    pattern: alone(String.raw`(?<y>${recentYear})\s(?:to|through)\s(?<y2>${recentYear})`),
    read: yearSpan
  },
  {
    form: 'span',
    needs: 'year',
    pattern: alone(String.raw`(?<y>${year})\s?[–—]\s?(?<y2>\d{4}|\d\d)`),
    read: yearSpan
  },
  {form: 'span', needs: 'year', pattern: alone(`(?<y>${year})-(?<y2>${year})`), read: yearSpan},
  {
    form: 'span',
    needs: 'year',
    pattern: alone(String.raw`(?<y>(?:19|20)\d\d)/(?<y2>\d\d)`),
    read: ({y = '', y2 = ''}) =>
      Number(y2) === (Number(y) + 1) % 100 ? yearSpan({y, y2}) : undefined
  },
  {
    form: 'month',
    needs: 'year',
    pattern: alone(
      String.raw`(?<=^|[(,]\s?|\b(?:in|since|by|until|from|to|of|for|the|and|or|season|during|before|after|ran)\s)(?<y>(?:19|20)\d\d)-(?<y2>\d\d)`,
      'i'
    ),
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

/** Words that a date follows, and that no name of a person follows in the same sense. */
const beforePeriod = String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Tt]hrough|[Ff]or|[Aa]round|[Ss]ometime in)\s)`
const noNameNext = String.raw`(?!\s\p{Lu}|['’]s\s\p{Lu}|\sof\b)`

/** `A total of 2015` is no year. */
const notCounting = String.raw`(?<!\b(?:total|number|sum|score|record|population|average|maximum|minimum|speed|crowd|high|low|peak|figure|level)\s)`

/** Months and years, and parts of them. */
export const periods: readonly DatePattern[] = [
  {
    form: 'month',
    needs: 'month',
    pattern: alone(String.raw`(?:${nameOf}\s)?${early}(?<m>${month})(?:\sof\s|,?\s)(?<y>${year})`),
    read: periodOfMonth
  },
  {
    form: 'part',
    needs: 'year',
    // A fiscal year is seldom the calendar's.
    pattern: alone(
      String.raw`(?:${nameOf}\s)?(?:[Ff]iscal|[Ff]inancial)\s(?:[Yy]ear\s)?${year}|FY\s?(?:20)?\d\d`
    ),
    read: () => ({certainty: 'absolute'})
  },
  {
    form: 'part',
    needs: 'year',
    pattern: alone(String.raw`${nameOf}\s(?<y>${year})`),
    read: periodOfYear
  },
  {
    form: 'partial-month',
    needs: 'month',
    pattern: alone(
      String.raw`(?:${nameOf}|(?<!\b(?:a|an|the)\s)${edge})[\s-](?<m>${fullMonth})(?!\sof\b)`
    ),
    read: periodOfMonth
  },
  {
    form: 'part',
    needs: 'year',
    pattern: alone(String.raw`${edge}[\s-](?<y>${yearAlone})`),
    read: periodOfYear
  },
  {
    form: 'decade',
    needs: 'decade',
    pattern: alone(
      String.raw`(?:the\s)?(?:${edge}[\s-]|${nameOf}\s)?(?:the\s)?(?<y>1[5-9]\d0|20\d0)['’]?s`
    ),
    // The first decade of a century may be meant, or all of it.
    read: ({y = ''}) =>
      y.endsWith('00') ? {certainty: 'absolute'} : absolute(`${y}/${y.slice(0, 3)}9`)
  },
  {
    form: 'decade',
    needs: 'decade',
    pattern: alone(String.raw`(?<=\b[Tt]he\s(?:(?:early|late|mid)[\s-])?)['’‘]\d0s`),
    read: () => ({certainty: 'absolute'})
  },
  {
    form: 'century',
    needs: 'century',
    pattern: alone(
      String.raw`(?:the\s)?(?:${edge}[\s-])?(?:1\d|2[01])(?:st|nd|rd|th)[\s-]century|the\s(?:[a-z]+teenth|twentieth|twenty-first)\scentury`
    ),
    read: () => ({certainty: 'absolute'})
  },
  {
    form: 'partial-month',
    needs: 'month',
    pattern: alone(
      String.raw`${beforePeriod}(?<m>(?:January|February|July|August|September|October|November|December))(?!\sof\b)`
    ),
    read: periodOfMonth
  },
  {
    form: 'partial-month',
    needs: 'month',
    // These are names of people, too, and `March` a verb.
    pattern: alone(`${beforePeriod}(?<m>March|April|June)${noNameNext}`),
    read: periodOfMonth
  },
  {
    form: 'partial-month',
    needs: 'month',
    pattern: alone(String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil)\s)(?<m>May)${noNameNext}`),
    read: periodOfMonth
  },
  {
    form: 'relative',
    needs: 'month',
    pattern: alone(
      String.raw`(?:[Ll]ast|[Nn]ext|[Tt]his(?:\spast|\scoming)?)\s${fullMonth}${noNameNext}`
    ),
    read: () => relative
  },
  {
    form: 'year',
    needs: 'year',
    pattern: alone(
      String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Tt]hrough(?:out)?|[Cc]irca|[Aa]s\searly\sas|[Aa]s\slate\sas)\s)(?:early\s|late\s)?(?<y>${yearAlone})`
    ),
    read: periodOfYear
  },
  {
    form: 'year',
    needs: 'year',
    pattern: alone(
      String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]etween|[Ff]rom|[Bb]oth|[Dd]uring)\s(?:19|20)\d\d(?:,\s(?:19|20)\d\d)*,?\s(?:and|or|to)\s|\b(?:[Ii]n|[Dd]uring)\s(?:19|20)\d\d,\s)(?<y>${recentYear})`
    ),
    read: periodOfYear
  },
  {
    form: 'year',
    needs: 'year',
    pattern: alone(String.raw`(?<=\()(?<y>${year})(?=\))`),
    read: periodOfYear
  },
  {
    form: 'named-year',
    needs: 'year',
    pattern: alone(
      String.raw`(?<=\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?|['’]s)\s)(?<y>${recentYear})`
    ),
    read: periodOfYear
  },
  {
    form: 'named-year',
    needs: 'year',
    pattern: alone(
      String.raw`(?<=\b(?:[Ff]or|${notCounting}of)\s)(?<y>${recentYear})${noPluralNext}`
    ),
    read: periodOfYear
  }
]
