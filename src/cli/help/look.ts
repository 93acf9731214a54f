import {coloursFor} from '../colours.ts'
import type {Host} from '../host.ts'
import {widthOf} from '../width.ts'
import type {Look} from './page.ts'

/** Fewer columns than these no text fits in. */
const fewest = 20

/** How help is shown on what the host prints results to. */
export function lookFor(host: Host): Look {
  const {bold, cyan} = coloursFor(host, host.stdout)
  return {columns: Math.max(fewest, widthOf(host.stdout)), bold, name: cyan}
}
