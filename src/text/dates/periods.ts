import {isoMonth, monthOf} from './calendar.ts'
import {absolute, alone, type DatePattern, dated, type Parts, relative} from './form.ts'
import {
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

const nameOf = String.raw`(?:the\s)?(?:(?:end|start|beginning|middle)\sof\s(?:the\s)?)?(?:${edge}\s(?:part\s)?of|end\sof|start\sof|beginning\sof|turn\sof|rest\sof|remainder\sof|(?:first|second|other|latter)\s(?:half|part)\sof|(?:first|second|third|fourth|last|final)[\s-]quarter\sof|Q[1-4]\sof|(?:first|second|third|fourth|last|final|next|opening|closing)\s(?:${number}\s)?(?:days|weeks|months|years|week|weekend|day)\s(?:of|in)|month\sof|[Yy]ear(?:\sof)?|week\sof|${season}\sof|${season}|Q[1-4]|H[12])`

const periodOfMonth = ({m = '', y}: Parts) => dated(y, isoMonth(y, monthOf(m)))
const periodOfYear = ({y}: Parts) => absolute(y)

/** Words that a date follows, and that no name of a person follows in the same sense. */
const beforePeriod = String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Tt]hrough|[Ff]or|[Aa]round|[Ss]ometime in)\s)`
const noNameNext = String.raw`(?!\s\p{Lu}|['’]s\s\p{Lu}|\sof\b|\sfor\s\p{Lu})`

/** `A total of 2015` is no year. */
const notCounting = String.raw`(?<!\b(?:total|number|sum|score|record|population|average|maximum|minimum|speed|crowd|high|low|peak|figure|level)\s)`

/** Months and years, and parts of them. */
export const periods: readonly DatePattern[] = [
  {
    form: 'month',
    needs: ['month', 'year'],
    pattern: alone(String.raw`(?:${nameOf}\s)?${early}(?<m>${month})(?:\sof\s|,?\s)(?<y>${year})`),
    read: periodOfMonth
  },
  {
    form: 'part',
    needs: ['fiscal'],
    // A fiscal year is seldom the calendar's.
    pattern: alone(
      String.raw`(?:${nameOf}\s)?(?:[Ff]iscal|[Ff]inancial)\s(?:[Yy]ear\s)?${year}|FY\s?(?:20)?\d\d`
    ),
    read: () => ({certainty: 'absolute'})
  },
  {
    form: 'part',
    needs: ['year', 'partOfYear'],
    pattern: alone(String.raw`${nameOf}\s(?<y>${year})`),
    read: periodOfYear
  },
  {
    form: 'partial-month',
    needs: ['month', 'partOfMonth'],
    pattern: alone(
      String.raw`(?:${nameOf}|(?<!\b(?:a|an|the)\s)${edge})[\s-](?<m>${fullMonth})(?!\sof\b)`
    ),
    read: periodOfMonth
  },
  {
    form: 'part',
    needs: ['year', 'edgeOfYear'],
    pattern: alone(String.raw`${edge}[\s-](?<y>${yearAlone})`),
    read: periodOfYear
  },
  {
    form: 'decade',
    needs: ['decade'],
    pattern: alone(
      String.raw`(?:the\s)?(?:${edge}[\s-]|${nameOf}\s)?(?:the\s)?(?<y>1[5-9]\d0|20\d0)['’]?s`
    ),
    // The first decade of a century may be meant, or all of it.
    read: ({y = ''}) =>
      y.endsWith('00') ? {certainty: 'absolute'} : absolute(`${y}/${y.slice(0, 3)}9`)
  },
  {
    form: 'decade',
    needs: ['decade'],
    pattern: alone(String.raw`(?<=\b[Tt]he\s(?:(?:early|late|mid)[\s-])?)['’‘]\d0s`),
    read: () => ({certainty: 'absolute'})
  },
  {
    form: 'century',
    needs: ['century'],
    pattern: alone(
      String.raw`(?:the\s)?(?:${edge}[\s-])?(?:1\d|2[01])(?:st|nd|rd|th)[\s-]century|the\s(?:[a-z]+teenth|twentieth|twenty-first)\scentury`
    ),
    read: () => ({certainty: 'absolute'})
  },
  {
    form: 'partial-month',
    needs: ['month'],
    pattern: alone(
      String.raw`${beforePeriod}(?<m>(?:January|February|July|August|September|October|November|December))(?!\sof\b)`
    ),
    read: periodOfMonth
  },
  {
    form: 'partial-month',
    needs: ['month'],
    // These are names of people, too, and `March` a verb.
    pattern: alone(`${beforePeriod}(?<m>March|April|June)${noNameNext}`),
    read: periodOfMonth
  },
  {
    form: 'partial-month',
    needs: ['month', 'may'],
    pattern: alone(String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil)\s)(?<m>May)${noNameNext}`),
    read: periodOfMonth
  },
  {
    form: 'relative',
    needs: ['month', 'near'],
    pattern: alone(
      String.raw`(?:[Ll]ast|[Nn]ext|[Tt]his(?:\spast|\scoming)?)\s${fullMonth}${noNameNext}`
    ),
    read: () => relative
  },
  {
    form: 'year',
    needs: ['year'],
    pattern: alone(
      String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Tt]hrough(?:out)?|[Cc]irca|[Aa]s\searly\sas|[Aa]s\slate\sas)\s)(?:early\s|late\s)?(?<y>${yearAlone})`
    ),
    read: periodOfYear
  },
  {
    form: 'year',
    needs: ['year', 'yearsBefore'],
    pattern: alone(
      String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]etween|[Ff]rom|[Bb]oth|[Dd]uring)\s(?:19|20)\d\d(?:,\s(?:19|20)\d\d){0,8},?\s(?:and|or|to)\s|\b(?:[Ii]n|[Dd]uring)\s(?:19|20)\d\d,\s)(?<y>${recentYear})`
    ),
    read: periodOfYear
  },
  {
    form: 'year',
    needs: ['year', 'inBrackets'],
    pattern: alone(String.raw`(?<=\()(?<y>${year})(?=\))`),
    read: periodOfYear
  },
  {
    form: 'named-year',
    needs: ['year'],
    pattern: alone(
      String.raw`(?<=\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?|['’]s)\s)(?<y>${recentYear})`
    ),
    read: periodOfYear
  },
  {
    form: 'named-year',
    needs: ['year'],
    pattern: alone(
      String.raw`(?<=\b(?:[Ff]or|${notCounting}of)\s)(?<y>${recentYear})${noPluralNext}`
    ),
    read: periodOfYear
  }
]
