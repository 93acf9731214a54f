import type {Option} from '../command.ts'
import {jsonOption} from './looks.ts'

/** Of commands that show how far they are. */
export const loudness: readonly Option[] = [
  {
    kind: 'flag',
    name: 'quiet',
    shorts: ['q'],
    group: 'printed',
    about: 'Say nothing but errors'
  },
  {
    kind: 'flag',
    name: 'verbose',
    group: 'printed',
    about: 'Show every message in full, every document and every step'
  }
]

/** Of commands whose messages programs may want. */
export const saying: readonly Option[] = [
  {
    kind: 'names',
    name: 'reporter',
    value: 'name[:file]',
    offers: ['reporter'],
    group: 'printed',
    about:
      'How messages are told: pretty for people, or compact, json, github, sarif, junit on stdout, or into a file, as in sarif:out/report.sarif (default: pretty)'
  },
  {...jsonOption, about: 'Short for --reporter json'},
  ...loudness
]
