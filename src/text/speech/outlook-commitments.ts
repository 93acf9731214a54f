import {determiners, passive, prepositions} from './function-words.ts'
import {
  infinitiveAt,
  isDenied,
  isGeneric,
  isVerb,
  type OutlookFinder,
  oneOf
} from './outlook-words.ts'
import {isPossessive, type Word, wordAt} from './words.ts'

const pledging = oneOf(
  'pledged pledges pledge vowed vows vow promised promises undertook undertakes'
)
const agreeing = oneOf('agreed agrees')
const committing = oneOf('committed commits')
const selves = oneOf('itself himself herself themselves')

/** `pledged to form`, `agreed to`; not `were promised that`, nor `a promise to`. */
export const pledge: OutlookFinder = (words, at) => {
  const word = wordAt(words, at)
  const isPledge = pledging(word) || agreeing(word) || committing(word)
  if (!isPledge || isDenied(words, at) || isGeneric(words, at)) return undefined
  const before = wordAt(words, at - 1)
  // Minutes say `It was agreed that`.
  const itWas = before.low === 'was' && wordAt(words, at - 2).low === 'it' && agreeing(word)
  if (passive.has(before.low) && !itWas && !committing(word)) return undefined
  if (determiners.has(before.low) || isPossessive(before)) return undefined
  if (prepositions.has(before.low)) return undefined
  const next = selves(wordAt(words, at + 1)) ? at + 2 : at + 1
  if (wordAt(words, next).low !== 'that') return infinitiveAt(words, next)
  return !committing(word) && isArranged(words, next) ? next : undefined
}

/** `agreed that she would write`; not `agreed that the rules are old`. */
function isArranged(words: readonly Word[], that: number): boolean {
  for (let index = that + 1; index <= that + 14; index += 1) {
    const {low} = wordAt(words, index)
    if (low === 'will' || low === 'would' || low === 'be') return true
    if (low === 'should' || low === '') return false
  }
  return false
}

const wishing = oneOf('have like love prefer rather need want seem appear be')
const asides = oneOf('also soon not now')

/** `he would resign`, at the beginning of what somebody said of themselves. */
export const wouldOfOneself: OutlookFinder = (words, at) => {
  if (wordAt(words, at + 1).low !== 'would') return undefined
  const verb = asides(wordAt(words, at + 2)) ? at + 3 : at + 2
  return isVerb(wordAt(words, verb)) && !wishing(wordAt(words, verb)) ? verb : undefined
}
