import type {Span} from '../sentences.ts'
import {aim, goal} from './outlook-aims.ts'
import {pledge, wouldOfOneself} from './outlook-commitments.ts'
import {arrangement, draft, isToBe, plan, preparation, work} from './outlook-plans.ts'
import {proposal} from './outlook-proposals.ts'
import {conditional, deadline, target} from './outlook-targets.ts'
import {fixture, will} from './outlook-will.ts'
import {isParticiple, type OutlookFinder} from './outlook-words.ts'
import type {Utterance} from './utterance.ts'
import {type Word, wordAt} from './words.ts'

/** How sure something is to come, the surest first. */
const outlookClasses = ['commitment', 'target', 'plan', 'proposal', 'aim', 'conditional'] as const
type OutlookClass = (typeof outlookClasses)[number]

/** What somebody says in a sentence, in its offsets. */
export interface SaidSpan extends Span {
  readonly cue: Span
  /** Pronouns by which the speaker means themselves: `said he would`. */
  readonly self: readonly string[]
}

interface OutlookCue {
  readonly class: OutlookClass
  /** Offsets in the sentence. */
  readonly span: Span
}

const finders: Readonly<Record<OutlookClass, readonly OutlookFinder[]>> = {
  commitment: [pledge, will],
  target: [target, deadline],
  plan: [plan, preparation, arrangement, fixture, isToBe, work, draft],
  proposal: [proposal],
  aim: [aim, goal],
  conditional: [conditional]
}

/**
 * The surest thing that a sentence says is to come. Questions and the distant past say nothing of
 * it. `said` are the stretches that somebody in the sentence says: inside a quotation only what is
 * said there of oneself, or arranged, counts.
 */
export function outlookCueIn(
  utterance: Utterance,
  said: readonly SaidSpan[]
): OutlookCue | undefined {
  const {text, words} = utterance
  if (text.endsWith('?') || isPast(text)) return undefined
  for (const kind of outlookClasses) {
    const span = firstOf(utterance, kind, said)
    if (span !== undefined) return {class: kind, span}
    const own = kind === 'commitment' ? ofOneself(words, said) : undefined
    if (own !== undefined) return {class: kind, span: own}
  }
  return undefined
}

/** A year long gone: what was planned then is history. */
const isPast = (text: string) =>
  /\b(?:in|since|during|year|of|until|from|by)\s(?:1\d{3}|200\d)\b/iu.test(text)

function firstOf(
  {words, isQuoted}: Utterance,
  kind: OutlookClass,
  said: readonly SaidSpan[]
): Span | undefined {
  for (const [at, word] of words.entries()) {
    if (takingBack.has(word.low) && kind !== 'conditional') return undefined
    for (const find of finders[kind]) {
      const last = find(words, at)
      if (last === undefined) continue
      if (kind === 'proposal' && !isSpoken(words, at, said)) continue
      if (isQuoted(at) && !countsInQuotation(words, at, last, said)) continue
      return spanOf(words, at, last)
    }
  }
  return undefined
}

/** Behind these a plan is denied, or only asked about. */
const takingBack = new Set('denied denies deny dismissed ruled-out whether if'.split(' '))

/** Whether a proposal is somebody's: who speaks is known, or it lies in what somebody says. */
const isSpoken = (words: readonly Word[], at: number, said: readonly SaidSpan[]) => {
  const {start: from, end: to} = wordAt(words, at)
  return said.some(({cue, start, end}) => cue.start === from || (start <= from && to <= end))
}

/** `"We will open in May," said X.` and `X said "a table will be set up"`. */
function countsInQuotation(
  words: readonly Word[],
  at: number,
  last: number,
  said: readonly SaidSpan[]
): boolean {
  const word = wordAt(words, at)
  const isSaid = said.some(({start, end}) => start <= word.start && word.end <= end)
  const own = /^(?:we|i)$/.test(wordAt(words, at - 1).low)
  const arranged = word.low === 'will' && wordAt(words, last - 1).low === 'be'
  return isSaid && (own || (arranged && isParticiple(wordAt(words, last))))
}

/** `said it would attack`: the first words of what is said. */
function ofOneself(words: readonly Word[], said: readonly SaidSpan[]): Span | undefined {
  for (const {start, self} of said) {
    const at = words.findIndex((word) => word.start === start)
    const last =
      at < 1 || !self.includes(wordAt(words, at).low) ? undefined : wouldOfOneself(words, at)
    if (last !== undefined) return spanOf(words, at + 1, last)
  }
  return undefined
}

const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: wordAt(words, first).start,
  end: wordAt(words, last).end
})
