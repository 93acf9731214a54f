import type {Span} from '../sentences.ts'
import {ranks, roleModifiers} from './roles.ts'
import type {Token} from './tokens.ts'

/** What somebody is, as written; `start` and `end` are UTF-16 offsets in the sentence. */
export interface Role extends Span {
  /** Whether it is but a rank or a degree: what else is said of somebody tells more. */
  readonly rank: boolean
}

/** The tokens from `from` to `last` as a role, whose noun has the key `head`. */
export function role(
  tokens: readonly Token[],
  from: number,
  last: number,
  head: string
): {readonly role?: Role} {
  const first = tokens[from]
  const end = tokens[last]
  if (first === undefined || end === undefined) return {}
  const words = tokens.slice(from, last + 1)
  const rank =
    words.every((it) => ranks.has(it.key) || roleModifiers.has(it.key)) && ranks.has(head)
  return {role: {start: first.start, end: end.end, rank}}
}
