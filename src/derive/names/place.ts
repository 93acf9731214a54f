import {surnames} from '../../text/gazetteer/surnames.ts'
import {isGivenName, placed} from '../../text/names/geography.ts'
import {organisationWords, placeNouns, placeOpeners, placeWords} from '../../text/names/keywords.ts'
import {isKnownName, opensAsPerson} from '../../text/names/person-name.ts'
import {honorifics} from '../../text/names/roles.ts'
import {keyOfTokens, type Token} from '../../text/names/tokens.ts'
import type {PlaceFound} from './candidate.ts'
import {type Context, isLocated, isWithin, wordsOf} from './context.ts'

/** What a run of capitals and the words beside it say: that it is a place. */
export function placeIn(context: Context): PlaceFound | undefined {
  return knownPlace(context) ?? tellingPlace(context) ?? placeByContext(context)
}

function knownPlace(context: Context): PlaceFound | undefined {
  const {run, survey} = context
  const words = wordsOf(context)
  const key = keyOfTokens(words)
  const known = placed(key)
  if (known === undefined) return undefined
  if (run.opens && words.length === 1 && survey.ordinary(key)) return undefined
  const sure = known === 'sure' || isLocated(context) || isIn(context)
  return place('place/known', !sure)
}

/** `Sandringham Palace` and `Mount Kenya`. */
function tellingPlace(context: Context): PlaceFound | undefined {
  const {run, survey} = context
  const words = wordsOf(context)
  const [first] = words
  if (first === undefined || words.length < 2 || words.length > 4) return undefined
  if (words.some((it) => it.text === 'of') || !isTelling(words)) return undefined
  if (isSomebody(words) && !isWithin(context)) return undefined
  if (isTitled(words) || isGeneric(words)) return undefined
  return run.opens && survey.ordinary(first.key) ? undefined : place('place/keyword', false)
}

/** `the town of Coron` and `in Springfield, Illinois`. */
function placeByContext(context: Context): PlaceFound | undefined {
  const {tokens, run} = context
  const words = wordsOf(context)
  if (words.length > 3 || words.some((it) => /\d/.test(it.text))) return undefined
  const named =
    tokens[run.from - 1]?.key === 'of' && placeNouns.has(tokens[run.from - 2]?.key ?? '')
  if (named) return place('place/context', false)
  const nobody = opensAsPerson(words) === undefined || (isWithin(context) && !isKnownName(words))
  const seems =
    nobody &&
    isLocated(context) &&
    isIn(context) &&
    !words.some((it) => organisationWords.has(it.key))
  return seems ? place('place/context', false) : undefined
}

const place = (rule: PlaceFound['rule'], unlessSomebody: boolean): PlaceFound => ({
  kind: 'place',
  rule,
  unlessSomebody
})

/** Whether a comma and a place follow, as in `Springfield, Illinois`. */
function isIn({tokens, run}: Context): boolean {
  if (tokens[run.to]?.text !== ',') return false
  for (let end = run.to + 4; end > run.to + 1; end -= 1) {
    if (tokens[end - 1] === undefined) continue
    if (placed(keyOfTokens(tokens.slice(run.to + 1, end))) !== undefined) return true
  }
  return false
}

function isTelling(words: readonly Token[]): boolean {
  if (placeWords.has(words.at(-1)?.key ?? '')) return true
  return words.length === 2 && placeOpeners.has(words[0]?.key ?? '')
}

/** `Graham Hill` is somebody, unless he stands where places do. */
const isSomebody = (words: readonly Token[]) =>
  words.length < 4 &&
  isGivenName(words[0]?.key ?? '') &&
  surnameLike.has(words.at(-1)?.key ?? '') &&
  words.slice(1, -1).every((it) => isGivenName(it.key) || surnames().has(it.key))

/** `Judge Ines Park` */
const isTitled = ([first, , third]: readonly Token[]) =>
  third !== undefined && (honorifics.has(first?.key ?? '') || titles.has(first?.key ?? ''))

const titles = new Set(
  'judge justice senator minister professor prof detective sergeant'.split(' ')
)

/** `Main Hall`, and `Space Station`, which is in no place. */
const isGeneric = (words: readonly Token[]) =>
  words[0]?.key === 'deputy' ||
  (words.length === 2 && words[0]?.key === 'main' && words[1]?.key !== 'street') ||
  (words.at(-2)?.key === 'space' && words.at(-1)?.key === 'station')

/** Words for places that are surnames too: `Tyra Banks`, `Graham Hill`. */
const surnameLike = new Set(
  'hill hills lake lane street bay park castle hall forest temple reef canton rivers tower west'.split(
    ' '
  )
)
