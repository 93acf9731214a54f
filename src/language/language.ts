import type {Tone} from '../model/node.ts'
import type {englishCounts, englishHeadings, englishLabels, englishNames} from './english.ts'

export type LabelName = keyof typeof englishLabels
export type CountName = keyof typeof englishCounts
export type FieldName = keyof typeof englishHeadings
export type StatedName = keyof typeof englishNames

/** Words of ours, in some language. */
export type Labels = Readonly<Record<LabelName, string>>

/** The forms that Unicode's CLDR knows; a language has some of them, and always `other`. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
export type Plural = {readonly [Form in PluralForm]?: string | undefined} & {
  readonly other: string
}

/** How days are written. */
export interface DateWords {
  /** A whole day, with `{day}`, `{month}` and `{year}`. */
  readonly day: string
  /** The first of a month, where it is another, as in French. */
  readonly firstDay?: string | undefined
  /** From January on. */
  readonly months: readonly string[]
}

/** Marks that stand between words of ours, with the space about them. */
export interface Marks {
  /** Before and behind what is quoted. */
  readonly quotation: readonly [string, string]
  /** Between the parts of a list, and where a comma is too little. */
  readonly comma: string
  readonly semicolon: string
  /** Between a label and what it labels. */
  readonly colon: string
}

/** How a language says what we write of our own, and what a template says in English. */
export interface Language {
  /** BCP 47, such as `de`. */
  readonly code: string
  readonly labels: Labels
  readonly counts: Readonly<Record<CountName, Plural>>
  /** What a box is called that has no title. */
  readonly tones: Readonly<Record<Tone, string>>
  /** Missing where nobody said how days are written: they stay as in `2025-03-02`. */
  readonly dates?: DateWords
  readonly numbers: {readonly decimal: string; readonly group: string}
  readonly marks: Marks
  /** How long a text is said to be: a language without spaces counts characters. */
  readonly length: 'words' | 'characters'
  /** Whether lists may be counted a., b., c.; they are counted 1., 2., 3. where not. */
  readonly letters: 'latin' | 'none'
  /** Headings under which an author of that language states what is derived otherwise. */
  readonly statedUnder: Readonly<Record<FieldName, readonly string[]>>
  /** What an author of that language calls what is said of a recommendation, an option or the like. */
  readonly statedAs: Readonly<Record<StatedName, readonly string[]>>
  /** Words that say without a colon when something is due, as in `by 3 May 2025`. */
  readonly dueAfter: readonly string[]
  /** Words of templates, as written in English, in that language. */
  readonly words: ReadonlyMap<string, string>
}

/** The first subtag of a tag, in lower case: `de` of `de-AT`. */
export const baseOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
