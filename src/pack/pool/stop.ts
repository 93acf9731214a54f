/** Ends one task. */
export interface Stop {
  readonly signal: AbortSignal
  readonly now: (reason: unknown) => void
  /** Why it was ended, if not for its time. */
  readonly reason: () => unknown
  readonly clear: () => void
}

/** Ends a task after so long, or with all others. */
export function stopAfter(seconds: number, all: AbortSignal | undefined): Stop {
  const own = new AbortController()
  let reason: unknown
  const abort = () => own.abort()
  const timer = setTimeout(abort, seconds * 1000)
  all?.addEventListener('abort', abort)
  return {
    signal: own.signal,
    now: (why) => {
      reason = why
      abort()
    },
    reason: () => reason,
    clear: () => {
      clearTimeout(timer)
      all?.removeEventListener('abort', abort)
    }
  }
}
