import pico from 'picocolors'
import type {Host, Stream} from './host.ts'

export type Colours = ReturnType<typeof pico.createColors>

/**
 * Colours for a stream: on a terminal that has them, unless `NO_COLOR` is set; anywhere when
 * `FORCE_COLOR` is.
 */
export function coloursFor({env}: Host, {isTTY}: Stream): Colours {
  const forced = env.FORCE_COLOR
  const wanted = forced
    ? forced !== '0' && forced !== 'false'
    : isTTY === true && env.TERM !== 'dumb' && !env.NO_COLOR
  return pico.createColors(wanted)
}
