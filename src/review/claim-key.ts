import type {FoundFigure} from '../text/figures/form.ts'

/** Words of one clause before a figure and behind it. */
export interface Clause {
  readonly before: string
  readonly after: string
}

/** What a figure is a figure of, as far as the words beside it say it. */
export interface ClaimKey {
  /** Such as `budget` or `payments failed`, in small letters. */
  readonly key: string
  /** The words that the key was made of, as they stand. */
  readonly from: readonly string[]
  /** `the` budget is known, `a` budget may be another one, and `its` or what was `spent` another's. */
  readonly by: 'definite' | 'indefinite' | 'owner' | 'counted' | 'spent'
}

export function keyOf(clause: Clause, unit: FoundFigure['unit']): ClaimKey | undefined {
  if (unit.kind === 'count') return countKey(clause, unit.of.toLowerCase())
  return nounKey(clause) ?? moneyKey(clause)
}

const hedge = String.raw`(?:(?:about|around|some|roughly|approximately)\s)?`
const word = String.raw`(?!(?:an?|the|its?|their|our|this|that|ha[sd]|have|is|are|was|were|be|been|with|to|and|or|of|in|on|for|at|by|from|will)\b)\p{Ll}[\p{Ll}-]+`
const noun = String.raw`(?:${word}\s){0,3}${word}`
const linked = new RegExp(
  String.raw`(?<!\p{L})(?<article>the|its|their|our|this|an?)\s(?<noun>${noun}(?:\sof\s(?:the\s)?${noun})?)\s(?:of|is|was|are|were|(?:stands|stood)\sat|totals?|totalled|(?:comes|came)\sto|will\sbe|(?:will\s)?costs?|amounts?\sto)\s${hedge}$`,
  'iu'
)
/** Nouns that say nothing of what there is a figure of. */
const empty =
  /^(?:(?:total|overall|average|final)\s)?(?:costs?|prices?|values?|shares?|rates?|totals?|amounts?|sums?|numbers?|figures?|parts?|rest|differences?|balance|result|increase|decrease|rise|fall|loans?|grants?|fines?|gap|change|majority|level|maximum|minimum|limit|distance|length|size|cut|kind|sort|range|region)$/

/** `The budget is £412m`, `a budget of £412m`. */
function nounKey({before}: Clause): ClaimKey | undefined {
  const match = linked.exec(before)
  const {article = '', noun: found = ''} = match?.groups ?? {}
  const key = found.toLowerCase()
  if (match === null || empty.test(key)) return undefined
  const isIndefinite = /^an?$/i.test(article)
  const isKnown = /^th(?:e|is)$/i.test(article)
  const by = isKnown ? 'definite' : isIndefinite ? 'indefinite' : 'owner'
  return {key, from: [match[0]], by}
}

/** Past forms, but for those that say that a figure became another. */
const verb = String.raw`(?:(?!rais|increas|decreas|reduc|plann|expect|estimat|project|forecast|revis)\p{Ll}{2,}ed|lost|left|made|held|sold|won|met|built|bought|spent|sent|paid|took|taken|seen|given|driven|shut)`
const behind = new RegExp(
  String.raw`^\s(?<passive>(?:were|was|are|(?:have|has|had)\sbeen)\s)?(?:(?:have|has|had)\s)?(?<verb>${verb})(?!\p{L})`,
  'u'
)
const ahead = new RegExp(String.raw`(?<!\p{L})(?<verb>${verb})\s${hedge}$`, 'u')

/** `8,214 payments failed`, `12 people were killed`, `killed 12 people`. */
function countKey({before, after}: Clause, of: string): ClaimKey | undefined {
  const next = behind.exec(after)
  const last = ahead.exec(before)
  const match = next ?? last
  const said = match?.groups?.verb
  if (match === null || said === undefined) return undefined
  const isDone = next === null || next.groups?.passive !== undefined
  return {key: `${isDone ? 'were ' : ''}${said} ${of}`, from: [match[0]], by: 'counted'}
}

/** `£4m was spent`, `spent £4m`. */
function moneyKey({before, after}: Clause): ClaimKey | undefined {
  const next = behind.exec(after)
  const match = next?.groups?.passive === undefined ? ahead.exec(before) : next
  const said = match?.groups?.verb
  return match && said ? {key: said, from: [match[0]], by: 'spent'} : undefined
}
