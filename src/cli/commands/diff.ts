import {twoOperands} from '../call.ts'
import type {Command} from '../command.ts'
import {configOption, jsonOption} from './looks.ts'

export const diff: Command = {
  name: 'diff',
  group: 'ask',
  takes: '<old> <new>',
  offers: ['source', 'document', 'pack'],
  does: 'Show what differs between two sources or two packs',
  about:
    'Shows which numbers, facts, blocks and metadata differ between two sources (.md or .txt, or the PDFs that carry them) or two packs (their folders, or their pack.json). Ends with 0 where nothing differs, with 1 where something does.',
  examples: [
    {call: 'diff old/summit.txt sources/summit.txt', does: 'Compare two versions of a source'},
    {call: 'diff backup/out/summit out/summit --json', does: 'Compare two packs, as JSON'}
  ],
  options: [configOption, jsonOption],
  run: async (call, host) => {
    const operands = twoOperands('diff', 'sources or packs', call)
    return (await import('../run-diff.ts')).runDiff(operands, call, host)
  }
}
