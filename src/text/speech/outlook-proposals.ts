import {determiners, finite, passive} from './function-words.ts'
import {infinitiveAt, isDenied, isGeneric, type OutlookFinder, oneOf} from './outlook-words.ts'
import {speakerNouns} from './speakers.ts'
import {endsInEd, isCapital, isPossessive, type Word, wordAt} from './words.ts'

const proposing = oneOf('suggested proposed proposes recommended recommends urged urges')
const calling = oneOf('called calls')
const urging = oneOf('urged urges')

/** `suggested that the president return`, `proposed a ban`, `called for a ceasefire`, `urged leaders to act`. */
export const proposal: OutlookFinder = (words, at) => {
  const word = wordAt(words, at)
  if (!proposing(word) && !calling(word)) return undefined
  const before = wordAt(words, at - 1)
  if (at === 0 || isDenied(words, at) || isGeneric(words, at) || passive.has(before.low))
    return undefined
  if (determiners.has(before.low) || isPossessive(before)) return undefined
  const next = wordAt(words, at + 1)
  if (calling(word)) return isNoun(words, at) ? undefined : call(words, at, next)
  if (next.low === 'that') return isWish(words, at + 2) ? at + 1 : undefined
  if (urging(word)) return urge(words, at)
  if (!/^(?:proposed|proposes)$/.test(word.low)) return undefined
  return infinitiveAt(words, at + 1) ?? (/^(?:a|an|new)$/.test(next.low) ? at : undefined)
}

/** `his urgent calls for salt`: before the verb `calls` stands who calls. */
const isNoun = (words: readonly Word[], at: number) => {
  const before = wordAt(words, at - 1)
  const calls = wordAt(words, at).low === 'calls'
  return calls && !isCapital(before) && !speakerNouns.has(before.low) && !callers(before)
}

const callers = oneOf('he she it who also which still now again repeatedly that')

function call(words: readonly Word[], at: number, {low}: Word): number | undefined {
  if (low === 'for' && wordAt(words, at + 2).spelled) return at + 1
  return low === 'on' ? urge(words, at + 1) : undefined
}

/** Somebody, and `to` with a verb: `urged the ministry to publish`. */
function urge(words: readonly Word[], at: number): number | undefined {
  for (let index = at + 2; index <= at + 12; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled || finite.has(low)) return undefined
    const verb = infinitiveAt(words, index)
    if (verb !== undefined) return verb
  }
  return undefined
}

/**
 * Whether a clause asks for something: it has `should`, or its verb does not agree, as in `that the
 * president return`. `suggested that the ship had sunk` proposes nothing.
 */
function isWish(words: readonly Word[], from: number): boolean {
  for (let index = from; index < from + 12; index += 1) {
    const {low, text, spelled} = wordAt(words, index)
    if (low === 'should' || low === 'be') return true
    if (finite.has(low) || low === 'may') return false
    // `that the president return to Bergen`, but not `that the offensive to retake it`.
    if (low === 'to' && infinitiveAt(words, index) !== undefined) return false
    if (!spelled || low === 'to' || low === 'that') return index > from + 2
    if (endsInEd({text})) return false
  }
  return true
}
