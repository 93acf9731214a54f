import type {Command} from '../command.ts'
import {build} from './build.ts'
import {check} from './check.ts'
import {completion} from './completion.ts'
import {diff} from './diff.ts'
import {doctor} from './doctor.ts'
import {explain} from './explain.ts'
import {help} from './help.ts'
import {init} from './init.ts'
import {merge} from './merge.ts'
import {schema} from './schema.ts'
import {trace} from './trace.ts'
import {verify} from './verify.ts'
import {watch} from './watch.ts'

/** Every command, in the order of the help. To add one: a file in this folder, and a line here. */
export const commands: readonly Command[] = [
  init,
  doctor,
  build,
  check,
  watch,
  merge,
  explain,
  verify,
  diff,
  trace,
  schema,
  completion,
  help
]

/** What `dossier` means where no command is named. */
export const unnamed = build
