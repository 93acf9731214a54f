import type {Run} from '../../text/names/capitals.ts'
import {isGivenName, placed} from '../../text/names/geography.ts'
import {placeNouns, placeOpeners, placeWords} from '../../text/names/keywords.ts'
import {keyOfTokens, type Token} from '../../text/names/tokens.ts'
import type {PlaceFound} from './candidate.ts'
import type {Survey} from './survey.ts'

interface Around {
  readonly tokens: readonly Token[]
  readonly run: Run
  readonly survey: Survey
}

const locative =
  /^(?:in|at|near|from|to|outside|across|around|toward|towards|throughout|inside|within)$/

/** What a run of capitals and the words beside it say: that it is a place. */
export function placeIn({tokens, run, survey}: Around): PlaceFound | undefined {
  const words = tokens.slice(run.from, run.to)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  const key = keyOfTokens(words)
  const known = placed(key)
  const before = tokens[run.from - 1]?.key ?? ''
  const inside = isIn(tokens, run)
  if (known === 'sure') return place('place/known', false)
  if (known === 'likely') {
    if (run.opens && survey.ordinary(key)) return undefined
    return locative.test(before) || inside
      ? place('place/known', false)
      : place('place/known', true)
  }
  if (
    words.length > 1 &&
    words.length < 5 &&
    !words.some((it) => it.text === 'of') &&
    isTelling(words)
  ) {
    return run.opens && survey.ordinary(first.key) ? undefined : place('place/keyword', false)
  }
  if (words.length > 3 || /\d/.test(key)) return undefined
  if (before === 'of' && placeNouns.has(tokens[run.from - 2]?.key ?? ''))
    return place('place/context', false)
  if (inside && locative.test(before)) return place('place/context', false)
  return undefined
}

const place = (rule: PlaceFound['rule'], unlessSomebody: boolean): PlaceFound => ({
  kind: 'place',
  rule,
  unlessSomebody
})

/** Whether a comma and a place follow, as in `Springfield, Illinois`. */
function isIn(tokens: readonly Token[], run: Run): boolean {
  if (tokens[run.to]?.text !== ',') return false
  for (let end = run.to + 4; end > run.to + 1; end -= 1) {
    if (tokens[end - 1] === undefined) continue
    if (placed(keyOfTokens(tokens.slice(run.to + 1, end))) !== undefined) return true
  }
  return false
}

function isTelling(words: readonly Token[]): boolean {
  const first = words[0]?.key ?? ''
  const last = words.at(-1)?.key ?? ''
  if (placeWords.has(last))
    return !(words.length === 2 && isGivenName(first) && surnameLike.has(last))
  return (
    placeOpeners.has(first) &&
    /^(?:mount|lake|cape|fort|port|isle)$/.test(first) &&
    words.length === 2
  )
}

/** Words for places that are surnames too: `Tyra Banks`, `Graham Hill`. */
const surnameLike = new Set(
  'hill hills lake lane street bay park castle hall forest temple reef'.split(' ')
)
