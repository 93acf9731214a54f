import type {Option} from '../command.ts'

/** Of commands that go by the settings of a project. */
export const configOption: Option = {
  kind: 'text',
  name: 'config',
  value: 'file',
  about: 'The settings (default: dossier.config.yaml, .yml, .json,\n.mjs or .ts)'
}

/** Options of commands that compose and render: which documents, how they look, how strictly. */
export const looks: readonly Option[] = [
  {
    kind: 'names',
    name: 'template',
    value: 'names',
    about: 'Which templates, as in brief,memo or my/letter.md\n(default: brief, memo and digest)'
  },
  {
    kind: 'names',
    name: 'format',
    value: 'names',
    about: "Which formats: pdf, docx, md\n(default: each template's own)"
  },
  {
    kind: 'text',
    name: 'theme',
    value: 'name',
    about: 'Which theme, in place of what templates name'
  },
  {
    kind: 'text',
    name: 'reference',
    value: 'file',
    about: 'A Word file (.docx, .dotx) whose look Word documents take'
  },
  configOption,
  {kind: 'flag', name: 'strict', about: 'Take a picture without words for an error'}
]
