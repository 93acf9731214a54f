import type {Command} from '../command.ts'
import {configOption, jsonOption, outOption} from './looks.ts'
import {loudness} from './saying.ts'

export const verify: Command = {
  name: 'verify',
  group: 'ask',
  takes: '[pack…]',
  offers: ['pack', 'document'],
  does: 'Read finished documents back and compare them with their source',
  about:
    'Reads each finished PDF, Word document and Markdown of a pack (a folder with a pack.json) back, with readers that did not write it, and compares it with the report that its source and template make: every word, heading, list, cell, note, link, picture and property. Without packs, all in out/ are read.',
  examples: [
    {call: 'verify', does: 'Read all packs in out/ back'},
    {call: 'verify out/summit --json', does: 'Read one back, and print the parity report'}
  ],
  options: [
    outOption,
    configOption,
    jsonOption,
    {
      kind: 'flag',
      name: 'strict',
      group: 'checks',
      about: 'Take for an error what a format shows in a lesser way'
    },
    ...loudness
  ],
  run: async (call, host) => (await import('../run-verify.ts')).runVerify(call, host)
}
