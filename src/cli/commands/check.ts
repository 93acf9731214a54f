import type {Command} from '../command.ts'
import {looks} from './looks.ts'

export const check: Command = {
  name: 'check',
  takes: '[source…]',
  does: 'Do everything but write',
  about: `Does all that build does, but writes nothing.
Without sources, all texts in sources/ are checked.`,
  options: looks,
  run: async (call, host) => (await import('../run-build.ts')).runBuild('check', call, host)
}
