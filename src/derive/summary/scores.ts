import type {Sentence} from '../reading.ts'
import type {Standing} from './sections.ts'
import type {Terms} from './similarity.ts'

/**
 * What a sentence gets for where it stands: the first of a text 1, later ones less. In sections
 * what matters stands first; running text loses weight slowly.
 */
export function positionScore({section, after}: Standing, sections: number): number {
  const opening = section === 0 ? 1 : laterSection / (1 + declineBySection * section)
  return opening / (1 + (sections > 1 ? declineInSection : decline) * after)
}

const decline = 0.1
const declineInSection = 0.35
const laterSection = 0.8
const declineBySection = 0.2

/** What sentences get for words that the text repeats, each from 0 to 1 of the best. */
export function centroidScores({of, count}: Terms): readonly number[] {
  return spread(
    of.map((own) => {
      const unique = new Set(own)
      let sum = 0
      for (const term of unique) {
        const times = count.get(term) ?? 0
        if (times > 1) sum += Math.log(1 + times)
      }
      return sum / Math.sqrt(Math.max(6, unique.size))
    })
  )
}

/** What sentences get for names and figures, each from 0 to 1 of the best. */
export function densityScores(body: readonly Sentence[]): readonly number[] {
  return spread(
    body.map(({text}) => {
      const names = text.match(/(?<=\s)\p{Lu}\p{L}+/gu)?.length ?? 0
      const figures = text.match(/[£$€]?\d[\d.,]*%?/gu)?.length ?? 0
      return Math.min(6, names) / 6 + (Math.min(3, figures) / 3) * 0.7
    })
  )
}

/** What a sentence gets for saying what somebody will do or has decided, or for giving amounts. */
export function newsScore(text: string): number {
  return (commitment.test(text) ? 0.5 : 0) + (amount.test(text) ? 0.5 : 0)
}

const commitment =
  /(?<!\p{L})(?:will|shall|pledged?|agreed?|announced?|approved|decided|promised|vowed|ordered|signed|launched|provided|committed|plans? to)(?!\p{L})/u
const amount = /[£$€¥]\s?\d|\d\s?%|\d\s(?:thousand|million|billion|trillion|percent|per cent)/

/** What a sentence loses for reading badly alone. */
export function penalty(text: string): number {
  const words = text.split(/\s+/).length
  return (
    (words < 7 ? 0.4 : 0) +
    (words > 55 ? 0.15 : 0) +
    (dangling.test(text) ? 0.2 : 0) +
    (pointing.test(text) ? 0.15 : 0) +
    0.2 * quotedShare(text)
  )
}

/** Openings that need the sentence before: pronouns, contrasts, a quotation. */
const dangling =
  /^(?:["'“‘]|(?:But|And|Or|So|However|Then|That|These|Those|It|He|She|They|This|His|Her|Their|Its)(?!\p{L}))/u

/** Points at another part of the page, which a briefing does not show beside it. */
const pointing = /(?<!\p{L})(?:below|above|following|as follows)(?!\p{L})/u

/** Words of others have a place of their own in a briefing: among the statements. */
const quotedShare = (text: string) =>
  (text.match(/["“][^"“”]*["”]/g) ?? []).join('').length / text.length

/** Numbers on a scale from 0, the least of them, to 1. */
export function spread(numbers: readonly number[]): readonly number[] {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return numbers.map((it) => (most > least ? (it - least) / (most - least) : 0))
}
