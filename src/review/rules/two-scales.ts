import type {VFileMessage} from 'vfile-message'
import {message} from '../../diagnostics/message.ts'
import {likelihoodsIn, type Scale, sameStep, scales, scalesOf} from '../likelihood.ts'
import type {OwnWords} from '../own-words.ts'
import type {Reviewer} from '../reviewed.ts'

interface Use {
  readonly term: string
  readonly isGraded: boolean
  readonly place: ReturnType<OwnWords['at']>
}

/**
 * Words of likelihood that no scale has all of. Told only of a text that uses at least two which
 * nobody uses by chance, such as `very likely`; each word of another scale once.
 */
export const twoScales: Reviewer = ({words}) => {
  const uses = words.filter((it) => !explains(it)).flatMap(usesIn)
  const first = new Map<string, Use>()
  for (const it of uses) if (!first.has(it.term)) first.set(it.term, it)
  const terms = [...first.values()]
  if (terms.filter((it) => it.isGraded).length < 2) return []
  const scale = scaleOf(uses)
  const known = terms.find((it) => it.isGraded && scalesOf(it.term).includes(scale))
  if (known === undefined) return []
  return terms
    .filter((it) => !scalesOf(it.term).includes(scale))
    .map((it) => mixed(it, known, scale))
}

const usesIn = ({text, at}: OwnWords): readonly Use[] =>
  likelihoodsIn(text).map(({start, end, term, isGraded}) => ({
    term,
    isGraded,
    place: at(start, end)
  }))

/** The scale that has most of the words used. */
const scaleOf = (uses: readonly Use[]): Scale =>
  scales.reduce((best, it) => (countOf(uses, it) > countOf(uses, best) ? it : best))

const countOf = (uses: readonly Use[], scale: Scale) =>
  uses.filter(({term}) => scalesOf(term).includes(scale)).length

/** A key to the words: under a heading for it, many of them at once, or with their shares. */
function explains({text, under}: OwnWords): boolean {
  if (under.some((it) => /likelihood|probabilit|confidence|estimative|yardstick/i.test(it))) {
    return true
  }
  const found = likelihoodsIn(text)
  return new Set(found.map((it) => it.term)).size > 4 || (found.length > 0 && /\d\s?%/.test(text))
}

function mixed({term, place}: Use, known: Use, scale: Scale): VFileMessage {
  const {line} = known.place.position.start
  const expected = sameStep(term, scale)
  const other = `as \`${known.term}\` in line ${line} is of ${scale}`
  const reason =
    expected === undefined
      ? `Unexpected \`${term}\`, expected a word of one scale with the others: ${other}`
      : `Unexpected \`${term}\`, expected \`${expected}\`, ${other}`
  return message('review/two-scales', reason, place, expected ? {expected: [expected]} : {})
}
