import {clauseOpeners, joiners} from './function-words.ts'
import {
  infinitiveAt,
  isDenied,
  isGeneric,
  isNounHere,
  isParticiple,
  type OutlookFinder,
  oneOf
} from './outlook-words.ts'
import {speakerNouns} from './speakers.ts'
import {isCapital, isPossessive, type Word, wordAt} from './words.ts'

const present = oneOf("is are am been 's 're be")
const planning = oneOf('plans plan intends intend')
const preparing = oneOf('planning preparing gearing intending')
const settled = oneOf('set due scheduled expected planned slated')
const adverbs = oneOf('also now still already both all reportedly and')
const pronouns = oneOf('he she it who')
const plurals = oneOf('they we i people police men women')

/** Whether a word may be the subject of `plans`, which else is a noun: `grand plans`. */
const isOne = (word: Word) =>
  isCapital(word) || pronouns(word) || adverbs(word) || speakerNouns.has(word.low)
const areMany = (word: Word) =>
  plurals(word) || adverbs(word) || (speakerNouns.has(word.low) && word.low.endsWith('s'))

const revealing = oneOf(
  'announced unveiled revealed outlined confirmed approved has have detailed announces unveils'
)

/** `plans to visit`, `announced plans to build`; not `rejected plans to build`. */
export const plan: OutlookFinder = (words, at) => {
  const word = wordAt(words, at)
  if (!planning(word) || isDenied(words, at) || isGeneric(words, at)) return undefined
  const before = wordAt(words, at - 1)
  if (at === 0 || isNounHere(words, at) || isPossessive(before)) return undefined
  if (revealing(before) && word.low === 'plans') return infinitiveAt(words, at + 1)
  const isSubject = /s$/.test(word.low) ? isOne(before) : areMany(before)
  return isSubject ? infinitiveAt(words, at + 1) : undefined
}

/** `is planning to`, `are preparing to`. */
export const preparation: OutlookFinder = (words, at) => {
  if (!preparing(wordAt(words, at)) || isDenied(words, at)) return undefined
  const also = ['also', 'now', 'already', 'currently'].includes(wordAt(words, at - 1).low) ? 2 : 1
  if (!present(wordAt(words, at - also))) return undefined
  const up = wordAt(words, at + 1).low === 'up' ? 2 : 1
  return infinitiveAt(words, at + up)
}

/** `is set to open`, `are due in May`, `is scheduled for Friday`; not `was due to`. */
export const arrangement: OutlookFinder = (words, at) => {
  const word = wordAt(words, at)
  if (!settled(word) || isDenied(words, at)) return undefined
  const also = ['also', 'now', 'already', 'currently'].includes(wordAt(words, at - 1).low) ? 2 : 1
  const be = wordAt(words, at - also)
  if (!present(be) || be.low === 'be' || isGeneric(words, at - also)) return undefined
  const {low} = wordAt(words, at + 1)
  const dated = /^(?:scheduled|planned|slated|due)$/.test(word.low) && isDated(words, at + 1, low)
  if (dated) return at + 2
  const verb = infinitiveAt(words, at + 1)
  // `is expected to be warm` foretells, `is expected to be held` does not.
  const foretells =
    word.low === 'expected' && verb !== undefined && wordAt(words, verb).low === 'be'
  if (word.low === 'expected' && verb !== undefined && foretelling(wordAt(words, verb))) {
    return undefined
  }
  return foretells && !isParticiple(wordAt(words, verb + 1)) ? undefined : verb
}

/** `is expected to rise`: nobody's plan. */
const foretelling = oneOf(
  'rise fall grow shrink increase decrease decline drop reflect experience remain continue reach cost total last become have abide pay know see feel need affect cause lead improve worsen show exceed slow climb'
)

/** `are to be cut`; not `is to be seen`, nor `the aim is to be heard`. */
export const isToBe: OutlookFinder = (words, at) => {
  const isForm = /^(?:is|are)$/.test(wordAt(words, at).low) && wordAt(words, at + 1).low === 'to'
  const done = wordAt(words, at + 3)
  if (!isForm || wordAt(words, at + 2).low !== 'be' || !isParticiple(done)) return undefined
  return seen(done) || ideas(wordAt(words, at - 1)) ? undefined : at + 3
}

const seen = oneOf(
  'found seen expected blamed believed noted congratulated understood feared avoided trusted needed used'
)
const ideas = oneOf(
  'aim goal idea problem question challenge task job hope purpose point way key what it this that'
)

const days =
  /^(?:\d{1,4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|next|spring|summer|autumn|winter|mid-\p{L}+|early|late)$/u

const isDated = (words: readonly Word[], at: number, preposition: string) =>
  /^(?:for|in|on|by)$/.test(preposition) && days.test(wordAt(words, at + 1).low)

/** Most words between `working` and what for, as in `working with other countries to develop`. */
const longestCompany = 8

/** `are working with other countries to develop`; not `people working to` as a mere description. */
export const work: OutlookFinder = (words, at) => {
  if (wordAt(words, at).low !== 'working' || isDenied(words, at)) return undefined
  const also = ['also', 'now', 'already', 'currently', 'still'].includes(wordAt(words, at - 1).low)
    ? 2
    : 1
  if (!/^(?:is|are|been|'s|'re)$/.test(wordAt(words, at - also).low)) return undefined
  for (let index = at + 1; index <= at + longestCompany; index += 1) {
    const {low, spelled} = wordAt(words, index)
    const verb = infinitiveAt(words, index)
    if (verb !== undefined) return verb
    if (index === at + 1 && !/^(?:with|together|alongside|closely|hard|on)$/.test(low))
      return undefined
    if (!spelled || (joiners.has(low) && low !== 'and') || clauseOpeners.has(low)) break
  }
  return undefined
}

const drafting = oneOf('developing drafting preparing drawing')
const papers = oneOf('plan plans proposal proposals strategy roadmap bill legislation')

/** `is drawing up a plan`. */
export const draft: OutlookFinder = (words, at) => {
  if (!drafting(wordAt(words, at)) || isDenied(words, at)) return undefined
  const also = ['also', 'now', 'already', 'currently'].includes(wordAt(words, at - 1).low) ? 2 : 1
  if (!/^(?:is|are)$/.test(wordAt(words, at - also).low)) return undefined
  for (let index = at + 1; index <= at + 5; index += 1) {
    const word = wordAt(words, index)
    if (!word.spelled) return undefined
    if (papers(word)) return index
  }
  return undefined
}
