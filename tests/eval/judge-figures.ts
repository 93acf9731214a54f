import type {Facts, FigureFact, FigureUnit} from '../../src/model/fact.ts'
import type {FigureGold} from './gold.ts'
import {byOverlap, type Judged, spanOf} from './verdict.ts'

/**
 * A figure is right if it overlaps a labelled one of its unit and its value is the labelled one; a
 * currency must be the labelled one, and there must be none where the words do not decide it. A
 * count may be told as a quantity and the other way round; what is counted
 * and what is measured must share a word.
 * With `units` the labels hold figures of these units only, and others are not judged.
 */
export function judgeFigures(
  facts: Facts,
  golds: readonly FigureGold[],
  units?: readonly FigureUnit['kind'][]
): Judged {
  const figures = facts.figure.filter(({unit}) => units === undefined || units.includes(unit.kind))
  return byOverlap({
    kind: 'figure',
    facts: figures,
    golds,
    spanOf: (it) => spanOf(it.passage),
    fault: figureFault,
    shown: ({passage, unit, value}) => `${passage.text} = ${value} ${wordsOfUnit(unit)}`
  })
}

function wordsOfUnit(unit: FigureUnit): string {
  if (unit.kind === 'money') return `money ${unit.currency ?? '?'}`
  return unit.kind === 'percent' ? 'percent' : `${unit.kind} of ${unit.of}`
}

const isCounted = (kind: FigureUnit['kind']) => kind === 'count' || kind === 'quantity'

function figureFault(fact: FigureFact, gold: FigureGold): string {
  const {unit, value, upTo, measures} = fact
  if (unit.kind !== gold.unit && !(isCounted(unit.kind) && isCounted(gold.unit))) {
    return `is ${unit.kind}, expected ${gold.unit}`
  }
  if (upTo !== undefined && gold.upTo !== undefined && upTo !== gold.upTo) {
    return `goes up to ${upTo}, expected ${gold.upTo}`
  }
  const isEnd = upTo !== undefined && upTo === gold.value
  if (value !== undefined && gold.value !== undefined && !near(value, gold.value) && !isEnd) {
    return `is ${value}, expected ${gold.value}`
  }
  if (unit.kind === 'money' && unit.currency !== undefined && gold.currency !== 'any') {
    if (unit.currency !== gold.currency) return `is ${unit.currency}, expected ${gold.currency}`
  }
  if ((unit.kind === 'count' || unit.kind === 'quantity') && gold.of !== undefined) {
    if (!sharesWord(unit.of, gold.of)) return `counts ${unit.of}, expected ${gold.of}`
  }
  if (measures !== undefined && gold.measures !== undefined) {
    const right = gold.measures !== null && sharesWord(measures.text, gold.measures)
    if (!right) return `measures ${measures.text}, expected ${gold.measures}`
  }
  return ''
}

const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9

const sharesWord = (a: string, b: string) => {
  const words = new Set(b.toLowerCase().split(/[\s-]+/))
  return a
    .toLowerCase()
    .split(/[\s-]+/)
    .some((it) => words.has(it))
}
