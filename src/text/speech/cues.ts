import {helpers, passive, unsaid} from './function-words.ts'
import type {Utterance} from './utterance.ts'
import {type SpeechVerb, speechVerbs} from './verbs.ts'
import {type Word, wordAt} from './words.ts'

/** Words that say that somebody speaks; indexes count words of the sentence. */
export interface Cue {
  /** First word of the verb with its helpers, as in `has also said`: the speaker stands before. */
  readonly from: number
  /** First word of the cue itself. */
  readonly at: number
  /** First word behind the cue. */
  readonly after: number
  readonly verb: SpeechVerb
  /**
   * `voiced`: what is said begins with a noun of the cue, as in `expressed hope that`. `named`: it is
   * what something is called, as in `called the offer "an insult"` and `described it as poor`.
   */
  readonly form: 'plain' | 'voiced' | 'named'
}

/**
 * Finds the verbs of speech that stand outside quotations and are said to have happened: neither
 * denied (`did not say`), nor put off (`would say`), nor passive (`is said to be`).
 */
export function cuesIn({words, isQuoted}: Utterance): readonly Cue[] {
  const found: Cue[] = []
  for (const [at, word] of words.entries()) {
    if (isQuoted(at)) continue
    const cue = cueAt(words, at, word)
    if (cue !== undefined) found.push(cue)
  }
  return found
}

function cueAt(words: readonly Word[], at: number, {low, text}: Word): Cue | undefined {
  if (text !== low && !text.includes('’')) return undefined
  if (low === 'quoted') return quotedAsSaying(words, at)
  const from = groupStart(words, at)
  if (from === undefined) return undefined
  if (voicing.has(low)) {
    const noun = voicedNoun(words, at)
    if (noun !== undefined) return {from, at, after: noun + 1, verb: voiced, form: 'voiced'}
  }
  const next = wordAt(words, at + 1).low
  if (withPreposition.get(low)?.has(next))
    return {from, at, after: at + 2, verb: noun, form: 'plain'}
  if (naming.has(low) || namingAs.has(low)) {
    return {from, at, after: at + 1, verb: only(new Set(['noun'])), form: 'named'}
  }
  const verb = speechVerbs.get(low)
  return verb && {from, at, after: at + 1, verb, form: 'plain'}
}

/** First word of the verb that the participle or past at `at` ends; none if nothing was said. */
function groupStart(words: readonly Word[], at: number): number | undefined {
  let from = at
  while (from > 0) {
    const {low, text} = wordAt(words, from - 1)
    if (passive.has(low) || unsaid.has(low) || /^\p{L}+'(?:m|re|ll|d)$/u.test(low)) return undefined
    const isHelper = helpers.has(low) || (/^\p{Ll}+ly$/u.test(text) && !nounsInLy.has(low))
    if (!isHelper) return from
    from -= 1
  }
  return from
}

const nounsInLy = new Set(['family', 'assembly', 'ally', 'supply', 'monopoly', 'anomaly', 'bully'])

/** `was quoted as saying`. */
function quotedAsSaying(words: readonly Word[], at: number): Cue | undefined {
  const isBe = ['is', 'was', 'were', 'are', 'been'].includes(wordAt(words, at - 1).low)
  const says = wordAt(words, at + 1).low === 'as' && wordAt(words, at + 2).low === 'saying'
  const verb = speechVerbs.get('said')
  if (!isBe || !says || verb === undefined) return undefined
  const from = groupStart(words, at - 1)
  return from === undefined ? undefined : {from, at, after: at + 3, verb, form: 'plain'}
}

const voicing = new Set(
  'expressed expresses express voiced voices voice reiterated raised conveyed signalled signaled'.split(
    ' '
  )
)

const feelings = new Set(
  'hope hopes skepticism scepticism concern concerns support confidence doubt doubts fear fears optimism pessimism regret alarm disappointment surprise outrage anger gratitude satisfaction frustration reservations dismay condolences solidarity interest willingness readiness belief conviction opposition sympathy worry worries caution'.split(
    ' '
  )
)

/** `expressed deep concern`: where the feeling stands, at most three words on. */
function voicedNoun(words: readonly Word[], at: number): number | undefined {
  for (let index = at + 1; index <= at + 4; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled) return undefined
    if (feelings.has(low)) {
      const next = wordAt(words, index + 1)
      return next.low === 'and' && feelings.has(wordAt(words, index + 2).low) ? index + 2 : index
    }
  }
  return undefined
}

/** Need a quotation for what they call something. */
const naming = new Set('called calls dubbed branded labelled labeled termed'.split(' '))

/** Need `as` before it. */
export const namingAs = new Set(
  'described describes describe characterised characterized characterises characterizes portrayed'.split(
    ' '
  )
)

const only = (takes: SpeechVerb['takes']): SpeechVerb => ({
  takes,
  sure: false,
  nounToo: false,
  hearer: false,
  loose: false
})
const voiced = only(new Set(['that', 'noun']))
const noun = only(new Set(['noun']))

const withPreposition: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['called', new Set(['for'])],
  ['calls', new Set(['for'])],
  ['call', new Set(['for'])],
  ['warned', new Set(['of', 'against', 'about'])],
  ['warns', new Set(['of', 'against', 'about'])]
])
