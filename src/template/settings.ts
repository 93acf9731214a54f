import type {Root} from 'mdast'
import {message, type Tell} from '../diagnostics/message.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import {paperNamed} from '../model/paper.ts'
import {decode} from '../yaml/decode.ts'
import {readYaml, type Yaml} from '../yaml/yaml.ts'
import {originOf, originWithin, type TemplateText} from './file.ts'
import {type StripSettings, settingsSchema} from './settings-schema.ts'
import type {EdgeLines, Limits, StripLines, TemplateSettings} from './template.ts'

/**
 * Settings of a template, from its front matter; every one has a default. Undefined when they
 * cannot be read, after telling why as `template/invalid`.
 */
export function readSettings(
  file: TemplateText,
  root: Root,
  name: string,
  tell: Tell
): TemplateSettings | undefined {
  const yaml = yamlOf(file, root)
  const data = decode(settingsSchema, yaml, {
    rule: 'template/invalid',
    originOf: (position) => ({from: 'template', path: file.path, position}),
    tell
  })
  if (data === undefined) return undefined
  const place = (path: readonly string[]): TemplateOrigin => ({
    from: 'template',
    path: file.path,
    position: yaml.placeOf(path)
  })
  const stripOf = (lines: StripSettings | undefined, path: readonly string[]): StripLines => ({
    left: {text: lines?.left ?? '', origin: place([...path, 'left'])},
    center: {text: lines?.center ?? '', origin: place([...path, 'center'])},
    right: {text: lines?.right ?? '', origin: place([...path, 'right'])}
  })
  const {page} = data
  const rest: EdgeLines = {
    header: stripOf(page?.header, ['page', 'header']),
    footer: stripOf(page?.footer, ['page', 'footer'])
  }
  const {header, footer} = page?.first ?? {}
  const first: EdgeLines = {
    header: header ? stripOf(header, ['page', 'first', 'header']) : rest.header,
    footer: footer ? stripOf(footer, ['page', 'first', 'footer']) : rest.footer
  }
  const named = data.paper === undefined ? undefined : paperNamed(data.paper)
  const {paper: _, budget: limits, requires, ...others} = data
  const budget: Limits = {
    ...(limits?.pages && {pages: {most: limits.pages, origin: place(['budget', 'pages'])}}),
    ...(limits?.words && {words: {most: limits.words, origin: place(['budget', 'words'])}})
  }
  return {
    ...others,
    ...(named && {paper: named}),
    budget,
    requires: requires.map((name, index) => ({
      name,
      origin: place(['requires', String(index)])
    })),
    kind: data.kind ?? capitalised(name),
    page: {first, rest}
  }
}

function yamlOf(file: TemplateText, root: Root): Yaml {
  const first = root.children[0]
  if (first?.type !== 'yaml') return readYaml('', originWithin(file, 0, 0).position.start)
  const start = first.position?.start.offset ?? 0
  const afterFence =
    start + (/^---[ \t]*(?:\r\n?|\n)/.exec(file.text.slice(start))?.[0].length ?? 0)
  return readYaml(first.value, originWithin(file, afterFence, 0).position.start)
}

/** Parts have no settings: what stands in one would seem to matter and would not. */
export function refuseSettings(file: TemplateText, root: Root, tell: Tell): void {
  const first = root.children[0]
  if (first?.type !== 'yaml') return
  const reason = 'Unexpected settings in a part, expected them in the template that includes it'
  tell(message('template/invalid', reason, originOf(file.path, first.position)))
}

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)
