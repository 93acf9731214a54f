import type {Fact, FactId, Passage} from '../../model/fact.ts'
import type {Names} from './names.ts'

/** One place that names somebody, somewhere or something. */
export interface Mention {
  /** The fact that it names. */
  readonly id: FactId
  readonly kind: NamedFact['kind']
  /** Its `start` and `end` are UTF-16 offsets in the text of the paragraph, not of the sentence. */
  readonly passage: Passage
}

type NamedFact = Extract<Fact, {readonly kind: keyof Names}>

/** Finds the mentions of a sentence by its index, in reading order. */
export function mentionsOf(names: Names): (sentence: number) => readonly Mention[] {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentionsIn(names)) {
    const known = bySentence.get(mention.passage.sentence)
    if (known === undefined) bySentence.set(mention.passage.sentence, [mention])
    else known.push(mention)
  }
  for (const mentions of bySentence.values()) {
    mentions.sort((one, other) => one.passage.start - other.passage.start)
  }
  return (sentence) => bySentence.get(sentence) ?? []
}

function* mentionsIn({person, organisation, place}: Names): Generator<Mention> {
  for (const fact of [...person, ...organisation, ...place]) {
    for (const passage of fact.mentions) yield {id: fact.id, kind: fact.kind, passage}
  }
}
