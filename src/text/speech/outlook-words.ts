import {determiners, prepositions} from './function-words.ts'
import {endsInEd, type Word, wordAt} from './words.ts'

/**
 * Looks for one way of saying what is to come, whose first word is at `at`; gives the index of its
 * last word. Tables of these are tried at each word of a sentence.
 */
export type OutlookFinder = (words: readonly Word[], at: number) => number | undefined

/** `to` at an index, with a verb behind it: the index of the verb. */
export function infinitiveAt(words: readonly Word[], to: number): number | undefined {
  if (wordAt(words, to).low !== 'to') return undefined
  const verb = /ly$/.test(wordAt(words, to + 1).low) ? to + 2 : to + 1
  return isVerb(wordAt(words, verb)) ? verb : undefined
}

/** Whether a word may be a verb in its base form. */
export const isVerb = ({low, text}: Word): boolean =>
  /^\p{Ll}{2,}/u.test(text) && !determiners.has(low) && !prepositions.has(low) && !never.has(low)

const never = new Set(
  'and or but if when that what which who whom it he she they them him us me we you i rather least date as also ing'.split(
    ' '
  )
)

const denials = new Set(
  "not never no nor neither without cannot refused refuses declined declines failed fails don't doesn't didn't isn't aren't wasn't weren't won't wouldn't hasn't haven't hardly unlikely".split(
    ' '
  )
)

/** Whether what stands shortly before a word takes it back. */
export function isDenied(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= at - 3 && index >= 0; index -= 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled) return false
    if (denials.has(low)) return true
  }
  return false
}

const generic = new Set(
  'you who whoever anyone everyone those if when whenever unless to would might may could should can must did do does whether'.split(
    ' '
  )
)

/** Whether a verb's subject is anybody, or the verb only supposed: `those who want to`. */
export function isGeneric(words: readonly Word[], at: number): boolean {
  const {low} = wordAt(words, at - 1)
  if (generic.has(low)) return true
  return ['also', 'only', 'really', 'still'].includes(low) && generic.has(wordAt(words, at - 2).low)
}

const nounLeads = new Set(
  'the a an no any such of in on about against for with its his her their our my your other new these those this that each every some first great false little much more new high free'.split(
    ' '
  )
)

/** Whether a form that is also a noun stands where a noun does: `the plans to`. */
export const isNounHere = (words: readonly Word[], at: number): boolean =>
  nounLeads.has(wordAt(words, at - 1).low)

/** Whether a word is one of these. */
export const oneOf = (words: string): ((word: Word) => boolean) => {
  const set = new Set(words.split(' '))
  return ({low}) => set.has(low)
}

const irregular = oneOf(
  'held made given built sent taken paid set sold shown put met led brought heard kept told begun chosen drawn driven cut split spent rebuilt withdrawn written'
)

/** `held`, `opened`: what is done to something. */
export const isParticiple = (word: Word): boolean => irregular(word) || endsInEd(word)
