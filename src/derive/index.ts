import type {VFileMessage} from 'vfile-message'
import {grouped} from '../diagnostics/grouped.ts'
import {message} from '../diagnostics/message.ts'
import type {Document} from '../model/document.ts'
import type {Facts} from '../model/fact.ts'
import {dates} from './dates/dates.ts'
import {events} from './dates/events.ts'
import {figures} from './figures/figures.ts'
import {otherLanguage} from './language.ts'
import {names} from './names/names.ts'
import {longestSentence, type Reading, read} from './reading.ts'
import {attributions} from './speech/attributions.ts'
import {outlook} from './speech/outlook.ts'
import {statements} from './speech/statements.ts'
import {acronyms} from './summary/acronyms.ts'
import {bottomLine} from './summary/bottom-line.ts'
import {dateline} from './summary/dateline.ts'
import {keyPoints} from './summary/key-points.ts'

export interface Derived {
  readonly facts: Facts
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads the facts out of a document's running text, by rules for English. Cannot fail. Every fact
 * is words of the source with their place; none is put together, guessed or known from elsewhere.
 * Takes time in proportion to the text.
 */
export function derive(document: Document): Derived {
  const reading = read(document)
  const reason = otherLanguage(document.meta)
  if (reason !== undefined) return skipped(reason, document, reading)
  const date = dates(reading)
  const figure = figures(reading, date)
  const acronym = acronyms(reading)
  const named = names(reading, acronym)
  const statement = statements(reading, named)
  const lines = dateline(reading, date)
  const facts: Facts = {
    sentences: reading.sentences.map(reading.whole),
    dateline: lines,
    attribution: attributions(reading, statement),
    bottomLine: bottomLine(reading, lines),
    keyPoint: keyPoints(reading, lines),
    ...named,
    date,
    event: events(reading, date),
    figure,
    statement,
    outlook: outlook(reading, statement),
    acronym
  }
  return {facts, messages: tooLong(reading)}
}

/** The structure of a text in a language that the rules do not know. */
function skipped(reason: string, {source}: Document, reading: Reading): Derived {
  return {
    facts: {...noFacts, skipped: reason, sentences: reading.sentences.map(reading.whole)},
    messages: [message('derive/language', reason, {from: 'file', path: source.path})]
  }
}

/** What a document without any text states. */
export const noFacts: Facts = {
  sentences: [],
  dateline: [],
  attribution: [],
  bottomLine: [],
  keyPoint: [],
  person: [],
  organisation: [],
  place: [],
  date: [],
  event: [],
  figure: [],
  statement: [],
  outlook: [],
  acronym: []
}

function tooLong(reading: Reading): readonly VFileMessage[] {
  const [first, ...others] = reading.sentences.filter((it) => !it.searched)
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` and ${others.length} more like it`
  const reason = `Unexpected sentence of ${grouped(first.text.length)} characters${more}, expected at most ${grouped(longestSentence)}: it is not searched for facts`
  return [message('derive/long-sentence', reason, reading.whole(first).origin)]
}
