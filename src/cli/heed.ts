import type {BuildEvent, BuildOptions} from '../pack/types.ts'
import type {Host} from './host.ts'

type Events = Pick<BuildOptions, 'onEvent' | 'onSource'>

/** Steps that keep the process busy and write nothing. */
const busy: ReadonlySet<BuildEvent['kind']> = new Set(['read', 'compose', 'render', 'verify'])

/**
 * Tells the host as a build goes on whether an interruption is heeded: while files are written it is,
 * so that none is left behind. While one source is worked on nobody would hear of it for a while, and
 * there is nothing to put away.
 */
export function heeding(host: Host, {onEvent, onSource}: Events): Required<Events> {
  return {
    onEvent: (event) => {
      if (event.kind !== 'rendered') host.heed?.(!busy.has(event.kind))
      onEvent?.(event)
    },
    onSource: async (result) => {
      host.heed?.(true)
      await onSource?.(result)
    }
  }
}
