import type {DateFact, FigureUnit, OutlookFact} from '../../src/model/fact.ts'

/** A stretch of a text, in UTF-16 offsets of the whole file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a labelled text states, and whether a tool that leaves it out has missed something. */
export interface Item extends Span {
  readonly words: string
  /** `acceptable`: right when shown, not missed when not. */
  readonly need: 'required' | 'acceptable'
}

export interface PersonGold extends Item {
  readonly mentions: readonly Span[]
  /** Any of these is right; with none, any role is wrong. */
  readonly roles: readonly string[]
}

/** An organisation or a place. Which of the two is often both: see {@link either}. */
export interface NamedGold extends Item {
  readonly mentions: readonly Span[]
  readonly either: boolean
}

export interface DateGold extends Item {
  /** ISO 8601; undefined is not looked at, null may have no value. */
  readonly value?: string | null
  readonly certainty?: DateFact['certainty']
  readonly modifier?: string
}

export interface FigureGold extends Item {
  readonly unit: FigureUnit['kind']
  readonly value?: number
  /** Second value of a span; null may have none; undefined is not looked at. */
  readonly upTo?: number | null
  readonly currency?: string
  readonly of?: string
  /** What it measures; null may have none; undefined is not looked at. */
  readonly measures?: string | null
}

export interface StatementGold extends Item {
  /** `start`, `end` and `words` are those of the cue. */
  readonly speaker: Span & {readonly words: string}
  /** Whom the speaker's words stand for; a pronoun without it must stay unresolved. */
  readonly who?: string
  /** Words that what is said must overlap, where that is asked. */
  readonly content?: Span
}

export interface OutlookGold extends Item {
  readonly classes: readonly OutlookFact['class'][]
}

export interface AcronymGold extends Item {
  readonly expansion?: Span & {readonly words: string}
}

export interface DatelineGold extends Item {
  readonly value: string
}

export interface KeyPointGold {
  readonly good: readonly Span[]
  readonly acceptable: readonly Span[]
}

/** All that a text states of each kind; a kind that is left out is not judged. */
export interface Gold {
  /** Whether names must be the labelled words, no more and no less; else an overlap will do. */
  readonly strict?: boolean
  readonly person?: readonly PersonGold[]
  readonly organisation?: readonly NamedGold[]
  readonly place?: readonly NamedGold[]
  readonly date?: readonly DateGold[]
  readonly figure?: readonly FigureGold[]
  /** Whether only figures of these units are labelled. */
  readonly figureUnits?: readonly FigureUnit['kind'][]
  readonly statement?: readonly StatementGold[]
  readonly outlook?: readonly OutlookGold[]
  readonly acronym?: readonly AcronymGold[]
  readonly attribution?: readonly Item[]
  readonly dateline?: readonly DatelineGold[]
  readonly keyPoint?: KeyPointGold
  readonly bottomLine?: readonly Span[]
}

/** A labelled text. */
export interface Case {
  readonly id: string
  readonly text: string
  readonly gold: Gold
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end
