import type {Names} from '../../../src/derive/names/names.ts'
import {type Reading, read} from '../../../src/derive/reading.ts'
import {attributions} from '../../../src/derive/speech/attributions.ts'
import {outlook} from '../../../src/derive/speech/outlook.ts'
import {statements} from '../../../src/derive/speech/statements.ts'
import type {OrganisationFact, Passage, PersonFact, PlaceFact} from '../../../src/model/fact.ts'
import {parse} from '../../../src/parse/index.ts'

/** Everybody in the sentences of these tests; the first form of a name is the full one. */
const people = [
  ['Anna Lind', 'Lind'],
  ['Omar Haddad', 'Haddad'],
  ['Maria Rossi', 'Rossi'],
  ['Peter Novak', 'Novak']
]
const organisations = [['Harbour Council'], ['Reuters'], ['Northern Times'], ['Tidewatch']]
const places = [['Norway'], ['Iceland'], ['Denmark'], ['Bergen']]

/** `speaker <cue> content`, with whom a pronoun or description stands for, for each statement. */
export function said(text: string): readonly string[] {
  const {reading, names} = prepared(text)
  const named = new Map(
    [...names.person, ...names.organisation, ...names.place].map((it) => [it.id, it.passage.text])
  )
  return statements(reading, names).map(({speaker, cue, content, quoted}) => {
    const meant = speaker.facts.map((id) => named.get(id)).join(' + ')
    const who = meant === speaker.passage.text ? meant : `${speaker.passage.text} (${meant})`
    return `${who} <${cue.text}> ${quoted ? 'quoted: ' : ''}${content.text}`
  })
}

/** `class: cue` of each sentence that says what is to come. */
export function toCome(text: string): readonly string[] {
  const {reading, names} = prepared(text)
  return outlook(reading, statements(reading, names)).map((it) => `${it.class}: ${it.cue.text}`)
}

/** The words that say after whom the text reports, with the rule that found them. */
export function reportedAfter(text: string): readonly string[] {
  const {reading, names} = prepared(text)
  return attributions(reading, statements(reading, names)).map(
    ({rule, passage}) => `${rule}: ${passage.text}`
  )
}

/** Rules of the statements in a text. */
export function rulesOf(text: string): readonly string[] {
  const {reading, names} = prepared(text)
  return statements(reading, names).map(({rule}) => rule)
}

function prepared(text: string) {
  const reading = read(parse({path: 'sources/harbour.txt', text}).document)
  return {reading, names: namesIn(reading)}
}

function namesIn(reading: Reading): Names {
  const person: PersonFact[] = []
  const organisation: OrganisationFact[] = []
  const place: PlaceFact[] = []
  for (const {id, mentions} of found(reading, people, 'person')) {
    person.push({id, kind: 'person', rule: 'test', confidence: 1, passage: mentions[0], mentions})
  }
  for (const {id, mentions} of found(reading, organisations, 'organisation')) {
    const passage = mentions[0]
    organisation.push({id, kind: 'organisation', rule: 'test', confidence: 1, passage, mentions})
  }
  for (const {id, mentions} of found(reading, places, 'place')) {
    place.push({id, kind: 'place', rule: 'test', confidence: 1, passage: mentions[0], mentions})
  }
  return {person, organisation, place}
}

function* found(reading: Reading, lists: readonly (readonly string[])[], kind: string) {
  for (const [index, forms] of lists.entries()) {
    const form = new RegExp(`\\b(?:${forms.join('|')})\\b`, 'gu')
    const mentions = reading.sentences.flatMap((sentence): readonly Passage[] =>
      [...sentence.text.matchAll(form)].map(({0: words, index: start}) =>
        reading.passage(sentence, start, start + words.length)
      )
    )
    const [first, ...others] = mentions
    if (first !== undefined) {
      yield {id: `${kind}-${index + 1}`, mentions: [first, ...others] as const}
    }
  }
}
