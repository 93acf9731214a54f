/** Ends one task. */
export interface Stop {
  /** Its reason is an `AbortError` where it is the time, or the end of all. */
  readonly signal: AbortSignal
  readonly now: (reason: Error) => void
  readonly clear: () => void
}

/** Ends a task after so long, or with all others. */
export function stopAfter(seconds: number, all: AbortSignal | undefined): Stop {
  const own = new AbortController()
  const abort = () => own.abort()
  const timer = setTimeout(abort, seconds * 1000)
  all?.addEventListener('abort', abort)
  return {
    signal: own.signal,
    now: (reason) => own.abort(reason),
    clear: () => {
      clearTimeout(timer)
      all?.removeEventListener('abort', abort)
    }
  }
}
