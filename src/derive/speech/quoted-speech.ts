import type {Span} from '../../text/sentences.ts'
import {openingBefore} from '../../text/speech/clauses.ts'
import {type Said, saidAfter} from '../../text/speech/complements.ts'
import type {Cue} from '../../text/speech/cues.ts'
import {isSpeech} from '../../text/speech/quotations.ts'
import {wordAt} from '../../text/speech/words.ts'
import type {Found} from './found.ts'
import type {Spoken} from './spoken.ts'
import type {Subject} from './subject.ts'
import {subjectAfter} from './subject-after.ts'

/** `"…," said X`: the quotation stands right before the verb, and the speaker behind it. */
export function invertedQuotation(spoken: Spoken, cue: Cue): Found | undefined {
  if (cue.from !== cue.at || cue.form !== 'plain' || cue.verb.hearer) return undefined
  const quotation = quotationBefore(spoken, cue.at)
  const subject = quotation && subjectAfter(spoken, cue.after)
  if (quotation === undefined || subject === undefined) return undefined
  return {form: 'quotation', content: quotation, cue: cueSpan(spoken, cue), subject}
}

/** `"…," X said`, perhaps with the quotation going on behind it: then the longer part counts. */
export function quotationFirst(spoken: Spoken, cue: Cue, subject: Subject): Found | undefined {
  const before = quotationBefore(spoken, subject.first)
  if (before === undefined) return undefined
  const behind = saidAfter(spoken, cue)
  const content = behind?.kind === 'quotation' ? longer(before, behind) : before
  return {form: 'quotation', content, cue: cueSpan(spoken, cue), subject}
}

const longer = (one: Span, {start, end}: Said): Span =>
  one.end - one.start >= end - start ? one : {start, end}

/** The speech that ends right before a word, and with which its sentence or clause begins. */
function quotationBefore(spoken: Spoken, index: number): Span | undefined {
  const {words, closing, text} = spoken
  const last = wordAt(words, index - 1).low === ',' ? index - 2 : index - 1
  const quotation = closing(last)
  if (quotation === undefined || !isSpeech(text.slice(quotation.start, quotation.end))) {
    return undefined
  }
  return openingBefore(words, spoken.indexAt(quotation.start)) === 'open' ? quotation : undefined
}

/** The words of a cue, without helpers: `announced`, `expressed hope`. */
export function cueSpan({words}: Spoken, {at, after, form, verb}: Cue): Span {
  const last = form === 'voiced' || !verb.takes.has('clause') ? after - 1 : at
  return {start: wordAt(words, at).start, end: wordAt(words, last).end}
}
