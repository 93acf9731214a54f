import type {Block, Inline, ListItem} from './node.ts'
import type {Origin} from './origin.ts'

/** What parsing makes of one source. No template, no format, no theme. */
export interface Document {
  readonly source: SourceInfo
  readonly meta: Meta
  readonly children: readonly Block[]
  /** In order of first reference; a note nobody refers to is reported and comes last. */
  readonly notes: readonly Note[]
}

export interface SourceInfo {
  /** Path as the parser was given it; it never reaches the bytes of an output. */
  readonly path: string
  /** Last part of `path`, with its extension: what a reader is shown. */
  readonly file: string
  readonly kind: 'markdown' | 'prose'
  /** Of the file's bytes, as lower-case hexadecimal. */
  readonly sha256: string
  readonly words: number
  /** How many paragraphs of running text there are: the highest `ordinal`. */
  readonly paragraphs: number
}

/** One value that an author states, word for word, and where. */
export interface Stated {
  readonly text: string
  readonly origin: Origin
}

export interface StatedDate extends Stated {
  /** ISO 8601 day, as in `2025-03-02`. `text` is as the author wrote it. */
  readonly iso: string
}

export interface StatedPerson extends Stated {
  readonly role?: Stated
}

/** Words that an author states, with the marks that they gave them. */
export interface StatedWords extends Stated {
  /** `text` without its marks is what these say; never empty. */
  readonly children: readonly Inline[]
  /** ISO 8601 day, where front matter writes one. */
  readonly iso?: string
}

/** What may be said of a recommendation, a decision, an action, an option or a risk. */
export type AspectName =
  | 'owner'
  | 'due'
  | 'decides'
  | 'pro'
  | 'con'
  | 'cost'
  | 'risk'
  | 'likelihood'
  | 'impact'
  | 'mitigation'

export interface Aspect<Name extends AspectName = AspectName> extends StatedWords {
  readonly name: Name
}

/** One item of a list that an author states: its own words, and what is said of it. */
export interface StatedItem<Name extends AspectName = AspectName> extends StatedWords {
  /** Whether it is done, where its author ticks it off. */
  readonly task?: NonNullable<ListItem['task']>
  /** As the author orders them; several of one name are several values. */
  readonly aspects: readonly Aspect<Name>[]
  /** What stands below its words and is none of its aspects. */
  readonly below: readonly Block[]
}

export type Recommendation = StatedItem<'owner' | 'due'>
/** `decides`: who is to decide. */
export type Decision = StatedItem<'decides' | 'due'>
export type Action = StatedItem<'owner' | 'due'>
export type Option = StatedItem<'pro' | 'con' | 'cost' | 'risk'>
export type Risk = StatedItem<'likelihood' | 'impact' | 'mitigation' | 'owner'>

/** How bad a rule is to this source: see `diagnostics/levels.ts`. */
export interface StatedLevel {
  /** Such as `review/long-sentence`. */
  readonly rule: string
  readonly level: 'off' | 'info' | 'warning' | 'error'
}

/** Lists that an author states in place of what is derived, field by field; empty where they do not. */
export interface StatedFacts {
  readonly people: readonly StatedPerson[]
  readonly organisations: readonly Stated[]
  readonly places: readonly Stated[]
  readonly figures: readonly Stated[]
  readonly timeline: readonly Stated[]
  readonly statements: readonly Stated[]
  readonly outlook: readonly Stated[]
  readonly acronyms: readonly Stated[]
}

/**
 * How the language is known: front matter states it, the words show it, or there are too few of
 * them to show any, and it is taken for English.
 */
export type LangFrom = 'stated' | 'detected' | 'assumed'

/** What a source says of itself, in front matter or by its first heading. Nothing is guessed. */
export interface Meta {
  /** Never empty: front matter, else the only first-level heading, else the first line, else the file's name. */
  readonly title: readonly Inline[]
  readonly subtitle?: Stated
  readonly authors: readonly Stated[]
  readonly date?: StatedDate
  /** BCP 47, such as `en-GB`; drives hyphenation, quotation marks and `w:lang`. `und` if unknown. */
  readonly lang: string
  readonly langFrom: LangFrom
  readonly to: readonly Stated[]
  readonly from: readonly Stated[]
  readonly cc: readonly Stated[]
  /** Through whom a memorandum goes to those it is for. */
  readonly thru: readonly Stated[]
  /** By when an answer is wanted. */
  readonly suspense?: StatedWords
  /** Whom to ask. */
  readonly contact: readonly Stated[]
  /** By whose authority it is signed, such as `FOR THE COMMANDER:`. */
  readonly authorityLine?: Stated
  /** Lines of the signature block: name, rank, post. */
  readonly signature: readonly Stated[]
  readonly enclosures: readonly Stated[]
  readonly distribution: readonly Stated[]
  readonly subject?: Stated
  readonly ref?: Stated
  readonly marking?: Stated
  readonly status?: Stated
  /** The paper that it is to be printed on, such as `letter`. */
  readonly paper?: Stated
  readonly organisation?: Stated
  readonly description?: Stated
  readonly keywords: readonly Stated[]
  readonly bottomLine?: Stated
  readonly keyPoints: readonly Stated[]
  readonly recommendations: readonly Recommendation[]
  readonly decisions: readonly Decision[]
  readonly actions: readonly Action[]
  readonly options: readonly Option[]
  readonly risks: readonly Risk[]
  readonly facts: StatedFacts
  /** Rules that the source itself makes better or worse. */
  readonly rules?: readonly StatedLevel[]
  /** Keys of the front matter that we do not know, as JSON text; kept, and reported. */
  readonly unknown: Readonly<Record<string, string>>
}

export interface Note {
  readonly id: string
  /** From 1, in order of first reference. */
  readonly number: number
  readonly origin: Origin
  readonly children: readonly Block[]
}
