import {main} from '../../src/cli/main.ts'
import {readable} from './terminal.ts'

/** Where a command is run: a pipe, or a terminal of some width, with colours or without. */
export interface Place {
  readonly name: string
  readonly isTTY: boolean
  readonly columns?: number
  readonly env: Readonly<Record<string, string>>
}

const english = {LANG: 'en_GB.UTF-8', TERM: 'xterm-256color'}

export const places: readonly Place[] = [
  {name: 'into a pipe', isTTY: false, env: english},
  {name: 'terminal of 40 columns', isTTY: true, columns: 40, env: {...english, NO_COLOR: '1'}},
  {name: 'terminal of 200 columns, in colour', isTTY: true, columns: 200, env: english}
]

/** Milliseconds that pass between two looks at the clock. */
const tick = 4

/**
 * Runs a command in `folder` and gives what a person sees, in the order in which it is written. No hash
 * stands in it: that of a document changes with every font and every line of a renderer.
 */
export async function record(
  argv: readonly string[],
  {isTTY, columns, env}: Place,
  folder: string
): Promise<string> {
  let seen = ''
  let time = 0
  const stream = {
    write: (text: string | Uint8Array) => {
      seen += typeof text === 'string' ? text : `{${text.length} bytes}\n`
    },
    isTTY,
    columns
  }
  const code = await main(argv, {
    cwd: folder,
    env,
    stdout: stream,
    stderr: stream,
    now: () => (time += tick)
  })
  return `${readable(seen).replace(/"[\da-f]{64}"/g, '"…"')}{ends with ${code}}\n`
}
