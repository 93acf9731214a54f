import type {Host} from '../host.ts'
import {widthOf} from '../width.ts'
import {isLive} from './terminal.ts'

/** Stderr as lines, below them on a terminal a status that is rewritten in place. */
export interface Screen {
  /** Whether a status is shown at all. */
  readonly live: boolean
  /** Columns of a status. */
  readonly columns: number
  readonly line: (text: string) => void
  /** Shows a status below all lines, in place of the one before. */
  readonly status: (text: string) => void
  /** Takes the status away, as before somebody else writes on the terminal, and at the end. */
  readonly clear: () => void
}

/** Back to the start of the line, and from the end of what is written there to its end: no flicker. */
const start = '\r'
const toEnd = '\u001b[K'

/** The cursor is never hidden, so an interruption leaves the terminal as it was. */
export function openScreen(host: Host, wanted = true): Screen {
  const {stderr} = host
  const live = wanted && isLive(host, stderr)
  let shown = ''
  return {
    live,
    // In the last column some terminals begin a new line.
    get columns() {
      return Math.max(widthOf(stderr) - 1, 10)
    },
    line: (text) => {
      const status = shown === '' ? '' : `${start}${toEnd}`
      stderr.write(`${status}${text}\n${shown}`)
    },
    status: (text) => {
      if (!live || text === shown) return
      stderr.write(`${start}${text}${toEnd}`)
      shown = text
    },
    clear: () => {
      if (shown !== '') stderr.write(`${start}${toEnd}`)
      shown = ''
    }
  }
}
