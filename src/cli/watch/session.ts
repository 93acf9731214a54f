import {resolve} from 'node:path'
import type {Lookup} from '../../io/lookups.ts'
import type {OpenWatcher} from '../../io/watch.ts'
import type {Call} from '../call.ts'
import type {Host} from '../host.ts'
import {type Changes, changesBy} from './changes.ts'
import {openInbox, type Pause} from './inbox.ts'
import type {Round} from './round.ts'
import {type BuildEvents, openRounds, type Rounds} from './rounds.ts'

/** What watching needs of the world, besides what every command does. */
export interface WatchWorld {
  readonly open: OpenWatcher
  /** Asks the file system the same again. */
  readonly lookAgain: (lookup: Lookup) => Promise<Lookup>
  readonly pause: Pause
}

/** Who is told what goes on. */
export interface Viewer {
  readonly events: BuildEvents
  readonly begin: () => void
  readonly end: (round: Round) => Promise<void>
  /** Told once the first build is over and changes are waited for. */
  readonly waits: () => void
  /** In the system's words, where something cannot be watched. */
  readonly fault: (words: string) => void
}

/**
 * Builds all, and then again and again what a change touches, until the signal of the host says that
 * it is over. Whatever goes wrong is told, and waits for the change that mends it.
 */
export async function watchProject(
  call: Call,
  host: Host,
  {open, lookAgain, pause}: WatchWorld,
  viewer: Viewer
): Promise<void> {
  const {cwd, signal} = host
  const inbox = openInbox(pause, signal)
  const rounds = openRounds(call, host, viewer.events)
  const watcher = open({root: cwd, onHint: inbox.put, onFault: viewer.fault})
  const round = async (changes: Changes) => {
    viewer.begin()
    const done = await rounds.build(changes)
    if (signal?.aborted) return
    await viewer.end(done)
    watcher.follow(rounds.lookups(), skippedBy(rounds, cwd))
  }
  try {
    await round({stale: new Set(), made: []})
    viewer.waits()
    for (let hints = await inbox.next(); hints !== undefined; hints = await inbox.next()) {
      const changes = await changesBy(hints, rounds.lookups(), lookAgain)
      if (changes.stale.size > 0) await round(changes)
    }
  } finally {
    await watcher.close()
  }
}

/** Patterns mean nothing in packs. */
function skippedBy(rounds: Rounds, cwd: string): readonly string[] {
  const out = rounds.out()
  return out === undefined ? [] : [resolve(cwd, out)]
}
