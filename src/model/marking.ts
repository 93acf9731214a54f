import type {Report} from './report.ts'

/**
 * Protective markings of the first page's head, each once. Where a head is nothing that is read on, as
 * in Markdown or aloud, they are said before all else, whatever else shows them.
 */
export function markingsToSay({furniture: {first}}: Report): readonly string[] {
  const {left, center, right} = first.header
  const parts = [...left, ...center, ...right]
  return [...new Set(parts.flatMap((part) => (part.kind === 'marking' ? [part.value] : [])))]
}
