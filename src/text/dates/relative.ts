import {alone, type DatePattern, relative} from './form.ts'
import {dayNumber, month, number, timeOfDay, unit, weekday} from './parts.ts'

/** Dates that depend on the day of writing, or on another one that the text tells. */

const read = () => relative
const shaded = String.raw`(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)\s(?:on\s)?)?`
const named = String.raw`(?:week|weekend|fortnight|month|quarter|year|decade|century|night|spring|summer|autumn|winter|fall(?!\sin\b))`
const fiscal = String.raw`(?:(?:fiscal|financial|calendar|academic|school)\s)?`
const partOf = String.raw`(?:(?:[Tt]he\s)?(?:end|start|beginning|middle|rest|remainder|turn|(?:first|second|latter)\shalf|(?:first|second|third|fourth|final|last)\s(?:quarter|week|month))\sof\s)`

/** `Mayor Friday Okoro`: between two words with a capital it is a name. */
const noName = String.raw`(?!(?<=\b(?!(?:On|By|Since|Until|Till|From|Before|After|And|But|Late|Early|Every|Each)\s)\p{Lu}[\p{L}.]{0,30}\s)${weekday}\s\p{Lu})`

const paired = String.raw`a\s(?:few|couple\sof)`
const many = '(?:[Dd]ecades|[Yy]ears|[Mm]onths|[Ww]eeks|[Dd]ays|[Hh]ours|[Cc]enturies)'
const since = String.raw`(?:ago|earlier|later|before\s(?:that|yesterday)|after\sthat|from\snow|hence)(?!\sthan\b)`

/** First words of what is no day: `Sunday Times`, `Saturday Night Live`. */
const noTitleNext = String.raw`(?!s\b|\s(?:Times|Mail|Telegraph|Mirror|Post|Express|Herald|Star|World|Night|Morning|Afternoon|Evening|Tribune|Business|Independent|People|Sport|Club|School|Prayers|Agreement|Accords?)\b)`
const noFeastBefore = String.raw`(?<!\b(?:Black|Bloody|Super|Sheffield|Ruby|Cyber|Giving|Blue|Mad|Manic|Man|Happy|Big)\s)`

const ahead = '(?:past|last|next|coming|previous|following|preceding|recent|current)'
const owner = '(?:[Tt]he|[Tt]his|[Tt]hese|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)'
const counted = String.raw`${number}\s(?:few\s)?${unit}(?!-)`

export const relatives: readonly DatePattern[] = [
  {
    form: 'ago',
    needs: ['passing'],
    pattern: alone(
      String.raw`(?:\d{1,3}(?:,\d{3})*(?:\.\d)?|${number}|${paired})\s(?:and\sa\shalf\s)?${unit}\s${since}|${many}\s(?:ago|earlier|later)(?!\sthan\b)`
    ),
    read
  },
  {
    form: 'weekday',
    needs: ['weekday'],
    pattern: alone(
      String.raw`${noFeastBefore}${noName}(?:(?:[Ll]ast|[Nn]ext|[Tt]his(?:\s(?:past|coming))?|[Tt]he\s(?:previous|following|next|same))\s|${shaded})${weekday}(?:\s(?:${timeOfDay}|(?:of\s)?(?:last|next|this)\sweek))?${noTitleNext}`
    ),
    read
  },
  {
    form: 'relative',
    needs: ['near', 'stretch'],
    pattern: alone(String.raw`${partOf}?${owner}\s${ahead}\s(?!\S{1,12}\sminutes)${counted}`),
    read
  },
  {
    form: 'relative',
    needs: ['near', 'stretch'],
    pattern: alone(
      String.raw`${partOf}?${owner}\s${ahead}\s(?:${fiscal}${named}|days|weeks|months|years|decades|centuries)(?!-)`
    ),
    read
  },
  {
    form: 'relative',
    needs: ['near', 'stretch'],
    // `The last day` and `the last minute` are the end of something, not near to today.
    pattern: alone(
      String.raw`[Tt]he\s(?:next|previous|following)\s(?:day|morning|afternoon|evening|hour)`
    ),
    read
  },
  {
    form: 'relative',
    needs: ['near', 'stretch'],
    pattern: alone(
      String.raw`(?:[Ll]ast|[Nn]ext|[Pp]ast|[Pp]revious|[Cc]oming|[Ff]ollowing|[Rr]ecent)\s(?!\S{1,12}\sminutes)${counted}|(?<=\b[Ii]n\s)recent\s(?:days|weeks|months|years|decades)`
    ),
    read
  },
  {
    form: 'relative',
    needs: ['near', 'stretch'],
    pattern: alone(
      String.raw`${shaded}${partOf}?(?:[Ll]ast|[Nn]ext|[Tt]his)\s(?:${fiscal}${named}|(?:morning|afternoon|evening))(?!-|\s(?:time\saround|in\s(?:a|the)\srow))`
    ),
    read
  },
  {
    form: 'relative',
    needs: ['edge'],
    pattern: alone(
      String.raw`(?:[Tt]he\s)?(?:end|start|beginning|middle|turn|rest)\sof\sthe\s(?:${fiscal}(?:year|decade|century|month|week|quarter))`
    ),
    read
  },
  {
    form: 'today',
    needs: ['today'],
    pattern: alone(
      String.raw`(?<!\bUSA\s)(?:(?:[Tt]he\s)?[Dd]ay\s(?:before\syesterday|after\stomorrow)|${shaded}(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)(?:\s${timeOfDay})?(?!\s(?:Morning|Afternoon|Evening|Night)\b)(?!['’]s\s(?:world|society|youth|standards|man|men|woman|children|generation)))`
    ),
    read
  }
]

/** Days and months of a year that counts from the day of writing. */
export const daysOfOtherYears: readonly DatePattern[] = [
  {
    form: 'relative',
    needs: ['month', 'otherYear'],
    pattern: alone(
      String.raw`(?:${dayNumber}\s)?${month}(?:\s${dayNumber})?,?\s(?:of\s)?(?:last|next|this|that)\syear`
    ),
    read
  }
]
