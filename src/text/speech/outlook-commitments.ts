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
const having = oneOf('has have is are also')
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
  // `are believed to have agreed`, `what promises to be`.
  if (before.low === 'what' || (before.low === 'have' && wordAt(words, at - 2).low === 'to')) {
    return undefined
  }
  const isSelf = selves(wordAt(words, at + 1))
  if (committing(word) && !isSelf && !having(before)) return undefined
  const next = isSelf ? at + 2 : at + 1
  if (wordAt(words, next).low !== 'that') return infinitiveAt(words, next)
  return committing(word) ? undefined : arrangement(words, next)
}

/** `agreed that she would write`, to the verb; not `agreed that the rules are old`. */
function arrangement(words: readonly Word[], that: number): number | undefined {
  for (let index = that + 1; index <= that + 14; index += 1) {
    const {low} = wordAt(words, index)
    if (low === 'should' || low === '') return undefined
    if (low !== 'will' && low !== 'would' && low !== 'be') continue
    const be = wordAt(words, index + 1).low === 'be' ? 1 : 0
    return isVerb(wordAt(words, index + 1 + be)) ? index + 1 + be : index
  }
  return undefined
}

const wishing = oneOf(
  'have like love prefer rather need want seem appear be cost take help mean cause require depend become regret depress reduce increase affect know feel'
)
const asides = oneOf('also soon not now')

/** `he would resign`, at the beginning of what somebody said of themselves. */
export const wouldOfOneself: OutlookFinder = (words, at) => {
  if (wordAt(words, at + 1).low !== 'would') return undefined
  const verb = asides(wordAt(words, at + 2)) ? at + 3 : at + 2
  return isVerb(wordAt(words, verb)) && !wishing(wordAt(words, verb)) ? verb : undefined
}
