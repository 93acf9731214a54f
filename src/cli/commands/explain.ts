import {WrongCall} from '../call.ts'
import type {Command} from '../command.ts'
import {configOption} from './looks.ts'

export const explain: Command = {
  name: 'explain',
  group: 'ask',
  takes: '[rule|source]',
  offers: ['rule', 'source'],
  does: 'Show the page of a rule, or the facts of a source',
  about:
    'Explains a rule, such as parse/html: what happens and why, what to do, and an example. Without a rule it lists all of them; of a name such as parse, those that begin with it. What ends in .md, .markdown or .txt, and any other path that exists, is a source: its paragraphs are shown with the words of each fact in brackets, and below each the rules that found them, how often each rule is right, and what the words were read as. The same facts as JSON: dossier build <source> --emit facts',
  examples: [
    {call: 'explain parse/html', does: 'Read what a message is about'},
    {call: 'explain', does: 'List the rules'},
    {call: 'explain sources/summit.txt', does: 'Show what a source was read as'}
  ],
  options: [
    configOption,
    {kind: 'flag', name: 'json', group: 'printed', about: 'Print rules as JSON'}
  ],
  run: async (call, host) => {
    if (call.operands.length > 1) {
      const count = call.operands.length
      throw new WrongCall(`Unexpected ${count} words for \`explain\`, expected one rule or source`)
    }
    const {askedAbout} = await import('../explain-rule/named.ts')
    const asked = askedAbout(call.operands[0], host.cwd)
    if (asked.kind !== 'source') {
      const {runExplainRule} = await import('../run-explain-rule.ts')
      return runExplainRule(asked, call.has('json'), host)
    }
    if (call.has('json')) {
      throw new WrongCall('Unexpected `--json` for a source, expected `dossier build --emit facts`')
    }
    return (await import('../run-explain.ts')).runExplain(asked.path, call, host)
  }
}
