import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {message, type Tell} from '../diagnostics/message.ts'
import type {TemplateText} from './file.ts'
import {blocksOf} from './nest.ts'
import {type SettingsWritten, settingsFrom} from './settings.ts'
import type {Template} from './template.ts'

export interface TemplateParsed {
  /** Missing when its settings could not be read. */
  readonly template?: Template
  readonly messages: readonly VFileMessage[]
}

/** What is known of a text alone, however one comes to know it. */
export interface Reader {
  readonly syntaxOf: (file: TemplateText) => Root
  /** Undefined after telling why the settings cannot be read. */
  readonly settingsOf: (file: TemplateText, root: Root, tell: Tell) => SettingsWritten | undefined
}

/** A template from what `reader` reads of its file and of its parts; see `parseTemplate`. */
export function assemble(
  file: TemplateText,
  parts: ReadonlyMap<string, TemplateText>,
  {syntaxOf, settingsOf}: Reader
): TemplateParsed {
  const messages: VFileMessage[] = []
  const tell = (it: VFileMessage) => void messages.push(it)
  const root = syntaxOf(file)
  const name = nameOf(file.path)
  const written = settingsOf(file, root, tell)
  const children = blocksOf(root.children, {file, parts, trail: [], syntaxOf, tell})
  // Where something is wrong, it may be what the template lacks.
  if (children.length === 0 && messages.length === 0) {
    const reason = 'Unexpected empty template, expected directives such as `::body`'
    tell(message('template/invalid', reason, {from: 'file', path: file.path}))
  }
  if (written === undefined) return {messages}
  const settings = settingsFrom(written, file, name)
  return {template: {path: file.path, name, settings, children}, messages}
}

/** Last part of a path, without its ending. */
const nameOf = (path: string) =>
  path
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]+$/, '') ?? path
