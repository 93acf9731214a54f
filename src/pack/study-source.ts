import type {VFileMessage} from 'vfile-message'
import {compose} from '../compose/index.ts'
import type {Limits} from '../config/limits.ts'
import {derive} from '../derive/index.ts'
import type {Document} from '../model/document.ts'
import type {Facts} from '../model/fact.ts'
import type {Report} from '../model/report.ts'
import {loadKit} from './kit.ts'
import {loadLanguage} from './language-files.ts'
import {openLog} from './log.ts'
import {readSource} from './read-source.ts'

export interface StudyOptions {
  readonly root: string
  /** Compose the report of this template too. */
  readonly template?: string
  /** As of a build. */
  readonly language?: string | undefined
  readonly limits?: Partial<Limits> | undefined
}

export interface StudiedSource {
  /** Missing if the source could not be read. */
  readonly document?: Document
  /** What it states. Missing if there is no document. */
  readonly facts?: Facts
  /** Missing if there is no document, or if the template could not be read. */
  readonly report?: Report
  readonly messages: readonly VFileMessage[]
}

/** Reads a source as far as plain data goes: its document and, if asked, one report of it. */
export async function studySource(
  path: string,
  {root, template, language, limits}: StudyOptions
): Promise<StudiedSource> {
  const log = openLog()
  const loaded = template === undefined ? undefined : await loadKit(template, root)
  loaded?.messages.forEach(log.tell)
  const kit = loaded?.kit
  const source = await readSource(path, root, log, {
    language,
    limits
  })
  if (source === undefined) return {messages: log.messages}
  const {document} = source
  const {facts, messages: derived} = derive(document)
  derived.forEach(log.tell)
  if (kit === undefined) return {document, facts, messages: log.messages}
  const {language: spoken} = await loadLanguage(document.meta.lang, {root, path}, log.tell)
  const study = {document, facts, pack: [], language: spoken}
  const {report, messages} = compose(kit.template, study)
  messages.forEach(log.tell)
  return {document, facts, report, messages: log.messages}
}
