import {timeWords} from './function-words.ts'
import {speakerNouns} from './speakers.ts'
import {isCapital, type Word, wordAt} from './words.ts'

/** `said on Monday the plan …`, `said today it …`. */
export function pastTime(words: readonly Word[], from: number): number {
  let index = from
  if (/^(?:on|last|this|late|early)$/.test(wordAt(words, index).low)) {
    const next = wordAt(words, index + 1)
    if (timeWords.has(next.low) && isCapital(next)) index += 1
  }
  const statement =
    /^(?:statement|interview|report|letter|speech|tweet|post|blog|email|release|briefing|memo|conference|broadcast|article|paper)$/
  if (/^(?:in|at|during)$/.test(wordAt(words, index).low)) {
    for (let ahead = index + 1; ahead <= index + 4; ahead += 1) {
      if (statement.test(wordAt(words, ahead).low)) return pastTime(words, ahead + 1)
    }
  }
  while (isTime(wordAt(words, index)) && index < from + 4) index += 1
  return index
}

const isTime = (word: Word) =>
  timeWords.has(word.low) &&
  (isCapital(word) || /^(?:yesterday|today|tonight|earlier|later|recently)$/.test(word.low))

const hearers = new Set(
  'reporters journalists lawmakers mps parliament congress him her them us me investors shareholders staff police delegates members councillors broadcasters supporters viewers'.split(
    ' '
  )
)

/** `told reporters the plan …`, `told Montalvo he …`. */
export function pastHearer(words: readonly Word[], from: number): number | undefined {
  let index = from
  if (wordAt(words, index).low === 'the') index += 1
  const first = index
  while (isCapital(wordAt(words, index)) && index < first + 4) index += 1
  const {low} = wordAt(words, index)
  if (index === first && (hearers.has(low) || speakerNouns.has(low))) index += 1
  return index === first ? undefined : pastTime(words, index)
}
