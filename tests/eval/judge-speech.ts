import type {Facts, Passage, Speaker, StatementFact} from '../../src/model/fact.ts'
import {type Item, type OutlookGold, overlap, type StatementGold} from './gold.ts'
import {byOverlap, type Judged, spanOf} from './verdict.ts'

/**
 * A statement is right if its cue overlaps a labelled cue, its speaker overlaps the labelled words,
 * who is meant is who is labelled (a pronoun without a label must stay unresolved), and what is said
 * does not hold its speaker and overlaps the labelled words, where there are any.
 */
export function judgeStatements(facts: Facts, golds: readonly StatementGold[]): Judged {
  const named = new Map(
    [...facts.person, ...facts.organisation, ...facts.place].map((it) => [it.id, it.passage])
  )
  return byOverlap({
    kind: 'statement',
    facts: facts.statement,
    golds,
    spanOf: (it) => spanOf(it.cue),
    fault: (fact, gold) => statementFault(fact, gold, named),
    shown: ({speaker, cue, content}) =>
      `${speaker.passage.text} [${speaker.by} ${speaker.facts.map((id) => named.get(id)?.text)}] ${cue.text}: ${content.text.slice(0, 70)}`
  })
}

function statementFault(
  {speaker, content}: StatementFact,
  gold: StatementGold,
  named: ReadonlyMap<string, Passage>
): string {
  if (!overlap(spanOf(speaker.passage), gold.speaker)) {
    return `speaker ${speaker.passage.text}, expected ${gold.speaker.words}`
  }
  if (overlap(spanOf(content), spanOf(speaker.passage))) return 'content holds the speaker'
  if (gold.content !== undefined && !overlap(spanOf(content), gold.content)) {
    return `is told to say ${content.text}`
  }
  return whoFault(speaker, gold, named)
}

/** A name that is no part of the speaker's words must be whom they are labelled to stand for. */
function whoFault(
  speaker: Speaker,
  gold: StatementGold,
  named: ReadonlyMap<string, Passage>
): string {
  const meant = `${gold.who ?? ''} ${speaker.by === 'pronoun' ? '' : gold.speaker.words}`
  for (const id of speaker.facts) {
    const name = named.get(id)?.text ?? id
    const shared = name.split(' ').some((word) => meant.split(/[\s,]+/).includes(word))
    if (!shared) return `is told to be ${name}, expected ${gold.who ?? 'nobody'}`
  }
  return ''
}

/** An item of outlook is right if its cue overlaps a labelled cue and its class is labelled. */
export const judgeOutlook = (facts: Facts, golds: readonly OutlookGold[]): Judged =>
  byOverlap({
    kind: 'outlook',
    facts: facts.outlook,
    golds,
    spanOf: (it) => spanOf(it.cue),
    fault: (fact, {classes}) =>
      classes.includes(fact.class) ? '' : `is ${fact.class}, expected ${classes.join(' or ')}`,
    shown: (it) => `${it.class}: ${it.cue.text} | ${it.passage.text.slice(0, 90)}`
  })

/** Whom a text says it reports after is right if the words overlap the labelled ones. */
export const judgeAttributions = (facts: Facts, golds: readonly Item[]): Judged =>
  byOverlap({
    kind: 'attribution',
    facts: facts.attribution,
    golds,
    spanOf: (it) => spanOf(it.speaker.passage),
    fault: () => '',
    shown: (it) => it.speaker.passage.text
  })
