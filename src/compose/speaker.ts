import {piecesOf} from '../language/write.ts'
import type {OrganisationFact, Passage, PersonFact, Speaker} from '../model/fact.ts'
import type {Inline} from '../model/node.ts'
import type {SourceOrigin} from '../model/origin.ts'
import type {Call} from './directive.ts'
import {excerpt} from './excerpt.ts'
import {sure, surely} from './sure.ts'
import {textOf} from './words.ts'

export type Named = PersonFact | OrganisationFact

/** People and organisations by id, as far as they are sure enough to name one as a speaker. */
export function namedIn({study: {facts}}: Call, least: number): ReadonlyMap<string, Named> {
  const all: readonly Named[] = [...facts.person, ...facts.organisation]
  return new Map(surely(all, least).map((it) => [it.id, it]))
}

export interface SpeakerLine {
  readonly words: readonly Inline[]
  /** Where those of the words stand that are the source's. */
  readonly evidence: readonly SourceOrigin[]
}

/**
 * Who speaks. Whom the text names with a role has it behind the name; whom a pronoun stands for is
 * said to be taken so, and one that nobody can tell stays a pronoun. All else is as it is written.
 */
export function speakerLine(
  {by, facts, passage}: Speaker,
  named: ReadonlyMap<string, Named>,
  call: Call
): SpeakerLine {
  const {labels, origin} = call
  const [first, ...others] = facts
  const one = first !== undefined && others.length === 0 ? named.get(first) : undefined
  const written: SpeakerLine = {words: excerpt(passage, call), evidence: [passage.origin]}
  const quoted = inQuotes(written.words, call)
  if (by === 'pronoun' && facts.length === 0) {
    return {...written, words: inPlace(labels.notSaid, new Map([['pronoun', quoted]]), origin)}
  }
  if (by === 'pronoun' && one !== undefined) {
    const name = nameOf(one, call)
    return {
      words: meaning(quoted, name.words, call),
      evidence: [passage.origin, ...name.evidence]
    }
  }
  if (by === 'pronoun') return {...written, words: quoted}
  return by === 'name' && one !== undefined && !isSeveral(passage.text)
    ? nameOf(one, call)
    : written
}

/**
 * Who the pronoun is that a sentence opens with, as a remark behind it: ` [“He”, taken to mean Ben
 * Roy]`. Nothing where the sentence opens otherwise, or nobody can tell.
 */
export function openerMeans(
  sentence: Passage,
  named: ReadonlyMap<string, Named>,
  call: Call
): readonly Inline[] {
  const {origin, study} = call
  const spoken = surely(study.facts.statement, call.value(sure)).find(
    ({passage, speaker}) =>
      passage.sentence === sentence.sentence &&
      speaker.by === 'pronoun' &&
      speaker.passage.start === sentence.start
  )
  if (spoken === undefined) return []
  const {facts, passage} = spoken.speaker
  const [first, ...others] = facts
  const one = first !== undefined && others.length === 0 ? named.get(first) : undefined
  if (one === undefined) return []
  return [
    textOf(' [', origin),
    ...meaning(inQuotes(excerpt(passage, call), call), excerpt(one.passage, call), call),
    textOf(']', origin)
  ]
}

const inQuotes = (
  words: readonly Inline[],
  {language: {marks}, origin}: Call
): readonly Inline[] => [
  textOf(marks.quotation[0], origin),
  ...words,
  textOf(marks.quotation[1], origin)
]

/** `“He”, taken to mean Ben Roy` */
const meaning = (
  pronoun: readonly Inline[],
  name: readonly Inline[],
  {labels, origin}: Call
): readonly Inline[] =>
  inPlace(
    labels.takenToMean,
    new Map([
      ['pronoun', pronoun],
      ['name', name]
    ]),
    origin
  )

/** A pattern of ours with words of the source in the places that it names. */
const inPlace = (
  pattern: string,
  slots: ReadonlyMap<string, readonly Inline[]>,
  origin: Call['origin']
): readonly Inline[] =>
  piecesOf(pattern).flatMap((it) =>
    'text' in it ? [textOf(it.text, origin)] : (slots.get(it.slot) ?? [])
  )

/** `Ann Lee and the mayor` are more than the one of them who has a name. */
const isSeveral = (text: string) => /[,;&]|\band\b/i.test(text)

function nameOf(named: Named, call: Call): SpeakerLine {
  const role = named.kind === 'person' ? named.role : undefined
  const words = excerpt(named.passage, call)
  if (role === undefined) return {words, evidence: [named.passage.origin]}
  return {
    words: [...words, textOf(call.language.marks.comma, call.origin), ...excerpt(role, call)],
    evidence: [named.passage.origin, role.origin]
  }
}
