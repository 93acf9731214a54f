import type {Root} from 'mdast'
import type {Tell} from '../diagnostics/message.ts'
import {decode} from '../yaml/decode.ts'
import {readYaml, type Yaml} from '../yaml/yaml.ts'
import {originWithin, type TemplateText} from './file.ts'
import type {SettingsWritten} from './settings.ts'
import {settingsSchema} from './settings-schema.ts'

/**
 * Settings of a template, from its front matter. Undefined when they cannot be read, after telling
 * why as `template/invalid`.
 */
export function readSettings(
  file: TemplateText,
  root: Root,
  tell: Tell
): SettingsWritten | undefined {
  const yaml = yamlOf(file, root)
  const data = decode(settingsSchema, yaml, {
    rule: 'template/invalid',
    originOf: (position) => ({from: 'template', path: file.path, position}),
    tell
  })
  return data && {data, placeOf: yaml.placeOf}
}

function yamlOf(file: TemplateText, root: Root): Yaml {
  const first = root.children[0]
  if (first?.type !== 'yaml') return readYaml('', originWithin(file, 0, 0).position.start)
  const start = first.position?.start.offset ?? 0
  const afterFence =
    start + (/^---[ \t]*(?:\r\n?|\n)/.exec(file.text.slice(start))?.[0].length ?? 0)
  return readYaml(first.value, originWithin(file, afterFence, 0).position.start)
}
