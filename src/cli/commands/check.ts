import type {Command} from '../command.ts'
import {comparing} from './comparing.ts'
import {jobsOption, looks, shardOption} from './looks.ts'
import {saying} from './saying.ts'

export const check: Command = {
  name: 'check',
  group: 'make',
  takes: '[source…]',
  offers: ['source'],
  does: 'Do everything but write, and review as an editor would',
  about:
    'Does all that build does, but writes nothing, and says what an editor would mention: `rules` in the settings turns off what is not wanted. Without sources, those of the settings are checked (dossier.config.yaml), or all in sources/.',
  examples: [
    {call: 'check', does: 'Check what `dossier build` would build'},
    {call: 'check sources/summit.txt --strict', does: 'Check one source before it is published'},
    {
      call: 'check --reporter sarif:report.sarif',
      does: 'Write what is found into a file for CI, too'
    }
  ],
  options: [jobsOption, shardOption, ...looks, ...comparing, ...saying],
  run: async (call, host) => (await import('../run-build.ts')).runBuild('check', call, host)
}
