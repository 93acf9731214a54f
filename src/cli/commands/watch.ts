import type {Command} from '../command.ts'
import {build} from './build.ts'

/**
 * What is printed, written into one file, or shared out over machines, is made once; what was built it
 * knows itself, and it builds in its own thread, where all that was loaded and shaped is at hand.
 */
const once: readonly string[] = ['emit', 'output', 'shard', 'jobs', 'no-cache', 'reporter', 'json']

export const watch: Command = {
  name: 'watch',
  group: 'make',
  takes: '[source…]',
  offers: ['source'],
  does: 'Build, and build again what a change touches',
  about:
    'Does what build does, and does it again for each change: of a source, a template, a theme, a picture, the settings. Nothing ends it but Ctrl+C: what is wrong is told, and waits to be mended.',
  examples: [
    {call: 'watch', does: 'Watch what `dossier build` would build'},
    {call: 'watch sources/summit.txt --template brief', does: 'Watch one document while you write'}
  ],
  options: build.options.filter(({name}) => !once.includes(name)),
  run: async (call, host) => (await import('../run-watch.ts')).runWatch(call, host)
}
