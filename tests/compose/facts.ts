import {compose} from '../../src/compose/index.ts'
import {noFacts} from '../../src/derive/index.ts'
import {type Reading, read} from '../../src/derive/reading.ts'
import type {
  AcronymFact,
  EventFact,
  Facts,
  FigureFact,
  FigureUnit,
  KeyPointFact,
  OutlookFact,
  Passage,
  PersonFact,
  PlaceFact,
  Speaker,
  StatementFact
} from '../../src/model/fact.ts'
import type {Report} from '../../src/model/report.ts'
import {parse} from '../../src/parse/index.ts'
import {parseTemplate} from '../../src/template/index.ts'
import {outline} from './make.ts'

/** Makes facts of words that stand in a text, all sure unless told otherwise. */
export interface Hand {
  /** Where the words stand first after the `from`th sentence. */
  readonly words: (text: string, from?: number) => Passage
  readonly sentence: (index: number) => Passage
  readonly figure: (text: string, kind?: FigureUnit['kind'], sure?: number) => FigureFact
  readonly event: (when: string, date: Pick<EventFact, 'certainty' | 'value'>) => EventFact
  readonly person: (name: string, role?: string, ...more: readonly string[]) => PersonFact
  readonly place: (name: string, ...more: readonly string[]) => PlaceFact
  readonly acronym: (short: string, expansion?: string) => AcronymFact
  readonly keyPoint: (sentence: number, rank: number) => KeyPointFact
  readonly outlook: (sentence: number, of?: OutlookFact['class']) => OutlookFact
  readonly statement: (
    sentence: number,
    speaker: string,
    by: Speaker['by'],
    more?: {readonly facts?: readonly string[]; readonly quoted?: boolean}
  ) => StatementFact
}

function handOf(reading: Reading): Hand {
  const words: Hand['words'] = (text, from = 0) => {
    const sentence = reading.sentences.find((it) => it.index >= from && it.text.includes(text))
    if (sentence === undefined) throw new Error(`No sentence says ${text}`)
    const start = sentence.text.indexOf(text)
    return reading.passage(sentence, start, start + text.length)
  }
  const sentence: Hand['sentence'] = (index) => {
    const found = reading.sentences[index]
    if (found === undefined) throw new Error(`No sentence ${index}`)
    return reading.whole(found)
  }
  const base = (id: string, passage: Passage, confidence = 1) => ({
    id,
    rule: 'by/hand',
    confidence,
    passage
  })
  const mentions = (name: string, more: readonly string[]): [Passage, ...Passage[]] => {
    const found: [Passage, ...Passage[]] = [words(name)]
    for (const it of more) found.push(words(it, (found.at(-1)?.sentence ?? 0) + 1))
    return found
  }
  const unitOf = (kind: FigureUnit['kind']): FigureUnit =>
    kind === 'money' || kind === 'percent' ? {kind} : {kind, of: ''}
  return {
    words,
    sentence,
    figure: (text, kind = 'count', sure = 1) => ({
      ...base(text, words(text), sure),
      kind: 'figure',
      unit: unitOf(kind)
    }),
    event: (when, date) => {
      const place = words(when)
      return {...base(when, sentence(place.sentence)), kind: 'event', when: place, ...date}
    },
    person: (name, role, ...more) => ({
      ...base(name, words(name)),
      kind: 'person',
      mentions: mentions(name, more),
      ...(role !== undefined && {role: words(role)})
    }),
    place: (name, ...more) => ({
      ...base(name, words(name)),
      kind: 'place',
      mentions: mentions(name, more)
    }),
    acronym: (short, expansion) => ({
      ...base(short, words(short)),
      kind: 'acronym',
      mentions: [words(short)],
      ...(expansion !== undefined && {expansion: words(expansion)})
    }),
    keyPoint: (index, rank) => ({
      ...base(`point-${index}`, sentence(index)),
      kind: 'keyPoint',
      rank
    }),
    outlook: (index, of = 'plan') => ({
      ...base(`outlook-${index}`, sentence(index)),
      kind: 'outlook',
      class: of,
      cue: sentence(index)
    }),
    statement: (index, speaker, by, {facts = [], quoted = false} = {}) => ({
      ...base(`statement-${index}`, sentence(index)),
      kind: 'statement',
      content: sentence(index),
      cue: sentence(index),
      quoted,
      speaker: {passage: words(speaker, index), facts, by}
    })
  }
}

/** Fills a template with a Markdown source and facts made by hand. */
export function filled(
  template: string,
  source: string,
  facts: (hand: Hand) => Partial<Facts>
): Report {
  const parsed = parseTemplate({path: 'templates/brief.md', text: template}, new Map())
  if (parsed.template === undefined) throw new Error(String(parsed.messages))
  const {document} = parse({path: 'sources/coast.md', text: source})
  const reading = read(document)
  const found = {...noFacts, sentences: reading.sentences.map(reading.whole)}
  const study = {document, facts: {...found, ...facts(handOf(reading))}, pack: []}
  const {report, messages} = compose(parsed.template, study)
  // Facts made by hand may hold acronyms that nothing explains.
  const wrong = messages.filter((it) => it.ruleId !== 'undefined-acronym')
  if (wrong.length > 0) throw new Error(String(wrong))
  return report
}

/** As {@link filled}, as an outline. */
export const shownWith = (...given: Parameters<typeof filled>) => outline(filled(...given).children)
