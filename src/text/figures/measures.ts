import type {FoundFigure, Stretch} from './form.ts'
import {isPlural} from './plurals.ts'

/**
 * What a figure measures, where the syntax says it: `a loan of £2 million`, `a 2.5% increase in
 * defence spending`, `45% of its budget`. The words stand in the text as they are given.
 */
export function measuresOf(text: string, figure: FoundFigure): Stretch | undefined {
  const {kind} = figure.unit
  if (kind !== 'money' && kind !== 'percent') return undefined
  return nounBefore(text, figure) ?? (kind === 'percent' ? nounAfter(text, figure) : undefined)
}

const hedge = String.raw`(?:(?:about|around|nearly|almost|over|up\sto|more\sthan|less\sthan|at\sleast|some|roughly|approximately|an\sestimated)\s)?`
const plain = String.raw`(?!(?:an?|the|its|his|her|their|our|this|another|to|and|or|with)\b)\p{Ll}[\p{Ll}-]+`
const before = new RegExp(
  String.raw`(?:\b(?:an?|the|its|his|her|their|our|this|another)\s(?<noun>(?:${plain}\s){0,2}${plain}))\s(?:of|worth|totall?ing)\s${hedge}$`,
  'u'
)
/** Nouns that only say that there is a figure. */
const empty =
  /\b(?:totals?|sums?|amounts?|numbers?|maximum|minimum|excess|rates?|parts?|kinds?|most|half|some|all|one|range|average|estimate|figure|value|cost|level|region|order|tune|neighbou?rhood|vicinity|basis|expense|third|quarter|equivalent|tens|hundreds|thousands|millions|billions)$/

function nounBefore(text: string, {start}: FoundFigure): Stretch | undefined {
  const from = Math.max(0, start - 80)
  const match = before.exec(text.slice(from, start))
  const noun = match?.groups?.noun
  if (match === null || noun === undefined || empty.test(noun) || closed.test(noun))
    return undefined
  const at = from + match.index + match[0].indexOf(noun)
  return {start: at, end: at + noun.length}
}

const change =
  '(?:increase|decrease|rise|fall|drop|cut|decline|reduction|gain|growth|jump|surge|stake|share|discount|tax|tariff|turnout|majority|chance|interest|pay\\srise|pay\\scut)s?'
const closing =
  '(?:by|from|at|over|after|before|since|during|for|with|without|this|last|next|and|or|but|that|which|who|whose|where|when|while|as|than|because|if|is|are|was|were|be|been|has|have|had|do|does|did|will|would|could|can|may|might|must|should|said|says|say|told|in|on|of|it|he|she|they|we|not|also|through|until|between|against|into|about|to)'
const closed = new RegExp(String.raw`(?:^|\s)(?:of|${closing})(?:\s|$)`)
const isClosing = new RegExp(`^${closing}$`)
const isDeterminer = /^(?:the|an?|its|their|his|her|our|all|these|those|some|any|no|more|most)$/i

/** `The country supports it`: a verb was before. */
const isObject = /^(?:it|he|she|they|we|this|that|not)$/

const opening = new RegExp(String.raw`^\s(?:(?<change>${change}\s(?:in|on|of)\s)|of\s)`, 'u')

function nounAfter(text: string, {end}: FoundFigure): Stretch | undefined {
  const match = opening.exec(text.slice(end, end + 60))
  if (match === null) return undefined
  const at = end + match[0].length
  const phrase = text.slice(at, at + 120)
  const noun = phrase.slice(0, phraseLength(phrase)).replace(done, '')
  const start = match.groups?.change === undefined ? at : end + 1
  return noun === '' || tellsNothing.test(noun) ? undefined : {start, end: at + noun.length}
}

/** `growth in output seen` since May: a participle at its end opens something else. */
const done = /(?<=\p{L}\s?)\s(?:seen|made|held|sold|spent|paid|given|\p{Ll}{3,}ed)(?:\stoday)?$/u
const tellsNothing =
  /^(?:the|an?|all|its?|them|those|these|us|that|his|her|their|our|the\s(?:time|total|amount))$/i

const longestPhrase = 7

/**
 * Characters of the noun phrase that a text begins with; 0 where its end cannot be told. It ends
 * at a mark or a word that opens something else. `Voters favour`: past a plural a verb may stand,
 * so what is surely one noun ends there.
 */
function phraseLength(text: string): number {
  let length = 0
  for (const [index, {0: written}] of [...text.matchAll(/[^\s]+\s?/g)].entries()) {
    const word = /^[\p{L}\p{M}][\p{L}\p{M}'’-]*/u.exec(written)?.[0] ?? ''
    const next = text.slice(length + written.length)
    const aim = word === 'to' && index > 0 && /^\p{Lu}/u.test(next)
    if (word === '' || (isClosing.test(word) && !aim)) return text.slice(0, length).trimEnd().length
    if ((index > 0 && isDeterminer.test(word)) || index === longestPhrase) return 0
    const ends = length + word.length
    const before = text.slice(0, length).trim()
    if (/^[.,;:)!?—–"”]/.test(written.slice(word.length)) || next === '') return ends
    if (isPlural(word)) {
      if (before === '' || isDeterminer.test(before)) return ends
      const following = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? ''
      if (!isClosing.test(following) || isObject.test(following)) return 0
    }
    length += written.length
  }
  return length
}
