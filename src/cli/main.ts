import {packageVersion} from '../io/package.ts'
import {type Call, readCall, WrongCall} from './arguments.ts'
import {exitCodes} from './exit.ts'
import {help} from './help.ts'
import type {Host} from './host.ts'
import {visible} from './visible.ts'

/**
 * Runs the command with the words after `dossier` and resolves with its exit code. Results go to
 * stdout, everything said to people goes to stderr. Never rejects.
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  try {
    return await run(readCall(argv), host)
  } catch (error) {
    if (error instanceof WrongCall) {
      host.stderr.write(
        `dossier: ${visible(error.message)}\nRun \`dossier --help\` to see what there is.\n`
      )
      return exitCodes.usage
    }
    // What nobody foresaw is our mistake, and told as one.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    host.stderr.write(`dossier: this is a mistake of the program, not of yours\n${trace}\n`)
    return exitCodes.io
  }
}

async function run(call: Call, host: Host): Promise<number> {
  switch (call.kind) {
    case 'help':
      host.stdout.write(help[call.about])
      return exitCodes.done
    case 'version':
      host.stdout.write(`${packageVersion()}\n`)
      return exitCodes.done
    // Loaded when needed, so that help and version are there at once.
    case 'emit':
      return (await import('./emit.ts')).runEmit(call, host)
    case 'explain':
      return (await import('./explain.ts')).runExplain(call, host)
    case 'build':
    case 'check':
      return (await import('./build.ts')).runBuild(call, host)
  }
}
