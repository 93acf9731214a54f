import type {Position} from '../../model/origin.ts'
import {assemble, type Reader, type TemplateParsed} from '../../template/assemble.ts'
import type {TemplateText} from '../../template/index.ts'
import type {SettingsWritten} from '../../template/settings.ts'
import {type Ready, type ReadyKey, readyBeside} from './ready.ts'

/** A template that includes no part, wherever its file is. */
export interface ReadyTemplate {
  readonly root: ReturnType<Reader['syntaxOf']>
  readonly data: SettingsWritten['data']
  /** Where the front matter is, and in it each setting that anything asks for. */
  readonly whole: Position
  readonly places: readonly (readonly [setting: string, position: Position])[]
}

export const templateKey = (text: string): ReadyKey => ['template', text]

/** The name that a path to a setting has among places. */
export const settingAt = (path: readonly string[]): string => path.join('.')

/** As `parseTemplate`, from what was made ahead if there is that. */
export async function templateOf(
  file: TemplateText,
  parts: ReadonlyMap<string, TemplateText>,
  ready: Ready = readyBeside
): Promise<TemplateParsed> {
  const json = ready(...templateKey(file.text))
  if (json === undefined)
    return (await import('../../template/index.ts')).parseTemplate(file, parts)
  const {root, data, whole, places: listed}: ReadyTemplate = JSON.parse(json)
  const places = new Map(listed)
  const placeOf = (path: readonly string[]) => places.get(settingAt(path)) ?? whole
  return assemble(file, parts, {syntaxOf: () => root, settingsOf: () => ({data, placeOf})})
}
