import type {Fact, FigureUnit, Speaker} from '../model/fact.ts'

/** What a fact says beside its words: plain values, in a fixed order, none of them a place. */
export type Details = Readonly<Record<string, string | number | boolean>>

type Value = string | number | boolean | undefined

/** What the words of a fact were read as, and other words that belong to it. */
export function detailsOf(fact: Fact): Details {
  const known: [string, string | number | boolean][] = []
  for (const [name, value] of Object.entries(valuesOf(fact))) {
    if (value !== undefined) known.push([name, value])
  }
  return Object.fromEntries(known)
}

function valuesOf(fact: Fact): Readonly<Record<string, Value>> {
  switch (fact.kind) {
    case 'person':
      return {role: fact.role?.text}
    case 'organisation':
    case 'place':
    case 'bottomLine':
      return {}
    case 'keyPoint':
      return {rank: fact.rank}
    case 'date':
      return {value: fact.value, certainty: fact.certainty, modifier: fact.modifier?.text}
    case 'event':
      return {when: fact.when.text, value: fact.value, certainty: fact.certainty}
    case 'figure':
      return {
        value: fact.value,
        upTo: fact.upTo,
        ...unitOf(fact.unit),
        measures: fact.measures?.text
      }
    case 'statement':
      return {content: fact.content.text, cue: fact.cue.text, ...speakerOf(fact.speaker)}
    case 'outlook':
      return {class: fact.class, cue: fact.cue.text}
    case 'acronym':
      return {expansion: fact.expansion?.text}
    case 'attribution':
      return speakerOf(fact.speaker)
    case 'dateline':
      return {value: fact.value}
  }
}

const unitOf = (unit: FigureUnit): Readonly<Record<string, Value>> => {
  if (unit.kind === 'money') return {unit: 'money', currency: unit.currency}
  return unit.kind === 'percent' ? {unit: 'percent'} : {unit: unit.kind, of: unit.of}
}

const speakerOf = ({passage, facts}: Speaker): Readonly<Record<string, Value>> => ({
  speaker: passage.text,
  ...(facts.length > 0 && {means: facts.join(' ')})
})
