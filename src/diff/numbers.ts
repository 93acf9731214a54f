import {findDates} from '../text/dates/find.ts'
import {findFigures} from '../text/figures/find.ts'
import {sentences} from '../text/sentences.ts'
import {stepsBetween} from './sequence.ts'
import type {Unit} from './units.ts'

/** A number as the text writes it, with its unit where that is known. */
export interface NumberShown {
  readonly text: string
  /** The sentence or the cells that it stands in. */
  readonly within: string
  /** Index of the unit that it stands in, on its side. */
  readonly unit: number
}

/** A number that is another, is new or is gone. */
export type ChangeOf<Shown> =
  | {readonly change: 'changed'; readonly before: Shown; readonly after: Shown}
  | {readonly change: 'added'; readonly after: Shown}
  | {readonly change: 'removed'; readonly before: Shown}

type NumberChange = ChangeOf<NumberShown>

/**
 * Numbers that differ between two states of a unit, in the order of the text: the nth that went with
 * the nth that came in its place. Either side may be missing.
 */
export function numbersChanged(
  before: readonly NumberShown[],
  after: readonly NumberShown[]
): readonly NumberChange[] {
  const changes: NumberChange[] = []
  let gone: NumberShown[] = []
  let come: NumberShown[] = []
  const close = () => {
    const pairs = Math.min(gone.length, come.length)
    gone.forEach((it, index) => {
      const now = index < pairs ? come[index] : undefined
      changes.push(
        now === undefined
          ? {change: 'removed', before: it}
          : {change: 'changed', before: it, after: now}
      )
    })
    for (const it of come.slice(pairs)) changes.push({change: 'added', after: it})
    gone = []
    come = []
  }
  for (const step of stepsBetween(before.map(keyOf), after.map(keyOf))) {
    if (step.kind === 'same') close()
    else if (step.kind === 'removed')
      gone.push(...before.slice(step.before, step.before + step.length))
    else come.push(...after.slice(step.after, step.after + step.length))
  }
  close()
  return changes
}

const keyOf = ({text}: NumberShown) => text.replace(/\s+/g, ' ').toLowerCase()

/** The numbers of a unit, in order; of a row of a table, cell by cell. */
export function numbersIn(unit: Unit, index: number): readonly NumberShown[] {
  const {cells, kind, text} = unit
  if (cells !== undefined) {
    const [first] = cells
    return cells.flatMap((cell) =>
      spansIn(cell.text).map(({start, end}) => ({
        text: cell.text.slice(start, end),
        within: [first?.text, cell === first ? undefined : cell.head]
          .filter((it) => it !== undefined && it !== '')
          .join(', '),
        unit: index
      }))
    )
  }
  // A picture's number is in its address.
  if (kind === 'picture') return []
  return sentencesOf(text).flatMap((sentence) =>
    spansIn(sentence).map(({start, end}) => ({
      text: sentence.slice(start, end),
      within: sentence,
      unit: index
    }))
  )
}

/** UTF-16 length past which a text is not cut into sentences, nor searched for figures. */
const longest = 20_000

const sentencesOf = (text: string): readonly string[] =>
  text.length > longest ? [text] : sentences(text).map(({start, end}) => text.slice(start, end))

interface Span {
  readonly start: number
  readonly end: number
}

const digits = /[$£€¥]?\p{Nd}+(?:[.,:/'’\u00A0\u202F-]\p{Nd}+)*\s?%?/gu

/** UTF-16 length past which a text is no sentence, and not searched for figures with their units. */
const longestSentence = 2000

/** Figures with what they count, as in `18 leaders`, dates, and all other numbers in digits. */
function spansIn(text: string): readonly Span[] {
  const isShort = text.length <= longestSentence
  const dates = isShort ? findDates(text).filter((it) => hasDigit(text, it)) : []
  const figures = isShort ? findFigures(text, dates) : []
  const spans: readonly Span[] = [...dates, ...figures]
  const bare = [...text.matchAll(digits)].map((it) => ({
    start: it.index,
    end: it.index + it[0].trimEnd().length
  }))
  const free = bare.filter((it) => !spans.some((other) => overlap(it, other)))
  return [...spans, ...free].sort((a, b) => a.start - b.start)
}

const overlap = (a: Span, b: Span) => a.start < b.end && a.end > b.start
const hasDigit = (text: string, {start, end}: Span) => /\p{Nd}/u.test(text.slice(start, end))
