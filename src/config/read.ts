import type {VFileMessage} from 'vfile-message'
import {type FilePlace, message} from '../diagnostics/message.ts'
import {importModule} from '../io/import-module.ts'
import type {Origin, Position} from '../model/origin.ts'
import type {YamlPath} from '../yaml/yaml.ts'
import {readYaml, type Yaml} from '../yaml/yaml.ts'

/** Values of a file of settings, before it is known whether they are right ones. */
export interface Written {
  readonly yaml: Yaml
  readonly originOf: (position: Position) => Origin | FilePlace
}

export type WrittenRead = Written | {readonly fault: VFileMessage}

interface ConfigText {
  readonly path: string
  readonly text: string
}

/** Reads YAML, or JSON, which is YAML too, with the place of every value. */
export function readWritten({path, text}: ConfigText): WrittenRead {
  const originOf = (position: Position): Origin => ({from: 'template', path, position})
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(mark)
  const yaml = readYaml(body, {line: 1, column: 1 + mark, offset: mark})
  const isJson = !path.endsWith('.json') || yaml.errors.length > 0 || isWellFormed(body)
  if (isJson) return {yaml, originOf}
  const reason =
    'Unexpected YAML, expected JSON: keys and words in double quotation marks, and no comma after the last'
  return {fault: message('config/invalid', reason, {from: 'file', path})}
}

function isWellFormed(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  } catch {
    return false
  }
}

/** Runs a module; what it exports has no places but the file as a whole. */
export async function runWritten(
  {path, text}: ConfigText,
  root: string,
  load: typeof importModule = importModule
): Promise<WrittenRead> {
  const file = {from: 'file', path} as const
  const run = await load(path, root, text)
  if (run.ok) return exported(run.value, file)
  if ('lacks' in run) {
    const reason = `Unexpected TypeScript, which this version of Node does not read, expected the package \`${run.lacks}\``
    const note = `Install it (\`npm install --save-dev ${run.lacks}\`), take Node 22.18 or newer, or write the settings as YAML or as \`dossier.config.mjs\`.`
    return {fault: message('config/code', reason, file, {note})}
  }
  const {words, position} = run
  const place = position === undefined ? file : ({from: 'template', path, position} as const)
  const reason = `Unexpected \`${words}\`, expected code that runs`
  return {fault: message('config/code', reason, place)}
}

function exported(value: unknown, place: FilePlace): WrittenRead {
  if (value === undefined) {
    const reason = 'Unexpected file without settings, expected `export default defineConfig({…})`'
    return {fault: message('config/code', reason, place)}
  }
  if (!isPlain(value)) {
    const reason = 'Unexpected value that holds itself or is no plain data, expected plain values'
    return {fault: message('config/code', reason, place)}
  }
  const point = {line: 1, column: 1, offset: 0}
  const whole = {start: point, end: point}
  const placeless = (_: YamlPath) => whole
  return {
    yaml: {value, errors: [], placeOf: placeless, placeOfKey: placeless},
    originOf: () => place
  }
}

/** Whether a value can be printed in a message: no circle, no number that JSON does not know. */
function isPlain(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}
