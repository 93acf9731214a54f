import type {FoundFigure, Stretch} from './form.ts'

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
  /\b(?:totals?|sums?|amounts?|numbers?|maximum|minimum|excess|rates?|parts?|kinds?|most|half|some|all|one|range|average|estimate|figure|value|cost|level)$/

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
const closing = String.raw`(?:by|from|at|over|after|before|since|during|for|with|without|this|last|next|and|or|but|that|which|who|whose|where|when|while|as|than|because|if|is|are|was|were|be|been|has|have|had|do|does|did|will|would|could|can|may|might|must|should|said|says|say|told|in|on|of|it|he|she|they|we|not|also|through|until|between|against|into|about)`
const closed = new RegExp(String.raw`(?:^|\s)(?:of|${closing})(?:\s|$)`)
const noun = String.raw`(?:(?!${closing}\b)[\p{L}\p{M}][\p{L}\p{M}'’-]*)`
const phrase = String.raw`${noun}(?:\s${noun}){0,6}`
const after = new RegExp(String.raw`^\s(?<words>${change}\s(?:in|on|of)\s${phrase})`, 'u')
const share = new RegExp(
  String.raw`^\sof\s(?<words>${phrase})(?=[,.;:)!?—–]|\s${closing}\b|$)`,
  'u'
)

function nounAfter(text: string, {end}: FoundFigure): Stretch | undefined {
  const rest = text.slice(end, end + 140)
  const match = after.exec(rest) ?? share.exec(rest)
  const words = match?.groups?.words
  if (match === null || words === undefined) return undefined
  const trimmed = words.replace(/\s(?:to|the|an?|its|their)$/u, '')
  const start = end + match[0].length - words.length
  return {start, end: start + trimmed.length}
}
