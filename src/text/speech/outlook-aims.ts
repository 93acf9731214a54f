import {
  infinitiveAt,
  isDenied,
  isGeneric,
  isNounHere,
  type OutlookFinder,
  oneOf
} from './outlook-words.ts'
import {speakerNouns} from './speakers.ts'
import {isCapital, type Word, wordAt} from './words.ts'

const wanting = oneOf('hopes hope wants want seeks seek aims aim wishes')
const hoping = oneOf('hoping seeking aiming')
const givers = oneOf('give gives gave bring brings brought offer offers offered of')

/** `hopes to convince`, `hopes that`; not `those who want to`, `the hope to`. */
export const aim: OutlookFinder = (words, at) => {
  const word = wordAt(words, at)
  const before = wordAt(words, at - 1)
  if (isDenied(words, at) || isGeneric(words, at)) return undefined
  if (hopes(word) && wordAt(words, at + 1).low === 'that') {
    return isSubject(before) ? at + 1 : undefined
  }
  if (hoping(word))
    return /^(?:is|are|also|now)$/.test(before.low) ? infinitiveAt(words, at + 1) : undefined
  if (!wanting(word) || at === 0 || isNounHere(words, at) || givers(before)) return undefined
  const verb = infinitiveAt(words, at + 1)
  return verb === undefined || learning(wordAt(words, verb)) ? undefined : verb
}

const hopes = oneOf('hopes hope')
const pronouns = oneOf('he she it who they we also still')

/** Whether somebody hopes, and the word is not the noun of `amid hopes that`. */
const isSubject = (word: Word) => isCapital(word) || pronouns(word) || speakerNouns.has(word.low)

const learning = oneOf('know see hear be believe feel')

const goals = oneOf(
  'goal goals aim aims objective objectives target targets ambition ambitions intention priority'
)

/** `One of Europe's goals is to convince`, `the aim for this year is to`. */
export const goal: OutlookFinder = (words, at) => {
  if (!goals(wordAt(words, at))) return undefined
  for (let index = at + 1; index <= at + 6; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled) return undefined
    if (low === 'is' || low === 'are' || low === 'remains') return infinitiveAt(words, index + 1)
  }
  return undefined
}
