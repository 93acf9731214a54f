import type {Report} from './report.ts'
import {plainText, walk} from './walk.ts'

/**
 * Protective markings of the first page's head that no masthead shows among its words. Where a head
 * is nothing that is read on, as in Markdown or aloud, they are said once before all else.
 */
export function markingsToSay({children, furniture: {first}}: Report): readonly string[] {
  const {left, center, right} = first.header
  const markings = [...left, ...center, ...right].flatMap((part) =>
    part.kind === 'marking' ? [part.value] : []
  )
  if (markings.length === 0) return []
  const details = new Set<string>()
  for (const node of walk(children)) {
    if (node.type === 'masthead') for (const it of node.details) details.add(plainText(it))
  }
  return markings.filter((it) => !details.has(it))
}
