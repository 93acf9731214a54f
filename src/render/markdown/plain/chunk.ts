/** Lines that stand together, and what is between them and others. */
export interface Chunk {
  readonly lines: readonly string[]
  readonly kind: 'heading' | 'list' | 'other'
}

/** Blank lines about a heading; between other chunks there is one. */
export interface Gaps {
  readonly beforeHeading: number
  readonly afterHeading: number
}

/** All lines of chunks, those of nothing left out. */
export function stack(chunks: readonly Chunk[], gaps: Gaps): readonly string[] {
  const lines: string[] = []
  let last: Chunk | undefined
  for (const chunk of chunks) {
    if (chunk.lines.length === 0) continue
    if (last !== undefined) lines.push(...Array<string>(gapBetween(last, chunk, gaps)).fill(''))
    for (const line of chunk.lines) lines.push(line)
    last = chunk
  }
  return lines
}

function gapBetween(last: Chunk, next: Chunk, gaps: Gaps): number {
  if (last.kind === 'heading') return gaps.afterHeading
  return next.kind === 'heading' ? gaps.beforeHeading : 1
}

/** Lines behind a mark, such as `> `; blank ones have it without its space. */
export const prefixed = (lines: readonly string[], mark: string): readonly string[] =>
  lines.map((line) => (line === '' ? mark.trimEnd() : mark + line))

/** Lines behind a marker, those after the first indented by as much. */
export const hung = (
  lines: readonly string[],
  marker: string,
  indent = ' '.repeat(marker.length)
): readonly string[] =>
  lines.length === 0
    ? [marker.trimEnd()]
    : lines.map((line, index) => (index === 0 ? marker + line : line === '' ? '' : indent + line))
