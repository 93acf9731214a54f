import type {Option} from '../command.ts'

/** Of commands that write packs, or look for them. */
export const outOption: Option = {
  kind: 'text',
  name: 'out',
  value: 'folder',
  offers: ['folder'],
  group: 'places',
  about: 'Where packs are (default: out)'
}

/** Of commands that go by the settings of a project. */
export const configOption: Option = {
  kind: 'text',
  name: 'config',
  shorts: ['c'],
  value: 'file',
  offers: ['settings'],
  group: 'places',
  about: 'The settings (default: dossier.config.yaml, .yml, .json, .mjs or .ts)'
}

/** Of commands whose result another program may want. */
export const jsonOption: Option = {
  kind: 'flag',
  name: 'json',
  group: 'printed',
  about: 'Print it as JSON on stdout'
}

/** Of commands that make many packs. */
export const jobsOption: Option = {
  kind: 'text',
  name: 'jobs',
  shorts: ['j'],
  value: 'number',
  offers: [],
  group: 'places',
  about: 'How many packs are made at the same time (default: as many as the machine has processors)'
}

/** Of commands that can be shared out over several machines. */
export const shardOption: Option = {
  kind: 'text',
  name: 'shard',
  value: 'i/n',
  offers: [],
  group: 'documents',
  about: 'Only this share of the sources, as in 2/4 for the second of four; merge joins the packs'
}

/** Of commands that write the folder of packs. */
export const indexOption: Option = {
  kind: 'flag',
  name: 'index',
  group: 'documents',
  about: 'Write index.html and index.md over all packs of the folder, too'
}

/** Options of commands that compose and render: which documents, how they look, how strictly. */
export const looks: readonly Option[] = [
  {
    kind: 'names',
    name: 'template',
    shorts: ['t'],
    value: 'names',
    offers: ['template'],
    group: 'documents',
    about: 'Which templates, as in brief,memo or my/letter.md (default: brief, memo and digest)'
  },
  {
    kind: 'names',
    name: 'format',
    shorts: ['f'],
    value: 'names',
    offers: ['format'],
    group: 'documents',
    about: "Which formats: pdf, docx, md (default: each template's own)"
  },
  {
    kind: 'text',
    name: 'theme',
    value: 'name',
    offers: ['theme', 'word'],
    group: 'documents',
    about: 'Which theme, in place of what templates name'
  },
  {
    kind: 'text',
    name: 'reference',
    value: 'file',
    offers: ['word'],
    group: 'documents',
    about: 'A Word file (.docx, .dotx) whose look Word documents take'
  },
  configOption,
  {
    kind: 'flag',
    name: 'strict',
    group: 'checks',
    about: 'Take a picture without words for an error'
  }
]
