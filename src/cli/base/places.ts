import type {VFileMessage} from 'vfile-message'
import type {AgainstBase, SourceAgainstBase} from '../../pack/base/types.ts'

/** Tells whether a message is about something that differs from the base; never without one. */
export function changedPlaces(base: AgainstBase | undefined): (message: VFileMessage) => boolean {
  const changed = new Map((base?.sources ?? []).map((it) => [it.path, linesOf(it)]))
  return ({file, line}) => {
    const lines = changed.get(file ?? '')
    if (lines === undefined || lines === 'all' || line === undefined) return lines !== undefined
    return lines.has(line)
  }
}

function linesOf(source: SourceAgainstBase): ReadonlySet<number> | 'all' | undefined {
  switch (source.status) {
    case 'added':
      return 'all'
    case 'changed':
      return source.lines === undefined ? 'all' : new Set(source.lines)
    case 'same':
    case 'removed':
      return undefined
  }
}
