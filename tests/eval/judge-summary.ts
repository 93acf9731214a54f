import type {Facts} from '../../src/model/fact.ts'
import {type AcronymGold, type DatelineGold, type KeyPointGold, overlap, type Span} from './gold.ts'
import {byOverlap, type Judged, recall, spanOf, type Verdict} from './verdict.ts'

/**
 * An acronym is right if a mention of it is the labelled one and its expansion, where it has one,
 * overlaps the labelled words. A labelled expansion has to be found, and one that is not labelled
 * is wrong.
 */
export function judgeAcronyms(facts: Facts, golds: readonly AcronymGold[]): Judged {
  const found = new Set<AcronymGold>()
  const verdicts = facts.acronym.map((fact): Verdict => {
    const words = fact.mentions[0].text
    const gold = golds.find((it) => singular(it.words) === singular(words))
    const {expansion} = fact
    const isWrong =
      expansion !== undefined &&
      (gold?.expansion === undefined || !overlap(gold.expansion, spanOf(expansion)))
    const fault = gold === undefined ? 'is none' : isWrong ? 'expansion' : ''
    if (gold !== undefined && fault === '' && (expansion !== undefined || !gold.expansion)) {
      found.add(gold)
    }
    return {kind: 'acronym', rule: fact.rule, words: `${words} = ${expansion?.text}`, fault}
  })
  return {kind: 'acronym', verdicts, ...recall(golds, (it) => found.has(it))}
}

const singular = (words: string) => words.replace(/s$/, '')

/** The line that dates a text must overlap the labelled one and have its day. */
export const judgeDateline = (facts: Facts, golds: readonly DatelineGold[]): Judged =>
  byOverlap({
    kind: 'dateline',
    facts: facts.dateline,
    golds,
    spanOf: (it) => spanOf(it.passage),
    fault: ({value}, gold) => (value === gold.value ? '' : `is ${value}, expected ${gold.value}`),
    shown: ({passage, value}) => `${passage.text} = ${value}`
  })

/** A key point is right if an editor called its sentence good or acceptable; `good` counts apart. */
export function judgeKeyPoints(facts: Facts, {good, acceptable}: KeyPointGold): Judged {
  const isIn = (spans: readonly Span[], span: Span) => spans.some((it) => overlap(it, span))
  const verdicts = facts.keyPoint.map(({rule, passage}): Verdict => {
    const isPoor = !isIn(good, spanOf(passage)) && !isIn(acceptable, spanOf(passage))
    return {
      kind: 'keyPoint',
      rule,
      words: passage.text.slice(0, 100),
      fault: isPoor ? 'is poor' : ''
    }
  })
  const shown = facts.keyPoint.map((it) => spanOf(it.passage))
  const found = good.filter((it) => isIn(shown, it)).length
  return {
    kind: 'keyPoint',
    verdicts,
    required: good.length,
    found,
    missed: [],
    finer: {
      good: {
        right: shown.filter((it) => isIn(good, it)).length,
        of: shown.length,
        found,
        required: good.length
      }
    }
  }
}

/** The bottom line is right if an editor would lead with its sentence. */
export function judgeBottomLine(facts: Facts, golds: readonly Span[]): Judged {
  const verdicts = facts.bottomLine.map(({rule, passage}): Verdict => {
    const right = golds.some((it) => overlap(it, spanOf(passage)))
    return {
      kind: 'bottomLine',
      rule,
      words: passage.text.slice(0, 100),
      fault: right ? '' : 'is not the lead'
    }
  })
  const found = verdicts.some((it) => it.fault === '') ? 1 : 0
  const required = golds.length > 0 ? 1 : 0
  return {kind: 'bottomLine', verdicts, required, found, missed: found < required ? ['lead'] : []}
}
