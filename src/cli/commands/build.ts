import type {Command} from '../command.ts'
import {comparing} from './comparing.ts'
import {indexOption, jobsOption, looks, outOption, shardOption} from './looks.ts'
import {saying} from './saying.ts'

export const build: Command = {
  name: 'build',
  group: 'make',
  takes: '[source…]',
  offers: ['source'],
  does: 'Build a pack for each source; meant where no command is named',
  about:
    'Builds each source (.md or .txt) into <out>/<source>/: its documents and pack.json. Without sources, those of the settings are built (dossier.config.yaml), or all in sources/.',
  examples: [
    {call: '', does: 'Build what the settings say, or all in sources/'},
    {call: 'sources/summit.txt', does: 'Build one source'},
    {
      call: 'build sources/summit.txt --template brief,memo --format pdf,docx',
      does: 'Build a brief and a memo, each as PDF and for Word'
    },
    {
      call: 'build sources/summit.txt --template digest --output summit.md',
      does: 'Write one document into one file, without a pack'
    },
    {
      call: 'build --index --base main',
      does: 'Write an index over all packs, and say what changed against a branch'
    },
    {
      call: 'build sources/summit.txt --emit facts',
      does: 'Print what the source states, as JSON'
    }
  ],
  options: [
    outOption,
    {
      kind: 'text',
      name: 'output',
      shorts: ['o'],
      value: 'file',
      offers: ['file'],
      group: 'places',
      about:
        'Write the one document of one source into this file, and no pack; - is stdout. Not with --out, which is the folder of packs'
    },
    {
      kind: 'text',
      name: 'emit',
      value: 'what',
      offers: ['emitted'],
      group: 'printed',
      about:
        'Print the document, or the report of one template, of one source, or its facts, as JSON instead of building'
    },
    {
      kind: 'flag',
      name: 'no-attachment',
      group: 'documents',
      about: 'Leave the source text out of PDFs, which carry it otherwise'
    },
    {
      kind: 'flag',
      name: 'verify',
      group: 'checks',
      about: 'Read each document back and compare it with its report before anything is written'
    },
    {
      kind: 'flag',
      name: 'review',
      group: 'checks',
      about: 'Say what an editor would mention, as check does'
    },
    indexOption,
    shardOption,
    jobsOption,
    {
      kind: 'flag',
      name: 'no-cache',
      group: 'places',
      about: 'Make every pack anew, also one that would come out as it stands'
    },
    ...looks,
    ...comparing,
    ...saying
  ],
  run: async (call, host) => {
    if (call.text('emit') !== undefined) return (await import('../run-emit.ts')).runEmit(call, host)
    return (await import('../run-build.ts')).runBuild('build', call, host)
  }
}
