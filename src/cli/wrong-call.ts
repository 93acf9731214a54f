import {nearest, oneOf} from '../diagnostics/near.ts'
import {nearPath} from '../io/near-path.ts'
import {UnknownName, type WrongCall} from './call.ts'
import type {Command} from './command.ts'
import type {Host} from './host.ts'
import {visibleLine} from './visible.ts'

/** Says what is wrong with a call, what was probably meant, and which page of help has more. */
export async function tellWrongCall(
  error: WrongCall,
  argv: readonly string[],
  commands: readonly Command[],
  host: Host
): Promise<void> {
  const words = visibleLine(await wordsOf(error, host))
  const about = commands.find(({name}) => name !== 'help' && argv.includes(name))
  const help = about === undefined ? 'dossier --help' : `dossier help ${about.name}`
  host.stderr.write(`dossier: ${words}\nRun \`${help}\` to see what there is.\n`)
}

async function wordsOf(error: WrongCall, {cwd}: Host): Promise<string> {
  if (!(error instanceof UnknownName)) return error.message
  const {message, what, written, known} = error
  const near = nearest(written, known)
  if (near !== undefined) return `${message}, expected \`${near}\``
  // A source is named after its file, so it may be what was meant.
  const source = what === 'command' ? await nearPath(`sources/${written}`, cwd) : undefined
  const also = source === undefined ? '' : `, or the source \`${source}\``
  return `${message}, ${oneOf(known)}${also}`
}
