import {nearest} from '../diagnostics/near.ts'
import type {FileLine} from './lines.ts'
import {type Token, tokensOf} from './tokens.ts'

/** Lines that are suggested at most. */
const most = 3
/** Share of the words that a line must have to be suggested. */
const least = 0.5

/**
 * What may have been meant by words that were not found: the words with each unknown one replaced by
 * the nearest known, if that is found then; else the lines that have most of them.
 */
export function nearLines(
  words: string,
  lines: readonly FileLine[],
  tokens: readonly Token[]
): readonly string[] {
  const known = new Set(tokens.map((it) => it.folded))
  const wanted = tokensOf([words]).map((it) => it.folded)
  const names = [...known]
  const meant = wanted.map((it) => (known.has(it) ? it : nearest(it, names)))
  const likely = new Set(meant.filter((it) => it !== undefined))
  if (likely.size === 0) return []
  const scores = new Map<number, Set<string>>()
  for (const {folded, text} of tokens) {
    if (!likely.has(folded)) continue
    const had = scores.get(text)
    if (had === undefined) scores.set(text, new Set([folded]))
    else had.add(folded)
  }
  return [...scores]
    .filter(([, had]) => had.size / wanted.length >= least)
    .sort(([a, x], [b, y]) => y.size - x.size || a - b)
    .slice(0, most)
    .flatMap(([text]) => lines[text]?.text ?? [])
}
