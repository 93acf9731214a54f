import type {Command} from '../command.ts'
import {configOption, jsonOption} from './looks.ts'

export const doctor: Command = {
  name: 'doctor',
  group: 'start',
  takes: '',
  offers: [],
  does: 'Look for what could hinder a build, and say what to do',
  about:
    'Looks at Node, settings, sources, templates, the theme and its fonts, packages that only some need, the folder of packs and the terminal. Each is ok, or comes with advice or a problem and what to do. Nothing is written. Ends with 1 where there is a problem.',
  examples: [
    {call: 'doctor', does: 'Look at everything'},
    {call: 'doctor --json', does: 'The same for another program, or for a bug report'}
  ],
  options: [configOption, jsonOption],
  run: async (call, host) => (await import('../run-doctor.ts')).runDoctor(call, host)
}
