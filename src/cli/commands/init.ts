import type {Command} from '../command.ts'

export const init: Command = {
  name: 'init',
  group: 'start',
  takes: '[folder]',
  offers: ['folder'],
  does: 'Write a small project that builds at once',
  about:
    'Writes settings, a source to start from, and a brand file into a folder, this one unless named. What is there already is left as it is.',
  examples: [
    {call: 'init briefs', does: 'Start a project in the folder briefs'},
    {call: 'init --templates', does: 'Start one here, with templates to change'}
  ],
  options: [
    {
      kind: 'flag',
      name: 'templates',
      group: 'documents',
      about: 'Copy the templates that come with dossier, too, to change them'
    }
  ],
  run: async (call, host) => (await import('../run-init.ts')).runInit(call, host)
}
