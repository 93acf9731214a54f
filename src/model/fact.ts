import type {SourceOrigin} from './origin.ts'

/** Words of the source and where they stand: all that a fact says is one of these. */
export interface Passage {
  /** As in the source, without marks; a soft line ending is one space. */
  readonly text: string
  /** {@link Paragraph.ordinal} of the paragraph that they stand in. */
  readonly paragraph: number
  /** Index in {@link Facts.sentences} of the sentence that they start in. */
  readonly sentence: number
  /** UTF-16 offsets in the plain text of that paragraph. */
  readonly start: number
  readonly end: number
  readonly origin: SourceOrigin
}

/** Such as `person-3`: the kind, and a count from 1 in reading order. */
export type FactId = string

/** Fields of every fact. */
interface FactBase {
  readonly id: FactId
  /** What found it, such as `person/role`; each is explained in `docs/facts.md`. */
  readonly rule: string
  /** Share of the labelled cases of `rule` that were right, from 0 to 1. */
  readonly confidence: number
  /** The words that state it. For what has several mentions, the fullest of them. */
  readonly passage: Passage
}

/** What the source names once or more. */
interface Named extends FactBase {
  /** Every place that names it, in reading order. */
  readonly mentions: readonly [Passage, ...Passage[]]
}

export interface PersonFact extends Named {
  readonly kind: 'person'
  /** As the source gives it, such as `British Prime Minister`; never put together. */
  readonly role?: Passage
}

export interface OrganisationFact extends Named {
  readonly kind: 'organisation'
}

export interface PlaceFact extends Named {
  readonly kind: 'place'
}

export interface DateFact extends FactBase {
  readonly kind: 'date'
  /**
   * ISO 8601 as coarse as the source: `2025`, `2025-03`, `2025-03-14`; `--03-14` or `--03` without
   * a year; `2014/2016` for a span, `1990/1999` for a decade. A part of a year or of a month has the
   * value of the whole, as `2025` for `the third quarter of 2025`; a time of day has none. Missing
   * where the words alone do not decide it, as in `last Friday`, `02/03/2025` or `fiscal 2025`.
   */
  readonly value?: string
  /** `partial` lacks its year; `relative` depends on a day that the words do not give. */
  readonly certainty: 'absolute' | 'partial' | 'relative'
  /** `by`, `since`, `before` …: what the date is to the event. */
  readonly modifier?: Passage
}

/** Something that the source puts in time: a sentence with one of its dates. */
export interface EventFact extends FactBase {
  readonly kind: 'event'
  /** The date with its modifier, as in `by 2027`. `passage` is the sentence. */
  readonly when: Passage
  readonly value?: string
  readonly certainty: DateFact['certainty']
}

export type FigureUnit =
  /** `currency` is ISO 4217 where the words decide it: `$` alone does not. */
  | {readonly kind: 'money'; readonly currency?: string}
  | {readonly kind: 'percent'}
  /** `of` is what is counted or measured, as in `European leaders` or `km`. */
  | {readonly kind: 'count' | 'quantity'; readonly of: string}

export interface FigureFact extends FactBase {
  readonly kind: 'figure'
  readonly unit: FigureUnit
  /** With its scale: `£2.26 billion` is 2260000000. For sorting; a reader is shown `passage`. */
  readonly value?: number
  /** Second value of a span, as in `5 to 7 percent`. */
  readonly upTo?: number
  /** What it measures, only where the syntax says so. */
  readonly measures?: Passage
}

export interface StatementFact extends FactBase {
  readonly kind: 'statement'
  /** `passage` is the whole sentence; this is what is said, without who says it. */
  readonly content: Passage
  /** Such as `said` or `According to`. */
  readonly cue: Passage
  readonly speaker: Speaker
  readonly quoted: boolean
}

export interface Speaker {
  /** As written: a name, a noun phrase or a pronoun. */
  readonly passage: Passage
  /** People and organisations that it names, or that the pronoun stands for; none if undecided. */
  readonly facts: readonly FactId[]
  /** Whether the text itself names them, or a pronoun was traced to the only one possible. */
  readonly by: 'name' | 'pronoun' | 'description'
}

export interface OutlookFact extends FactBase {
  readonly kind: 'outlook'
  readonly class: 'commitment' | 'plan' | 'aim' | 'proposal' | 'target' | 'conditional'
  /** Such as `pledged to form`. `passage` is the sentence. */
  readonly cue: Passage
}

export interface AcronymFact extends FactBase {
  readonly kind: 'acronym'
  /** What it is short for, where the source says so. */
  readonly expansion?: Passage
  /** Every place that uses it, its definition included. */
  readonly mentions: readonly [Passage, ...Passage[]]
}

/** The sentence to read if no other is read. */
export interface BottomLineFact extends FactBase {
  readonly kind: 'bottomLine'
}

/** A sentence that stands for the text. */
export interface KeyPointFact extends FactBase {
  readonly kind: 'keyPoint'
  /** 1 is the one to keep if only one is kept. Facts stand in reading order. */
  readonly rank: number
}

/** Whom the source itself says that it reports after: `According to The New York Times`. */
export interface AttributionFact extends FactBase {
  readonly kind: 'attribution'
  readonly speaker: Speaker
}

/** The line that dates the whole text. */
export interface DatelineFact extends FactBase {
  readonly kind: 'dateline'
  /** ISO 8601 day. */
  readonly value: string
}

/** Closed on purpose: to add a kind, add it here and follow the compiler. */
export type Fact =
  | DatelineFact
  | AttributionFact
  | BottomLineFact
  | KeyPointFact
  | PersonFact
  | OrganisationFact
  | PlaceFact
  | DateFact
  | EventFact
  | FigureFact
  | StatementFact
  | OutlookFact
  | AcronymFact

export type FactKind = Fact['kind']
export type FactOf<Kind extends FactKind> = Extract<Fact, {readonly kind: Kind}>

/** Facts by kind, each list in reading order. */
export type FactLists = {readonly [Kind in FactKind]: readonly FactOf<Kind>[]}

/** What a document states, as far as rules can read it. Plain JSON; `--emit facts` prints it. */
export interface Facts extends FactLists {
  /** Why nothing was derived, where nothing was: the language is not English. */
  readonly skipped?: string
  /** All of the running text, cut into sentences, in reading order. */
  readonly sentences: readonly Passage[]
}
