import type {Command} from '../command.ts'
import {looks} from './looks.ts'

export const build: Command = {
  name: 'build',
  takes: '[source…]',
  does: 'Build a pack for each source, as the settings say',
  about: `Builds each source (.md or .txt) into <out>/<source>/: its documents and pack.json.
Without sources, those of the settings are built (dossier.config.yaml), or all in sources/.`,
  options: [
    {kind: 'text', name: 'out', value: 'folder', about: 'Where packs go (default: out)'},
    {
      kind: 'text',
      name: 'emit',
      value: 'what',
      about:
        'Print the document, or the report of one template, of one\nsource, or its facts, as JSON instead of building'
    },
    {
      kind: 'flag',
      name: 'no-attachment',
      about: 'Leave the source text out of PDFs, which carry it otherwise'
    },
    {
      kind: 'flag',
      name: 'verify',
      about: 'Read each document back and compare it with its report before\nanything is written'
    },
    ...looks
  ],
  run: async (call, host) => {
    if (call.text('emit') !== undefined) return (await import('../run-emit.ts')).runEmit(call, host)
    return (await import('../run-build.ts')).runBuild('build', call, host)
  }
}
