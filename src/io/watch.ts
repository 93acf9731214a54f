import {existsSync} from 'node:fs'
import {dirname} from 'node:path'
import {watch} from 'chokidar'
import {isInside} from './inside.ts'
import {type Interest, interestIn} from './interest.ts'
import type {Lookup} from './lookups.ts'

/** Tells when the answer to a lookup may be another one now. */
export interface Watcher {
  /** Which lookups count from now on; patterns do not reach into `skipped` folders. */
  readonly follow: (lookups: readonly Lookup[], skipped: readonly string[]) => void
  readonly close: () => Promise<void>
}

export interface WatchOptions {
  /** Absolute. In it, folders that are removed and made again stay watched. */
  readonly root: string
  /** Called with an absolute path that may have changed; also once for each as it is taken in. */
  readonly onHint: (path: string) => void
  /** Called with what was said where something cannot be watched. */
  readonly onFault: (words: string) => void
}

export type OpenWatcher = (options: WatchOptions) => Watcher

/**
 * Watches what lookups ask about and nothing else: files that are there or not yet, and names in
 * folders. Files that editors replace by renaming stay watched.
 */
export const openWatcher: OpenWatcher = ({root, onHint, onFault}) => {
  let interest: Interest = interestIn([])
  const started = new Set<string>()
  const watcher = watch([], {
    ignored: (path, stats) => {
      const kind = stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : 'unknown'
      return !interest.covers(path, kind)
    }
  })
  watcher.on('all', (event, path) => {
    if (event === 'unlink' || event === 'unlinkDir') started.delete(path)
    onHint(path)
  })
  watcher.on('error', (error) => onFault(error instanceof Error ? error.message : String(error)))
  return {
    follow: (lookups, skipped) => {
      interest = interestIn(lookups, skipped)
      const asked = [...[...interest.folders].map(nearest), ...interest.files]
      const fresh = [...new Set(asked)].filter((it) => !started.has(it))
      const there = fresh.filter((it) => existsSync(it))
      // What is asked about in the root is found from there at first.
      const from = started.has(root) ? there : [root, ...there.filter((it) => !isInside(it, root))]
      for (const it of [root, ...fresh]) started.add(it)
      if (from.length > 0) watcher.add(from)
      // It may have been there when it was asked about.
      for (const it of fresh) if (!there.includes(it)) onHint(it)
    },
    close: () => watcher.close()
  }
}

/** The folder, or the nearest above it that is there. */
function nearest(folder: string): string {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : nearest(above)
}
