import type {Pause} from './inbox.ts'

/** Waits by the clock of the process. */
export const pause: Pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', over)
      resolve()
    }
    const timer = setTimeout(over, milliseconds)
    if (signal?.aborted) over()
    else signal?.addEventListener('abort', over, {once: true})
  })
