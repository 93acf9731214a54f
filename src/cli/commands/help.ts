import {UnknownName, WrongCall} from '../call.ts'
import type {Command} from '../command.ts'
import {exitCodes} from '../exit-codes.ts'

export const help: Command = {
  name: 'help',
  group: 'tools',
  takes: '[command]',
  offers: ['command'],
  does: 'Show this, or all about a command',
  about:
    'Shows which commands there are, or all about one of them, with examples: the same as --help behind its name.',
  examples: [{call: 'help build', does: 'Show all that build does'}],
  options: [],
  run: async ({operands}, host) => {
    const [name, ...others] = operands
    if (others.length > 0) {
      throw new WrongCall(`Unexpected ${operands.length} names for \`help\`, expected one command`)
    }
    // Not before: the table of commands has this one in it.
    const {commands} = await import('./index.ts')
    const about = commands.find((it) => it.name === name)
    if (name !== undefined && about === undefined) {
      const names = commands.map((it) => it.name)
      throw new UnknownName('command', name, names)
    }
    const {helpPage} = await import('../help/index.ts')
    host.stdout.write(helpPage(about, commands, host))
    return exitCodes.done
  }
}
