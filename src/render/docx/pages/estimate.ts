import {strFromU8, unzipSync} from 'fflate'
import type {Theme} from '../../../theme/theme.ts'
import {pagesOf} from './index.ts'

/** About how many pages a word processor makes of a finished document; see `pagesOf`. */
export function estimatedPages(
  bytes: Uint8Array,
  theme: Theme,
  fonts: ReadonlyMap<string, Uint8Array>
): number {
  const files = unzipSync(bytes, {filter: ({name}) => /\.(?:xml|rels)$/.test(name)})
  const parts = new Map(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]))
  return pagesOf(parts, theme, fonts).count
}
