import type {VFileMessage} from 'vfile-message'
import type {Template} from './template.ts'

export type {Template} from './template.ts'

/** A template or a part of one, as read. */
export interface TemplateText {
  readonly path: string
  readonly text: string
}

export interface TemplateParsed {
  /** Missing when its settings could not be read. */
  readonly template?: Template
  readonly messages: readonly VFileMessage[]
}

/** `parts` are the files that `::include{name="…"}` may take, by name. */
export declare function parseTemplate(
  file: TemplateText,
  parts: ReadonlyMap<string, TemplateText>
): TemplateParsed
