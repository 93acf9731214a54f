import {packageVersion} from '../io/package.ts'
import type {LangFrom, SourceInfo} from '../model/document.ts'
import type {Facts} from '../model/fact.ts'
import type {StudiedSource} from './study-source.ts'

const schema = 'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/facts.schema.json'

/** What `--emit facts` prints. Its JSON Schema is `docs/facts.schema.json`. */
export interface FactsFile {
  readonly $schema: typeof schema
  readonly tool: 'dossier'
  /** Of the package. */
  readonly version: string
  /** Of this format: grows when something that is there today goes or changes what it means. */
  readonly schemaVersion: 1
  readonly source: FactsSource
  readonly facts: Facts
}

export interface FactsSource extends SourceInfo {
  readonly lang: string
  readonly langFrom: LangFrom
}

/** The facts of a source with what they were read from; nothing if the source could not be read. */
export function factsFile({document, facts}: StudiedSource): FactsFile | undefined {
  if (document === undefined || facts === undefined) return undefined
  const {lang, langFrom} = document.meta
  return {
    $schema: schema,
    tool: 'dossier',
    version: packageVersion(),
    schemaVersion: 1,
    source: {...document.source, lang, langFrom},
    facts
  }
}
