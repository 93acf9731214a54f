import {onlyOperand} from '../call.ts'
import type {Command} from '../command.ts'
import {configOption} from './looks.ts'

export const explain: Command = {
  name: 'explain',
  group: 'ask',
  takes: '<source>',
  offers: ['source'],
  does: 'Show the facts of a source and what found them',
  about:
    'Shows the paragraphs of a source (.md or .txt) with the words of each fact in brackets, and below each paragraph the rules that found them, how often each rule is right, and what the words were read as. The same facts as JSON: dossier build <source> --emit facts',
  examples: [{call: 'explain sources/summit.txt', does: 'Show what a source was read as'}],
  options: [configOption],
  run: async (call, host) => {
    const source = onlyOperand('explain', 'source', call)
    return (await import('../run-explain.ts')).runExplain(source, call, host)
  }
}
