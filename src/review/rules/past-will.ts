import type {VFileMessage} from 'vfile-message'
import {message} from '../../diagnostics/message.ts'
import {type FoundDate, findDates} from '../../text/dates/find.ts'
import {type OwnWords, unquoted} from '../own-words.ts'
import type {Reviewed, Reviewer} from '../reviewed.ts'

const will = /\b(?:will|shall)(?=\s)|\bwon['’]t\b|(?<=\p{L})['’]ll\b/giu

/**
 * `The bridge will open on 3 March 2025` in a text of 1 May 2025. Told only where the text is dated,
 * and the day is one of what will be: nothing stands between but the words of one plain clause.
 */
export const pastWill: Reviewer = (reviewed) => {
  const today = dayOf(reviewed)
  if (today === undefined) return []
  return reviewed.words.flatMap((words) =>
    words.sentences.flatMap(({start, end}) => inSentence(words, start, end, today))
  )
}

/** The day of the text: what its author states, else its dateline. */
const dayOf = ({document, facts}: Reviewed): string | undefined =>
  document.meta.date?.iso ?? facts.dateline[0]?.value

function inSentence(
  {text, at}: OwnWords,
  start: number,
  end: number,
  today: string
): readonly VFileMessage[] {
  const sentence = text.slice(start, end)
  const verbs = unquoted(sentence, will)
  if (verbs.length === 0) return []
  const past = findDates(sentence).filter((it) => isBefore(it, today))
  for (const verb of verbs) {
    const from = verb.index
    const to = verb.index + verb[0].length
    const date = past.find((it) => isOf(sentence, it, from, to))
    if (date === undefined) continue
    const shown = sentence.slice(date.start, date.end)
    const reason = `Unexpected \`${verb[0]}\` for \`${shown}\`, expected what happened: the text is dated ${today}`
    const span = [Math.min(from, date.start), Math.max(to, date.end)] as const
    return [message('review/past-will', reason, at(start + span[0], start + span[1]))]
  }
  return []
}

/** Whether all of a date is over on `today`. */
function isBefore({form, reading}: FoundDate, today: string): boolean {
  const {value, certainty} = reading
  if (certainty !== 'absolute' || !/^(?:day|numeric-day|month|year)$/.test(form)) return false
  // As coarse as the date: a month is over when a later one has begun.
  return value !== undefined && value.slice(0, 10) < today.slice(0, Math.min(10, value.length))
}

/** Words that open another clause, or say that the date is of something else. */
const other =
  /[,;:()—–]|\b(?:that|which|who|whose|whom|what|how|where|when|while|if|because|although|as|than|of|since|from|after|and|or|but|between|said|says|told|\p{L}{2,}ed|made|taken|held|built|signed|given|begun|set|known|seen|won|lost|met|agreement|report|data|figures?|levels?|results?|like|to)\b/iu

/** Whether a date is when something will be, going by what stands between the two. */
function isOf(sentence: string, date: FoundDate, from: number, to: number): boolean {
  const modifier = date.modifier && sentence.slice(date.modifier.start, date.modifier.end)
  if (modifier !== undefined && !/^(?:by|in|on|before|until|till|no later than)$/i.test(modifier)) {
    return false
  }
  return date.start >= to ? isBehind(sentence, date, to) : isAhead(sentence, date, from)
}

const preposition = /\s(?:on|by|in|before|until|till|no\slater\sthan)\s(?:the\s)?$/i

/** `will open on 3 March 2025`. */
function isBehind(sentence: string, {start}: FoundDate, to: number): boolean {
  const between = sentence.slice(to, start)
  if (!preposition.test(between)) return false
  const words = between.replace(preposition, '')
  // The verb itself may be `be opened`.
  const rest = words.replace(/^\s(?:not\s|also\s|then\s)?(?:be\s\p{L}+|\p{L}+)/u, '')
  return !other.test(rest) && rest.split(/\s+/).length <= 9
}

/** `On 3 March 2025 the minister will open it`. */
function isAhead(sentence: string, {start, end}: FoundDate, from: number): boolean {
  if (!/^(?:On|By|In|Before)\s$/.test(sentence.slice(0, start))) return false
  const between = sentence.slice(end, from).replace(/^,/, '')
  return !other.test(between) && between.split(/\s+/).length <= 8
}
