import type {Role} from '../../text/names/role.ts'
import type {Token} from '../../text/names/tokens.ts'
import type {Sentence} from '../reading.ts'
import type {NameRule} from '../rules/names.ts'

/** Words of a sentence that may be a name. */
export interface Candidate {
  readonly sentence: Sentence
  readonly words: readonly Token[]
  /** Whether the first word would have a capital anyway. */
  readonly opens: boolean
  /** Whether somebody is said to speak right beside it. */
  readonly speaks: boolean
  /** Whether it stands after `in` or the like. */
  readonly located: boolean
  /** Whether it has the form of a person's name, without further evidence. */
  readonly possible: boolean
  readonly found?: Found
}

/** What the words name, and by which evidence. */
export type Found = PersonFound | OrganisationFound | PlaceFound

export interface PersonFound {
  readonly kind: 'person'
  readonly rule: NameRule & `person/${string}`
  readonly role?: Role
}

export interface OrganisationFound {
  readonly kind: 'organisation'
  readonly rule: NameRule & `organisation/${string}`
}

export interface PlaceFound {
  readonly kind: 'place'
  readonly rule: NameRule & `place/${string}`
  /** Whether it counts only if nobody in the text is called so. */
  readonly unlessSomebody: boolean
}

/** UTF-16 offsets of a candidate in its sentence. */
export function spanOf({words}: Candidate): {readonly start: number; readonly end: number} {
  return {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0}
}
