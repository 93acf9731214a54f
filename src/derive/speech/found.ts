import type {Span} from '../../text/sentences.ts'
import type {FactRule} from '../rules/index.ts'
import type {Subject} from './subject.ts'

/** A statement as found in one sentence; offsets are those of the sentence. */
export interface Found {
  readonly form: Form
  readonly content: Span
  readonly cue: Span
  readonly subject: Subject
}

/** The ways in which English says that somebody says something. */
export type Form = 'according-to' | 'quotation' | 'that' | 'clause' | 'noun' | 'trailing' | 'shared'

/** The rule that answers for a statement: the weakest thing that it rests on. */
export function ruleOf({form, subject}: Found): FactRule {
  if (subject.by === 'pronoun') return 'statement/pronoun'
  if (subject.by === 'description') return 'statement/description'
  if (subject.plural) return 'statement/plural'
  return `statement/${form}`
}
