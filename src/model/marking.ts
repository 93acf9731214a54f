import type {Report} from './report.ts'
import {plainText, walk} from './walk.ts'

/**
 * Protective markings of the first page's head that no masthead shows among its words. Where a head
 * is nothing that is read on, as in Markdown or aloud, they are said once before all else.
 */
export function markingsToSay({children, furniture: {first}}: Report): readonly string[] {
  const details = new Set(
    [...walk(children)].flatMap((node) =>
      node.type === 'masthead' ? node.details.map(plainText) : []
    )
  )
  const {left, center, right} = first.header
  return [...left, ...center, ...right].flatMap((part) =>
    part.kind === 'marking' && !details.has(part.value) ? [part.value] : []
  )
}
