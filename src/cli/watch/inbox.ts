/** Waits, or less where what it waits for is called off. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>

/** Hints that files may have changed, gathered until nothing more comes. */
export interface Inbox {
  readonly put: (path: string) => void
  /**
   * Everything since the last time: at once where something came meanwhile, so that what changes
   * during a build is one more build. Undefined when `signal` says that it is over.
   */
  readonly next: () => Promise<ReadonlySet<string> | undefined>
}

/** Milliseconds without a hint after which a change is whole: a checkout has many files. */
const quiet = 80
/** Pauses after which nobody waits for quiet any longer: some program writes all the time. */
const mostPauses = 25

export function openInbox(pause: Pause, signal?: AbortSignal): Inbox {
  let paths = new Set<string>()
  let count = 0
  let wake = () => {}
  signal?.addEventListener('abort', () => wake(), {once: true})
  const isOver = () => signal?.aborted === true
  const arrival = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  return {
    put: (path) => {
      paths.add(path)
      count += 1
      wake()
    },
    next: async () => {
      if (paths.size === 0 && !isOver()) await arrival()
      for (
        let pauses = 0, seen = -1;
        seen !== count && pauses < mostPauses && !isOver();
        pauses++
      ) {
        seen = count
        await pause(quiet, signal)
      }
      const taken = paths
      paths = new Set()
      return isOver() ? undefined : taken
    }
  }
}
