import type {Command} from '../command.ts'

export const schema: Command = {
  name: 'schema',
  group: 'tools',
  takes: '[name]',
  offers: ['schema'],
  does: 'Print a JSON Schema for editors; without a name, which there are',
  about:
    'Prints one of the JSON Schemas by which an editor completes and checks settings, themes and front matter, or that other programs go by. Without a name it lists them.',
  examples: [
    {call: 'schema', does: 'List the schemas'},
    {call: 'schema theme > theme.schema.json', does: 'Keep the schema of themes in a file'}
  ],
  options: [],
  run: async (call, host) => (await import('../run-schema.ts')).runSchema(call, host)
}
