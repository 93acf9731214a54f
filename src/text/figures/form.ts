import type {Numeral} from '../numerals/find.ts'

/** What a figure is written like; a rule's share of right ones is measured for each of these. */
export type FigureForm =
  | 'money'
  | 'money-word'
  | 'percent'
  | 'percent-word'
  | 'quantity'
  | 'count'
  | 'spelled'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Words that state a figure, in UTF-16 offsets. */
export interface FoundFigure extends Stretch {
  readonly form: FigureForm
  readonly unit:
    | {readonly kind: 'money'; readonly currency?: string}
    | {readonly kind: 'percent'}
    | {readonly kind: 'count' | 'quantity'; readonly of: string}
  readonly value: number
  readonly upTo?: number
}

/** One number, or two that are the ends of a span. */
export interface Amount extends Stretch {
  readonly value: number
  readonly upTo?: number
  readonly written: Numeral['written']
  readonly large: boolean
  readonly scaled: boolean
  readonly letter: boolean
}

/** Finds one kind of figure whose number is `amount`. */
export type FigureFinder = (text: string, amount: Amount) => FoundFigure | undefined

/** Matches a sticky pattern at an offset. */
export function matchAt(text: string, at: number, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** The words before an offset, no more than a pattern that ends there may need. */
export const wordsBefore = (text: string, at: number, length = 40): string =>
  text.slice(Math.max(0, at - length), at)
