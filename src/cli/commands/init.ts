import type {Command} from '../command.ts'

export const init: Command = {
  name: 'init',
  takes: '[folder]',
  does: 'Write a small project that builds at once',
  about: `Writes settings, a source to start from, and a brand file into a folder, this one unless named.
What is there already is left as it is.`,
  options: [
    {
      kind: 'flag',
      name: 'templates',
      about: 'Copy the templates that come with dossier, too, to change them'
    }
  ],
  run: async (call, host) => (await import('../run-init.ts')).runInit(call, host)
}
