import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type Language, parseLanguage} from '../../src/language/index.ts'
import {parseTemplate, type Template, type TemplateText} from '../../src/template/index.ts'

const folder = 'templates/languages'

/** Codes of the languages that are shipped, such as `de`. */
export const codes: readonly string[] = readdirSync(folder).map((it) => it.replace(/\.yaml$/, ''))

export const textOf = (code: string): TemplateText => {
  const path = `${folder}/${code}.yaml`
  return {path, text: readFileSync(path, 'utf8')}
}

/** A language as it is shipped; throws with all that is wrong with it. */
export function shipped(code: string): Language {
  const {language, messages} = parseLanguage(code, [textOf(code)])
  if (language === undefined || messages.length > 0)
    throw new Error(messages.map(String).join('\n'))
  return language
}

/** None, where nothing is shared: a folder without a file is in no clone. */
const filesIn = (path: string): readonly string[] =>
  (existsSync(path) ? readdirSync(path, {recursive: true, encoding: 'utf8'}) : [])
    .filter((it) => it.endsWith('.md') && !it.includes('sources'))
    .map((it) => `${path}/${it}`)

const readAt = (path: string): TemplateText => ({path, text: readFileSync(path, 'utf8')})
const parts = new Map(
  filesIn('templates/shared').map((it) => [it.replace(/^.*\/|\.md$/g, ''), readAt(it)])
)

/** Every template that is shipped, by its path. */
export const templates: ReadonlyMap<string, Template> = new Map(
  filesIn('templates')
    .filter((it) => !it.startsWith('templates/shared/'))
    .flatMap((path) => {
      const {template} = parseTemplate(readAt(path), parts)
      return template === undefined ? [] : [[path, template] as const]
    })
)
