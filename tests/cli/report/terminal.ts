import type {Host} from '../../../src/cli/host.ts'
import {columnsOf} from '../../../src/cli/wrap.ts'

export interface Terminal {
  readonly host: Host
  /** All that was sent. */
  readonly sent: () => string
  /** Lines that a reader sees now, without the empty ones at the end. */
  readonly lines: () => readonly string[]
  /** Columns of the widest line that was ever shown. */
  readonly widest: () => number
}

export interface TerminalOptions {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

/** A host whose stderr knows what a reader would see: CR, LF and "erase to the end of the line". */
export function terminal({isTTY = true, columns = 80, env = {}}: TerminalOptions = {}): Terminal {
  let all = ''
  let shown = ['']
  let widest = 0
  const put = (part: string) => {
    if (part === '\n') shown = [...shown, '']
    else if (part === '\r') shown = [...shown.slice(0, -1), `\r${shown.at(-1)}`]
    else if (part === '⌫') shown = [...shown.slice(0, -1), shown.at(-1)?.split('\r')[0] ?? '']
    else {
      const line = shown.at(-1) ?? ''
      // What is written from the start of a line takes the place of as much of it.
      const [before = '', rest] = line.includes('\r')
        ? ['', line.slice(line.indexOf('\r') + 1)]
        : [line]
      shown = [
        ...shown.slice(0, -1),
        `${before}${part}${rest === undefined ? '' : `\r${rest.slice(part.length)}`}`
      ]
      widest = Math.max(widest, columnsOf(before + part))
    }
  }
  const write = (text: string) => {
    all += text
    const parts = text.replaceAll('\u001b[K', '⌫').split(/([\r\n⌫])/)
    for (const it of parts) if (it !== '') put(it)
  }
  return {
    host: {cwd: '/', env, stdout: {write: () => undefined}, stderr: {write, isTTY, columns}},
    sent: () => all,
    lines: () => {
      const lines = shown.map((it) => it.replace('\r', ''))
      return lines.at(-1) === '' ? lines.slice(0, -1) : lines
    },
    widest: () => widest
  }
}
