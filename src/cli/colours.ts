import pico from 'picocolors'
import type {Host} from './host.ts'

export type Colours = ReturnType<typeof pico.createColors>

/** Colours for stderr: on a terminal, unless `NO_COLOR` is set; anywhere when `FORCE_COLOR` is. */
export function coloursFor({env, stderr}: Host): Colours {
  const forced = env.FORCE_COLOR
  const wanted = forced ? forced !== '0' : stderr.isTTY === true && !env.NO_COLOR
  return pico.createColors(wanted)
}
