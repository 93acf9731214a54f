import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import type {TemplateText} from './file.ts'
import {blocksOf} from './nest.ts'
import {readSettings} from './settings.ts'
import {parseSyntax} from './syntax.ts'
import type {Template} from './template.ts'

export type {TemplateText} from './file.ts'
export type {Template} from './template.ts'

export interface TemplateParsed {
  /** Missing when its settings could not be read. */
  readonly template?: Template
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads a template: settings, headings, directives and content of its own, included parts put in
 * place. What a directive is called and given is checked when the template is composed. Never
 * throws; what is wrong is told by the rules `template/…`. `parts` are the files that
 * `::include{name="…"}` may take, by name.
 */
export function parseTemplate(
  file: TemplateText,
  parts: ReadonlyMap<string, TemplateText>
): TemplateParsed {
  const messages: VFileMessage[] = []
  const tell = (it: VFileMessage) => void messages.push(it)
  const root = parseSyntax(file)
  const name = nameOf(file.path)
  const settings = readSettings(file, root, name, tell)
  const children = blocksOf(root.children, {file, parts, trail: [], tell})
  // Where something is wrong, it may be what the template lacks.
  if (children.length === 0 && messages.length === 0) {
    const reason = 'Unexpected empty template, expected directives such as `::body`'
    tell(message('template/invalid', reason, {from: 'file', path: file.path}))
  }
  if (settings === undefined) return {messages}
  return {template: {path: file.path, name, settings, children}, messages}
}

/** Last part of a path, without its ending. */
const nameOf = (path: string) =>
  path
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]+$/, '') ?? path
