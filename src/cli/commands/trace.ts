import {twoOperands} from '../call.ts'
import type {Command} from '../command.ts'
import {configOption, jsonOption} from './looks.ts'

export const trace: Command = {
  name: 'trace',
  group: 'ask',
  takes: '<document> <words>',
  offers: ['document'],
  does: 'Show which place in the source words of a document come from',
  about:
    'Finds words in a finished document (PDF, Word or Markdown) of a pack, and shows for each place what they come from: a place in the source, the template, or what was computed from which places. White space, case, punctuation and kinds of quotation marks do not count. Ends with 1 where the words are not found, or come from nowhere.',
  examples: [
    {
      call: 'trace out/summit/brief.pdf "£2.26 billion"',
      does: 'Show where a figure in a finished document comes from'
    }
  ],
  options: [configOption, jsonOption],
  run: async (call, host) => {
    const operands = twoOperands('trace', 'operands', call)
    return (await import('../run-trace.ts')).runTrace(operands, call, host)
  }
}
