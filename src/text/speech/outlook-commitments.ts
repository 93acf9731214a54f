import {determiners, passive, prepositions} from './function-words.ts'
import {
  infinitiveAt,
  isDenied,
  isGeneric,
  isVerb,
  type OutlookFinder,
  oneOf
} from './outlook-words.ts'
import {isCapital, isPossessive, type Word, wordAt} from './words.ts'

const pledging = oneOf(
  'pledged pledges pledge vowed vows vow promised promises undertook undertakes'
)
const agreeing = oneOf('agreed agrees')
const committing = oneOf('committed commits')

/** `pledged to form`, `agreed that`; not `were promised that`, nor `a promise to`. */
export const pledge: OutlookFinder = (words, at) => {
  const word = wordAt(words, at)
  const isPledge = pledging(word) || agreeing(word) || committing(word)
  if (!isPledge || isDenied(words, at) || isGeneric(words, at)) return undefined
  const before = wordAt(words, at - 1)
  const agreed = before.low === 'was' && wordAt(words, at - 2).low === 'it' && agreeing(word)
  if (passive.has(before.low) && !agreed && !committing(word)) return undefined
  if (determiners.has(before.low) || isPossessive(before) || prepositions.has(before.low))
    return undefined
  const self = /^(?:itself|himself|herself|themselves)$/.test(wordAt(words, at + 1).low) ? 1 : 0
  const next = at + 1 + self
  if (wordAt(words, next).low === 'that') return committing(word) ? undefined : next
  return infinitiveAt(words, next)
}

const doubting = oneOf(
  'believe believes believed predict predicts predicted expect expects expected fear fears feared think thinks thought concerned worried afraid forecast forecasts forecasted estimate estimates estimated doubt doubts hope hopes hoped hoping wonder wonders imagine suppose if unless whether how what why where who whoever when whenever would likely probably perhaps maybe possibly suggests suggest'
)

const habits = oneOf(
  'often usually sometimes always generally typically normally tend eventually inevitably likely probably presumably doubtless undoubtedly surely'
)

const asides = oneOf(
  'also soon now then not still both all each not jointly first only again later shortly further once therefore'
)

/** `will contribute`; not the noun, not Will, not what somebody only expects, not habits. */
export const will: OutlookFinder = (words, at) => {
  const {low, text} = wordAt(words, at)
  if (text !== 'will' || low !== 'will') return undefined
  const before = wordAt(words, at - 1)
  if (determiners.has(before.low) || isPossessive(before) || prepositions.has(before.low))
    return undefined
  if (wills(before) || isSupposed(words, at)) return undefined
  let verb = at + 1
  while (asides(wordAt(words, verb)) || isAdverb(wordAt(words, verb))) {
    verb += 1
  }
  const {low: next} = wordAt(words, verb)
  if (habits(wordAt(words, at + 1)) || !isVerb(wordAt(words, verb))) return undefined
  if (next === 'have' || next === 'to' || next === 'be') return future(words, verb)
  return verb
}

const wills = oneOf('free good ill iron strong living political own last popular public national')
const isAdverb = ({low, text}: Word) =>
  /^\p{Ll}+ly$/u.test(text) &&
  low !== 'apply' &&
  low !== 'supply' &&
  low !== 'rely' &&
  low !== 'fly' &&
  low !== 'reply' &&
  low !== 'comply' &&
  low !== 'multiply'

/** `will be held` and `will be able`, but not `will be remembered` or `will have ended`. */
function future(words: readonly Word[], verb: number): number | undefined {
  const {low} = wordAt(words, verb)
  const next = wordAt(words, verb + 1)
  if (low === 'have') return next.low === 'to' ? infinitiveAt(words, verb + 1) : undefined
  if (low !== 'be') return undefined
  if (
    /^(?:remembered|missed|known|seen|sad|glad|happy|sorry|proud|sure|interesting)$/.test(next.low)
  )
    return undefined
  return next.spelled ? verb + 1 : verb
}

/** Whether somebody doubts or supposes it, anywhere before in the sentence. */
function isSupposed(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(words, index)
    if (/^[;:]$/.test(word.low)) return false
    if (doubting(word) && !isCapital(word)) return true
    if (
      index === 0 &&
      /^(?:If|Unless|When|Whether|Whenever|What|How|Perhaps|Maybe)$/.test(word.text)
    )
      return true
  }
  return false
}

/** `It would attack`, right at the beginning of what somebody is said to say of themselves. */
export const wouldOfOneself: OutlookFinder = (words, at) => {
  if (!/^(?:he|she|it|they|we|i)$/.test(wordAt(words, at).low)) return undefined
  const also = /^(?:also|soon|not)$/.test(wordAt(words, at + 2).low) ? 1 : 0
  const verb = at + 2 + also
  const {low} = wordAt(words, verb)
  if (
    wordAt(words, at + 1).low !== 'would' ||
    /^(?:have|like|love|prefer|rather|need|want|seem|appear)$/.test(low)
  ) {
    return undefined
  }
  return isVerb(wordAt(words, verb)) ? verb : undefined
}
