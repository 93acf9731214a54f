import {assemble, type TemplateParsed} from './assemble.ts'
import type {TemplateText} from './file.ts'
import {readSettings} from './read-settings.ts'
import {parseSyntax} from './syntax.ts'

export type {TemplateParsed} from './assemble.ts'
export type {TemplateText} from './file.ts'
export type {Template} from './template.ts'

/**
 * Reads a template: settings, headings, directives and content of its own, included parts put in
 * place. What a directive is called and given is checked when the template is composed. Never
 * throws; what is wrong is told by the rules `template/…`. `parts` are the files that
 * `::include{name="…"}` may take, by name.
 */
export const parseTemplate = (
  file: TemplateText,
  parts: ReadonlyMap<string, TemplateText>
): TemplateParsed => assemble(file, parts, {syntaxOf: parseSyntax, settingsOf: readSettings})
