import type {Command} from '../command.ts'
import {looks} from './looks.ts'

export const check: Command = {
  name: 'check',
  group: 'make',
  takes: '[source…]',
  offers: ['source'],
  does: 'Do everything but write',
  about:
    'Does all that build does, but writes nothing. Without sources, those of the settings are checked (dossier.config.yaml), or all in sources/.',
  examples: [
    {call: 'check', does: 'Check what `dossier build` would build'},
    {call: 'check sources/summit.txt --strict', does: 'Check one source before it is published'}
  ],
  options: looks,
  run: async (call, host) => (await import('../run-build.ts')).runBuild('check', call, host)
}
