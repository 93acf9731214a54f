import type {BlockShown} from '../../diff/index.ts'
import {visible} from '../visible.ts'

// Apart from how changes are shown, which takes a library: a build may show places without it.

interface Placed extends Pick<BlockShown, 'paragraph' | 'position'> {
  readonly kind: string
}

/** Where something stands: its paragraph, or its line. */
export function placeOf({kind, paragraph, position}: Placed): string {
  if (kind === 'metadata') return 'metadata'
  if (paragraph !== undefined) return `¶${paragraph}`
  return position === undefined ? '' : `line ${position.start.line}`
}

/** UTF-16 units of a text that is shown for its beginning. */
const longest = 240

export function quoted(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ').trim())
  if (line.length <= longest) return line
  const end = line.lastIndexOf(' ', longest)
  return `${line.slice(0, end > 0 ? end : longest)} …`
}
