import type {Command} from '../command.ts'

export const verify: Command = {
  name: 'verify',
  takes: '[pack…]',
  does: 'Read finished documents back and compare them with their source',
  about: `Reads each finished PDF, Word document and Markdown of a pack (a folder with a pack.json) back,
with readers that did not write it, and compares it with the report that its source and
template make: every word, heading, list, cell, note, link, picture and property.
Without packs, all in out/ are read.`,
  options: [
    {kind: 'text', name: 'out', value: 'folder', about: 'Where packs are (default: out)'},
    {kind: 'text', name: 'config', value: 'file', about: 'Settings, in place of the project’s'},
    {kind: 'flag', name: 'json', about: 'Print the parity report as JSON on stdout'},
    {
      kind: 'flag',
      name: 'strict',
      about: 'Take for an error what a format shows in a lesser way'
    }
  ],
  run: async (call, host) => (await import('../run-verify.ts')).runVerify(call, host)
}
