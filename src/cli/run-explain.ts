import {read} from '../derive/reading.ts'
import {allOf} from '../model/facts.ts'
import {studySource} from '../pack/study-source.ts'
import type {Call} from './call.ts'
import {coloursFor} from './colours.ts'
import {counted} from './counted.ts'
import {exitCodeOf} from './exit.ts'
import {markedIn} from './explain/marks.ts'
import {paragraphLines} from './explain/page.ts'
import type {Host} from './host.ts'
import {createReporter} from './report/pretty.ts'
import {projectSettings} from './settings.ts'
import {visibleLine} from './visible.ts'
import {widthOf} from './width.ts'

/** `dossier explain`: a source on stdout, with each fact marked, and what found it. */
export async function runExplain(source: string, call: Call, host: Host): Promise<number> {
  const project = await projectSettings(call, host)
  if (typeof project === 'number') return project
  const {language, limits} = project.settings
  const options = {root: host.cwd, language, limits}
  const {document, facts, messages} = await studySource(source, options)
  await createReporter(host).print(messages)
  if (document === undefined || facts === undefined) return exitCodeOf(messages)
  const look = {colours: coloursFor(host, host.stdout), columns: widthOf(host.stdout)}
  const {paragraphs} = read(document)
  const {lang, langFrom} = document.meta
  const head = [
    visibleLine(source),
    `language ${lang} (${langFrom})`,
    counted(paragraphs.length, 'paragraph'),
    counted(allOf(facts).length, 'fact')
  ]
  host.stdout.write(`${look.colours.bold(head.join(', '))}\n\n`)
  const marked = markedIn(facts)
  for (const it of paragraphs) {
    host.stdout.write(`${paragraphLines(it, marked.get(it.ordinal), look).join('\n')}\n`)
  }
  return exitCodeOf(messages)
}
