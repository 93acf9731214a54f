import type {VFileMessage} from 'vfile-message'
import type {FilePlace} from '../diagnostics/message.ts'
import {readText} from '../io/read-text.ts'
import type {Origin} from '../model/origin.ts'
import type {YamlPath} from '../yaml/yaml.ts'
import {defaultSettings} from './defaults.ts'
import {faultOfEnding, findConfig} from './find.ts'
import {readWritten, runWritten} from './read.ts'
import type {Settings} from './settings.ts'

export interface LoadedSettings {
  /** Missing after an error. */
  readonly settings?: Settings
  /** The file they stand in, as it was named; missing where there is none. */
  readonly path?: string
  /** Where the setting at `path` is written, for messages about what it means. */
  readonly placeOf: (path: YamlPath) => Origin | FilePlace
  readonly messages: readonly VFileMessage[]
}

/**
 * Settings of the project in the folder `root`: those of `file`, a path from it, or else of its
 * `dossier.config.…`; the defaults where there is none. YAML and JSON are read, `.mjs` and `.ts` are
 * run, as the project's own code. Never throws for what is in the file: what is wrong is told.
 */
export async function loadSettings(root: string, file?: string): Promise<LoadedSettings> {
  const found = file === undefined ? await findConfig(root) : named(file)
  if (!found.ok) return failed([found.message])
  const {path} = found
  if (path === undefined) return {...failed([]), settings: defaultSettings}
  const read = await readText(path, root)
  if (!read.ok) return failed([read.message])
  const isCode = /\.(?:mjs|ts)$/.test(path)
  const written = isCode ? await runWritten(read, root) : readWritten(read)
  if ('fault' in written) return failed([written.fault])
  const {yaml, originOf} = written
  const messages: VFileMessage[] = []
  // Most projects have no settings, and the schema takes long to load.
  const {decodeSettings} = await import('./decode.ts')
  const settings = decodeSettings(written, (it) => messages.push(it))
  return {
    ...(settings !== undefined && {settings}),
    path,
    placeOf: (at) => originOf(yaml.placeOf(at)),
    messages
  }
}

const failed = (messages: readonly VFileMessage[]): LoadedSettings => ({
  placeOf: () => ({from: 'file', path: ''}),
  messages
})

function named(path: string) {
  const fault = faultOfEnding(path)
  return fault === undefined ? ({ok: true, path} as const) : ({ok: false, message: fault} as const)
}
