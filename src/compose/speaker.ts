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
  const quoted = [textOf('“', origin), ...written.words, textOf('”', origin)]
  if (by === 'pronoun' && facts.length === 0) {
    return {...written, words: [...quoted, textOf(labels.notSaid, origin)]}
  }
  if (by === 'pronoun' && one !== undefined) {
    const name = nameOf(one, call)
    return {
      words: [...quoted, textOf(labels.takenToMean, origin), ...name.words],
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
  const {labels, origin, study} = call
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
    textOf(' [“', origin),
    ...excerpt(passage, call),
    textOf(`”${labels.takenToMean}`, origin),
    ...excerpt(one.passage, call),
    textOf(']', origin)
  ]
}

/** `Ann Lee and the mayor` are more than the one of them who has a name. */
const isSeveral = (text: string) => /[,;&]|\band\b/i.test(text)

function nameOf(named: Named, call: Call): SpeakerLine {
  const role = named.kind === 'person' ? named.role : undefined
  const words = excerpt(named.passage, call)
  if (role === undefined) return {words, evidence: [named.passage.origin]}
  return {
    words: [...words, textOf(', ', call.origin), ...excerpt(role, call)],
    evidence: [named.passage.origin, role.origin]
  }
}
