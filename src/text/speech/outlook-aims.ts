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
  if (verb === undefined || wishes(wordAt(words, verb)) || isText(before)) return undefined
  return fused(wordAt(words, at - 2)) ? undefined : verb
}

/** `This study aims to`: what a text is for. */
const isText = oneOf('study paper article chapter section essay thesis poster blog book body')

/** `what I want to do`, `anything we want to explain`, `in nations where people want to call`. */
const fused = oneOf('what anything everything something whatever all where wherever things')

const hopes = oneOf('hopes hope')
const pronouns = oneOf('he she it who they we also still')

/** Whether somebody hopes, and the word is not the noun of `amid hopes that`. */
const isSubject = (word: Word) => isCapital(word) || pronouns(word) || speakerNouns.has(word.low)

/** Verbs of mere wishes, and of those who announce what they say next. */
const wishes = oneOf(
  'know see hear be believe feel thank congratulate say tell talk emphasise emphasize stress highlight point mention remind express apologise apologize show ask welcome understand learn think clarify get like'
)

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
