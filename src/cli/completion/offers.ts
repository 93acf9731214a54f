import {join} from 'node:path'
import {rules} from '../../diagnostics/rules.ts'
import {listFiles} from '../../io/list.ts'
import {packageRoot} from '../../io/package.ts'
import {formatNames} from '../../model/node.ts'
import type {Command, Offer} from '../command.ts'
import {emittedNames} from '../emitted.ts'
import {reporterNames} from '../report/registry.ts'
import {schemas} from '../run-schema.ts'
import {shells} from './shells.ts'

/** What a shell looks for while one types. Endings have their dot. */
export interface Offered {
  readonly names: readonly string[]
  /** Files of the project whose names without their ending are offered, too. */
  readonly shelf?: {readonly folder: string; readonly ending: string}
  /** Endings of files that are offered with the folders on the way; none for all files. */
  readonly files?: readonly string[]
  /** Folders alone. */
  readonly folders?: true
}

export type AllOffered = Readonly<Record<Offer, Offered>>

/** Everything that a shell can offer, with the names of this package as they are today. */
export async function offeredBy(commands: readonly Command[]): Promise<AllOffered> {
  return {
    command: {names: commands.map((it) => it.name)},
    document: {names: [], files: ['.pdf', '.docx', '.md', '.txt']},
    emitted: {names: emittedNames},
    file: {names: [], files: []},
    folder: {names: [], folders: true},
    format: {names: formatNames},
    pack: {names: [], folders: true},
    reporter: {names: reporterNames},
    rule: {names: Object.keys(rules)},
    schema: {names: [...schemas.keys()]},
    settings: {names: [], files: ['.yaml', '.yml', '.json', '.mjs', '.ts']},
    shell: {names: shells},
    source: {names: [], files: ['.md', '.markdown', '.txt']},
    template: await shelf('templates', '.md'),
    theme: await shelf('templates/themes', '.yaml'),
    word: {names: [], files: ['.docx', '.dotx']}
  }
}

/** Names of files that come with this package; a shell adds those of the project. */
async function shelf(folder: string, ending: `.${string}`): Promise<Offered> {
  const files = await listFiles(join(packageRoot, folder), [ending])
  return {names: files.map((it) => it.slice(0, -ending.length)), shelf: {folder, ending}}
}
