import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {VFileMessage} from 'vfile-message'
import {compose} from '../src/compose/index.ts'
import {derive} from '../src/derive/index.ts'
import {ruleOf, severityOf} from '../src/diagnostics/message.ts'
import {type LanguageRead, parseLanguage} from '../src/language/index.ts'
import {baseOf} from '../src/language/language.ts'
import type {Document} from '../src/model/document.ts'
import type {PackItem, Report} from '../src/model/report.ts'
import {parse, type SourceText} from '../src/parse/index.ts'
import {parseTemplate, type TemplateText} from '../src/template/index.ts'

const root = 'tests/fixtures'

/** A case: a source, the template it goes into, and the parts that the template may include. */
export interface Fixture {
  readonly name: string
  readonly folder: string
  readonly source: SourceText
  readonly template: TemplateText
  readonly parts: ReadonlyMap<string, TemplateText>
}

/** All cases. One without a `template.md` of its own has the plain one: masthead, body, notes. */
export const fixtures: readonly Fixture[] = readdirSync(root, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => {
    const folder = `${root}/${name}`
    const input = existsSync(`${folder}/input.txt`) ? 'input.txt' : 'input.md'
    const own = existsSync(`${folder}/template.md`)
    return {
      name,
      folder,
      source: {path: input, text: readFileSync(`${folder}/${input}`, 'utf8')},
      template: {
        path: 'template.md',
        text: readFileSync(own ? `${folder}/template.md` : `${root}/template.md`, 'utf8')
      },
      parts: partsOf(`${folder}/shared`, 'shared')
    }
  })

/** Files of a folder of parts, by the name that `::include` gives them; messages say `shown`. */
export function partsOf(folder: string, shown = folder): ReadonlyMap<string, TemplateText> {
  if (!existsSync(folder)) return new Map()
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.md$/, ''),
      {path: `${shown}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8')}
    ])
  )
}

export interface Made {
  readonly document: Document
  /** Missing where the template could not be read. */
  readonly report?: Report
  readonly messages: readonly VFileMessage[]
}

/** A source put into a template, as far as that goes. */
export function made(
  {source, template, parts}: Omit<Fixture, 'name' | 'folder'>,
  pack: readonly PackItem[] = []
): Made {
  const parsed = parse(source)
  const read = parseTemplate(template, parts)
  const {facts, messages: derived} = derive(parsed.document)
  const messages = [...parsed.messages, ...derived, ...read.messages]
  if (read.template === undefined) return {document: parsed.document, messages}
  const spoken = languageOf(parsed.document.meta.lang)
  const study = {document: parsed.document, facts, pack, language: spoken.language}
  const composed = compose(read.template, study)
  return {
    document: parsed.document,
    report: composed.report,
    messages: [...messages, ...spoken.messages, ...composed.messages]
  }
}

/** A language as it comes with the package; English is in the program. */
function languageOf(lang: string): LanguageRead {
  const file = `templates/languages/${baseOf(lang)}.yaml`
  if (baseOf(lang) === 'en' || !existsSync(file)) return {messages: []}
  return parseLanguage(lang, [{path: file, text: readFileSync(file, 'utf8')}])
}

/** `input.md:3:1-3:9 warning parse/html Unexpected …` */
export function lineOfMessage(it: VFileMessage): string {
  return `${it.name} ${severityOf(it)} ${ruleOf(it)} ${it.reason}`
}
