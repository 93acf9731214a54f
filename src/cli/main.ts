import {isThere} from '../io/is-there.ts'
import {packageVersion} from '../io/package.ts'
import {type Asked, readCall} from './arguments.ts'
import {WrongCall} from './call.ts'
import type {Command} from './command.ts'
import {commands, unnamed} from './commands/index.ts'
import {exitCodes} from './exit-codes.ts'
import {guarded} from './github/guard.ts'
import type {Host} from './host.ts'

/**
 * Runs the command with the words after `dossier` and resolves with its exit code. Results go to
 * stdout, everything said to people goes to stderr. Never rejects.
 */
export async function main(argv: readonly string[], world: Host): Promise<number> {
  const host = guarded(world)
  try {
    const exists = (path: string) => isThere(path, host.cwd)
    return await run(readCall(argv, {commands, unnamed, exists}), host)
  } catch (error) {
    if (error instanceof WrongCall) {
      // Near matches are looked for only where a name is wrong: the library that does takes its time.
      const {tellWrongCall} = await import('./wrong-call.ts')
      await tellWrongCall(error, argv, commands, host)
      return exitCodes.usage
    }
    // What nobody foresaw is our mistake, and told as one.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    host.stderr.write(`dossier: this is a mistake of the program, not of yours\n${trace}\n`)
    return exitCodes.io
  }
}

function run(asked: Asked, host: Host): number | Promise<number> {
  switch (asked.kind) {
    case 'help':
      return printHelp(asked.about, host)
    case 'version':
      host.stdout.write(`${packageVersion()}\n`)
      return exitCodes.done
    case 'run':
      return asked.command.run(asked.call, host)
  }
}

/** Pages of help are loaded by those who ask for one. */
async function printHelp(about: Command | undefined, host: Host): Promise<number> {
  const {helpPage} = await import('./help/index.ts')
  host.stdout.write(helpPage(about, commands, host))
  return exitCodes.done
}
