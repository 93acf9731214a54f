import {expectedOf, oneOf} from '../diagnostics/near.ts'
import {type Call, WrongCall} from './call.ts'
import {commands, unnamed} from './commands/index.ts'
import {bash} from './completion/bash.ts'
import {fish} from './completion/fish.ts'
import {offeredBy} from './completion/offers.ts'
import {type Shell, shells} from './completion/shells.ts'
import type {Script} from './completion/table.ts'
import {zsh} from './completion/zsh.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'

const scripts: Readonly<Record<Shell, Script>> = {bash, zsh, fish}

/** `dossier completion`: a script for a shell, on stdout. */
export async function runCompletion({operands}: Call, host: Host): Promise<number> {
  const shell = shellNamed(operands)
  host.stdout.write(scripts[shell]({commands, unnamed, offered: await offeredBy(commands)}))
  return exitCodes.done
}

function shellNamed([name, ...others]: readonly string[]): Shell {
  if (name === undefined) throw new WrongCall(`Unexpected call without a shell, ${oneOf(shells)}`)
  if (others.length > 0) {
    throw new WrongCall(`Unexpected ${others.length + 1} shells for \`completion\`, expected one`)
  }
  const shell = shells.find((it) => it === name)
  if (shell !== undefined) return shell
  throw new WrongCall(`Unexpected shell \`${name}\`, ${expectedOf(name, shells)}`)
}
