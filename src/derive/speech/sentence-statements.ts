import {saidAfter} from '../../text/speech/complements.ts'
import {type Cue, cuesIn} from '../../text/speech/cues.ts'
import {finite} from '../../text/speech/function-words.ts'
import {endsInEd, wordAt} from '../../text/speech/words.ts'
import {accordingTo} from './according-to.ts'
import type {Form, Found} from './found.ts'
import {cueSpan, invertedQuotation, quotationFirst} from './quoted-speech.ts'
import {isShared, sharedWith, subjectOfSentence} from './shared.ts'
import type {Spoken} from './spoken.ts'
import type {Subject} from './subject.ts'
import {subjectBefore} from './subject-before.ts'
import {trailing, trailingInverted} from './trailing.ts'
import {transcript} from './transcript.ts'

/**
 * The statements of one sentence, in reading order. Of speech inside speech only the outer one is
 * told: `X said that Y denied it` is what X says.
 */
export function statementsOf(spoken: Spoken): readonly Found[] {
  const source = accordingTo(spoken) ?? transcript(spoken)
  if (source !== undefined) return [source]
  const found: Found[] = []
  for (const cue of cuesIn(spoken)) {
    const before = found.at(-1)
    const statement = statementAt(spoken, cue, before)
    if (statement === undefined) continue
    // `X said that Y had won, the source added`: the last one speaks all of it.
    if (statement.form === 'trailing' && statement.content.start === 0) found.length = 0
    const cut = found.length === 0 ? undefined : before && parted(spoken, before, statement)
    if (found.length > 0 && cut === undefined) continue
    if (cut !== undefined) found.splice(-1, 1, cut)
    found.push(statement)
  }
  return found
}

function statementAt(spoken: Spoken, cue: Cue, before: Found | undefined): Found | undefined {
  const inverted = invertedQuotation(spoken, cue)
  if (inverted !== undefined) return inverted
  const isQuestion = spoken.text.endsWith('?')
  const subject = subjectBefore(spoken, cue.from, isSure(spoken, cue))
  if (subject === undefined) {
    return trailingInverted(spoken, cue) ?? (isQuestion ? undefined : shared(spoken, cue, before))
  }
  if (!mayMean(spoken, cue, subject)) return undefined
  const said = saidAfter(spoken, cue)
  if (isQuestion && said?.kind !== 'quotation') return undefined
  return (
    quotationFirst(spoken, cue, subject) ??
    (said && reported(spoken, cue, subject, formOf(said.kind), said)) ??
    trailing(spoken, cue, subject)
  )
}

/** Who denies that something is so, speaks; what suggests that it is so may be a thing. */
function isSure({words}: Spoken, {at, after, verb}: Cue): boolean {
  const {low} = wordAt(words, at)
  return verb.sure || (wordAt(words, after).low === 'that' && !ofThings.test(low))
}

const ofThings =
  /^(?:suggest|found|finds|indicat|estimat|reveal|confirm|report|note|conclud|predict|ruled|felt|states|agreed|signal|observ|stress|affirm|hint)/

/**
 * Whether a verb can be one with this subject: a person may find what no report would state, places
 * are `states`, and `a Reuters report` has a noun.
 */
function mayMean({words}: Spoken, {at}: Cue, {by, facts, last, plural}: Subject): boolean {
  const {low} = wordAt(words, at)
  const isBody = facts.some((id) => id.startsWith('organisation'))
  if (low === 'found' || low === 'finds') return by === 'description' || isBody
  if (low === 'states') return !facts.some((id) => id.startsWith('place'))
  if (!isPluralForm(low)) return true
  const noun = wordAt(words, last).low
  return by === 'name' ? plural || isBody : noun !== 'he' && noun !== 'she' && noun !== 'it'
}

/** `say`, `claim`: forms for several speakers, many of which are also nouns. */
const isPluralForm = (verb: string) => !/(?:s|d|told|wrote|found|felt)$/.test(verb)

function shared(spoken: Spoken, cue: Cue, before: Found | undefined): Found | undefined {
  const said = isShared(spoken, cue) ? saidAfter(spoken, cue) : undefined
  if (said === undefined) return undefined
  const subject =
    before === undefined ? subjectOfSentence(spoken, cue) : sharedWith(spoken, cue, said, before)
  return subject && reported(spoken, cue, {...subject, first: cue.from}, 'shared', said)
}

const formOf = (kind: 'quotation' | 'that' | 'clause' | 'noun' | 'to'): Form =>
  kind === 'to' ? 'noun' : kind

const reported = (
  spoken: Spoken,
  cue: Cue,
  subject: Subject,
  form: Form,
  {start, end}: Found['content']
): Found => ({
  form,
  content: {start, end: Math.min(end, relativeEnd(spoken, cue, start) ?? end)},
  cue: cueSpan(spoken, cue),
  subject
})

/** `X, who said it was late, has gone`: what `who` says ends where the sentence goes on. */
function relativeEnd({words}: Spoken, {from}: Cue, start: number): number | undefined {
  if (wordAt(words, from - 1).low !== 'who') return undefined
  const comma = words.findIndex(({low, start: at}, index) => {
    const {low: next, text} = wordAt(words, index + 1)
    return at > start && low === ',' && (finite.has(next) || endsInEd({text}))
  })
  return comma === -1 ? undefined : wordAt(words, comma - 1).end
}

/**
 * The statement before, ended where the next one begins; none if the next is a part of it. Clauses
 * joined by `but`, `while` and the like stand beside each other, and so do those after `; `.
 */
function parted(spoken: Spoken, before: Found, next: Found): Found | undefined {
  const {words} = spoken
  if (next.form === 'trailing' && next.content.start === 0) return undefined
  const start = Math.min(wordAt(words, next.subject.first).start, next.content.start)
  if (before.content.end <= start) return before
  const joiner = next.subject.first - 1
  const {low} = wordAt(words, joiner)
  const comma = wordAt(words, joiner - 1).low === ','
  const apart =
    next.form === 'shared' || contrast.has(low) || low === ';' || (low === 'and' && comma)
  if (!apart) return undefined
  const end = wordAt(words, joiner - (comma ? 2 : 1)).end
  return end > before.content.start
    ? {...before, content: {start: before.content.start, end}}
    : undefined
}

const contrast = new Set(['but', 'while', 'although', 'though', 'whereas'])
