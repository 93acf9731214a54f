import {lettered} from '../lettered.ts'
import {type Amount, type FigureFinder, matchAt, wordsBefore} from './form.ts'
import {isPlural, isStop, isVague} from './plurals.ts'
import {countsWhatMatters} from './weighty.ts'

/** Words before a number that is the name of one thing, as in `chapter 7` and `flight 370`. */
const label =
  /\b(?:chapter|section|article|page|figure|table|number|no\.?|nos\.?|part|group|round|day|level|phase|version|channel|flight|route|room|category|class|type|grade|stage|step|point|item|question|verse|line|platform|gate|seat|unit|block|building|highway|issue|volume|bus|train|week|season|episode|aged?|posts?|annex|appendix|clause|paragraph|rule|resolution|lot|act|scene|size|top|model|street|apartment|floor|option|zone|district|ward|tier|rank(?:ed)?|score[ds]?|psalm)\s$/i

/** `4 x 4 vehicles`. */
const sum = /[x×+*=]\s$/
/** `911 calls` are calls to a number. */
const emergency = /^(?:911|999|112)\scalls?/

/** Words with a capital that a number may follow at the start of a sentence. */
const opens =
  /(?:day|(?:^|["“‘(]|[.:;—–]\s)(?:In|On|At|By|For|From|To|With|Of|The|Over|About|Around|Nearly|Almost|Some|More\sthan|Less\sthan|Fewer\sthan|At\sleast|Up\sto|Roughly|Approximately|Only|Just|All|Of|And|But|Or|Another|Among|Between|Under|After|Before|Since|Within|Its|His|Her|Their|Our|These|Those|Exactly|As\smany\sas|An?\sestimated|Still|Yet|Then|When|While|If|That|There\s(?:are|were)|Including|Like|Against))\s$/

/** What tells that a number in words counts something known already: `the two leaders`. */
const known =
  /\b(?:the|these|those|both|his|her|their|its|our|my|your|other|last|next|first|past|every|all|any|same|previous|following|['’]s)\s$/i

/** `18 European leaders`, `11,000 signatures`, `three people`: a number and a plural. */
export const count: FigureFinder = (text, amount) => {
  const {start, end, value, upTo, written} = amount
  const of = pluralAfter(text, end)
  if (of === undefined || !counts(text, amount)) return undefined
  return {
    form: written === 'words' ? 'spelled' : 'count',
    start,
    end: end + 1 + of.length,
    unit: {kind: 'count', of},
    value,
    ...(upTo === undefined ? {} : {upTo})
  }
}

/** Whether a number can be one of things: not a label, a year, a share or a list's number. */
function counts(text: string, {start, end, value, written, large, letter}: Amount): boolean {
  if (letter || value < 2 || !Number.isInteger(value)) return false
  const before = wordsBefore(text, start)
  if (!/(?:^|[\s("“‘—–[])$/.test(before) || label.test(before) || sum.test(before)) return false
  if (emergency.test(text.slice(start, end + 6))) return false
  if (written === 'words')
    return !known.test(before) && (value >= 10 || isWeighty(text, start, end))
  if (large) return true
  // A year, unless it is said to be a number of things.
  if (
    value >= 1500 &&
    value < 2200 &&
    !/\b(?:over|than|about|around|nearly|almost|some|least|to|estimated|approximately|roughly)\s$/i.test(
      before
    )
  ) {
    return value % 100 === 0 && !/\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]he)\s$/.test(before)
  }
  // `Apollo 11 astronauts`.
  return !/\p{Lu}[\p{L}\p{N}.’'-]*\s$/u.test(before) || opens.test(before) || end - start > 4
}

/** `At least three pupils`: what is said to be a bound or an estimate is meant as a figure. */
const bounded =
  /\b(?:at\s(?:least|most)|(?:more|fewer|less)\sthan|over|up\sto|as\s(?:many|few)\sas|only|some|about|around|nearly|almost|roughly|approximately|an\sestimated|killed|killing|injured|injuring|wounded|wounding|won|lost|losing|winning)\s$/i

/** Whether an editor would call two to nine of something a figure: people, votes, countries. */
const isWeighty = (text: string, start: number, end: number) =>
  bounded.test(wordsBefore(text, start, 24)) || countsWhatMatters(pluralAfter(text, end) ?? '')

const nextWord = lettered(String.raw`\s([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)`, 'uy')
const longestPhrase = 5
const period = /^(?:second|minute|hour|day|week|month|year|decade)$/

/** The noun phrase right after a number, as far as its plural. */
function pluralAfter(text: string, from: number): string | undefined {
  let at = from
  for (let words = 0; words < longestPhrase; words += 1) {
    const word = matchAt(text, at, nextWord(text))?.[1]
    if (word === undefined || isStop(word) || isVague(word)) return undefined
    // `12 year cycles` are as many as you like.
    if (words === 0 && period.test(word)) return undefined
    at += 1 + word.length
    if (!isPlural(word)) continue
    // `Arms dealers`: after a plural no verb ends in `s`, so this is its noun.
    const head = matchAt(text, at, nextWord(text))?.[1] ?? ''
    if (isPlural(head) && !isStop(head) && !isVague(head)) at += 1 + head.length
    return text.slice(from + 1, at)
  }
  return undefined
}
