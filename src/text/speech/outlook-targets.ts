import {passive} from './function-words.ts'
import {infinitiveAt, isDenied, isGeneric, type OutlookFinder, oneOf} from './outlook-words.ts'
import {type Word, wordAt} from './words.ts'

const announcing = oneOf('announced announces set sets targets targeting pledged pledges')

/** Most words between what is announced and the year that it is for. */
const longestTarget = 24

/** `announced a 2.5% increase … by 2027`; the cue ends with the year. */
export const target: OutlookFinder = (words, at) => {
  if (!announcing(wordAt(words, at)) || isDenied(words, at)) return undefined
  if (passive.has(wordAt(words, at - 1).low) && wordAt(words, at).low === 'announced')
    return undefined
  for (let index = at + 2; index <= at + longestTarget; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled && !/^[,%$£€'-]$/.test(low)) return undefined
    if (low === 'by') {
      const year = yearAfter(words, index + 1)
      if (year !== undefined) return year
    }
  }
  return undefined
}

/** `2027`, `the end of 2027`, `March 2027`. */
function yearAfter(words: readonly Word[], from: number): number | undefined {
  for (let index = from; index <= from + 4; index += 1) {
    const {low} = wordAt(words, index)
    if (/^20\d\d$/.test(low)) return index
    if (
      !/^(?:the|end|of|early|late|mid|start|beginning|spring|summer|autumn|winter|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|,)$/.test(
        low
      )
    ) {
      return undefined
    }
  }
  return undefined
}

/** `The deadline for applications is 3 May`; not `the deadline was missed`. */
export const deadline: OutlookFinder = (words, at) => {
  if (wordAt(words, at).low !== 'deadline') return undefined
  for (let index = at + 1; index <= at + 7; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled) return undefined
    if (low === 'is') return isDay(words, index + 1) ? index + 1 : undefined
  }
  return undefined
}

const isDay = (words: readonly Word[], at: number) =>
  /^(?:\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|midnight|noon|next)$/.test(
    wordAt(words, at).low
  )

const possible = oneOf('may might could')

/** `may have to increase`; not `could have been`. */
export const conditional: OutlookFinder = (words, at) => {
  if (!possible(wordAt(words, at)) || wordAt(words, at).text !== wordAt(words, at).low)
    return undefined
  const also = wordAt(words, at + 1).low === 'also' || wordAt(words, at + 1).low === 'soon' ? 1 : 0
  const {low} = wordAt(words, at + 1 + also)
  if (low !== 'have' && low !== 'need') return undefined
  return isGeneric(words, at) ? undefined : infinitiveAt(words, at + 2 + also)
}
