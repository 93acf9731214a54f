import {lookAgain} from '../io/look-again.ts'
import {openWatcher} from '../io/watch.ts'
import type {Call} from './call.ts'
import {epochOf} from './epoch.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {sayingOf} from './report/ask.ts'
import {formatsOf} from './settings.ts'
import {pause} from './watch/pause.ts'
import {type WatchWorld, watchProject} from './watch/session.ts'
import {openView} from './watch/view.ts'

export interface WatchCall extends WatchWorld {
  /** Time of day. */
  readonly clock: () => Date
}

const world: WatchCall = {
  open: openWatcher,
  lookAgain,
  pause,
  clock: () => new Date()
}

/** `dossier watch`: goes on until it is interrupted, and resolves with the exit code of that. */
export async function runWatch(call: Call, host: Host, given: WatchCall = world): Promise<number> {
  // What no change of a file can mend is told at once.
  formatsOf(call)
  epochOf(host)
  const view = openView(sayingOf(call).level, host, given.clock)
  host.heed?.(true)
  try {
    await watchProject(call, host, given, view)
  } finally {
    view.close()
  }
  return exitCodes.interrupted
}
