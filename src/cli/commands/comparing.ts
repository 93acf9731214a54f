import type {Option} from '../command.ts'

/** Of commands whose result is looked at by those who review it. */
export const comparing: readonly Option[] = [
  {
    kind: 'text',
    name: 'base',
    value: 'base',
    offers: ['folder'],
    group: 'printed',
    about:
      'Say what changed against earlier packs in this folder, or against this revision of git, as in main'
  },
  {
    kind: 'text',
    name: 'summary',
    value: 'file',
    offers: ['file'],
    group: 'printed',
    about:
      'Add a summary in Markdown to this file (default with --reporter github: the step summary)'
  }
]
