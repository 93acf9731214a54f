import type {Command} from '../command.ts'
import type {Host} from '../host.ts'
import {commandHelp} from './command.ts'
import {generalHelp} from './general.ts'
import {lookFor} from './look.ts'

/** Help about one command, or about all. */
export function helpPage(
  about: Command | undefined,
  commands: readonly Command[],
  host: Host
): string {
  const look = lookFor(host)
  return about === undefined ? generalHelp(commands, look) : commandHelp(about, look)
}
