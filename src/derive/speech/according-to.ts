import {endWithoutStop} from '../../text/speech/complements.ts'
import {clauseOpeners, determiners, finite} from '../../text/speech/function-words.ts'
import {notSources, personNouns} from '../../text/speech/speakers.ts'
import {isCapital, wordAt} from '../../text/speech/words.ts'
import type {Found} from './found.ts'
import type {Spoken} from './spoken.ts'
import {nameSubject, phraseSubject, type Subject} from './subject.ts'
import {subjectAfter} from './subject-after.ts'
import {isStatement} from './trailing.ts'

/**
 * `According to X, …`, `…, according to X.` and `…, according to X, …`. The whole sentence is then
 * reported after X, whoever else speaks in it.
 */
export function accordingTo(spoken: Spoken): Found | undefined {
  const {words, isQuoted} = spoken
  const at = words.findIndex(
    ({low}, index) =>
      low === 'according' && wordAt(words, index + 1).low === 'to' && !isQuoted(index)
  )
  if (at === -1 || wordAt(words, at - 1).low === 'not') return undefined
  const subject = sourceAt(spoken, at + 2)
  const content = subject && contentAround(spoken, at, subject)
  if (subject === undefined || content === undefined) return undefined
  const cue = {start: wordAt(words, at).start, end: wordAt(words, at + 1).end}
  return {form: 'according-to', content, cue, subject}
}

/** Most words of a source, such as `a report that the ministry published on Friday`. */
const longestSource = 20

function sourceAt(spoken: Spoken, from: number): Subject | undefined {
  const {words, isQuoted} = spoken
  if (isQuoted(from)) return undefined
  let end = from
  let isClause = false
  while (end - from < longestSource && isInside(spoken, end)) {
    const {low} = wordAt(words, end)
    isClause ||= finite.has(low) || (clauseOpeners.has(low) && low !== 'that')
    if (notSources.has(low) && end - from < 3) return undefined
    end += 1
  }
  const last = end - 1
  const isWhole = !isClause && last >= from && end - from < longestSource
  const named = subjectAfter(spoken, from)
  if (named?.by === 'name' && (named.last === last || !isWhole)) {
    return isWhole || beginsClause(spoken, named.last + 1) ? named : undefined
  }
  if (!isWhole || determiners.has(wordAt(words, last).low)) return undefined
  return (
    namedBehind(spoken, from, last) ??
    beginsClauseInside(spoken, named, last) ??
    phraseSubject(spoken, 'description', from, last)
  )
}

const isInside = ({words, opening}: Spoken, index: number) => {
  const {text, spelled} = wordAt(words, index)
  return text !== '' && opening(index) === undefined && (spelled || /^[-/&'’]$/.test(text))
}

/** `According to Rathbun the property was returned`: no comma tells where the name ends. */
const beginsClause = ({words}: Spoken, index: number) => {
  const word = wordAt(words, index)
  return determiners.has(word.low) || clauseOpeners.has(word.low) || isCapital(word)
}

/** `According to the team's coach, Anna Lind, …`: a noun for one person, and the name behind it. */
function namedBehind(spoken: Spoken, from: number, last: number): Subject | undefined {
  const {words} = spoken
  const name = wordAt(words, last + 1).low === ',' ? spoken.nameStartingAt(last + 2) : undefined
  if (name?.mention.kind !== 'person' || wordAt(words, name.last + 1).low !== ',') return undefined
  for (let index = from; index <= last; index += 1) {
    if (personNouns.has(wordAt(words, index).low)) return nameSubject(spoken, name, from)
  }
  return undefined
}

/** A person with something behind the name, as in `Matthew Ingram of The Globe`. */
const beginsClauseInside = (_spoken: Spoken, named: Subject | undefined, last: number) =>
  named?.by === 'name' && !named.plural && named.facts.length === 1 ? {...named, last} : undefined

const asides = /^(?:citing|quoting|who|which)$/
const participles =
  /^(?:seen|shown|held|obtained|published|released|issued|commissioned|conducted|carried|compiled|written|drawn|prepared|produced|led|based|dated|leaked)$/
const links = /^(?:by|for|in|on|at|to|from|out|up|with|last|this|yesterday|earlier)$/

/**
 * `According to X, citing the ministry, …` or `According to the survey, seen by the Echo, …`: what is
 * said begins behind the second comma. But `published figures` are what is spoken of.
 */
function pastAside({words}: Spoken, from: number): number {
  const {low} = wordAt(words, from)
  const isAside = participles.test(low) && links.test(wordAt(words, from + 1).low)
  if (!asides.test(low) && !isAside) return from
  const comma = words.findIndex(({low}, index) => index > from && low === ',')
  return comma === -1 ? from : comma + 1
}

function contentAround(spoken: Spoken, at: number, {last}: Subject) {
  const {words, text} = spoken
  const comma = wordAt(words, last + 1).low === ',' ? last + 1 : last
  const next = pastAside(spoken, comma + 1)
  const behind = wordAt(words, next)
  const end = endWithoutStop(text)
  const before = wordAt(words, at - 1)
  const lead = before.low === ',' ? wordAt(words, at - 2) : before
  const hasMore = behind.spelled || spoken.opening(next) !== undefined
  const opens = at === 0 || (at <= 3 && !finite.has(lead.low)) || clauseOpeners.has(lead.low)
  if (opens) return hasMore && behind.start < end ? {start: behind.start, end} : undefined
  if (hasMore && comma > last && !isStatement(spoken, at - 1)) return {start: behind.start, end}
  return {start: 0, end: wordAt(words, before.low === ',' ? at - 2 : at - 1).end}
}
