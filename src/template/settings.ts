import type {Root} from 'mdast'
import {message, type Tell} from '../diagnostics/message.ts'
import type {Position, TemplateOrigin} from '../model/origin.ts'
import {paperNamed} from '../model/paper.ts'
import {originOf, type TemplateText} from './file.ts'
import type {SettingsData, StripSettings} from './settings-schema.ts'
import type {EdgeLines, Limits, StripLines, TemplateSettings} from './template.ts'

/** Settings as they stand in the text of a template, wherever its file is. */
export interface SettingsWritten {
  readonly data: SettingsData
  /** Where the setting at a path is written; the nearest parent's place if it is not there. */
  readonly placeOf: (path: readonly string[]) => Position
}

/** Settings of the template `name`, at their places in its file; every one has a default. */
export function settingsFrom(
  {data, placeOf}: SettingsWritten,
  {path: file}: TemplateText,
  name: string
): TemplateSettings {
  const place = (path: readonly string[]): TemplateOrigin => ({
    from: 'template',
    path: file,
    position: placeOf(path)
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

/** Parts have no settings: what stands in one would seem to matter and would not. */
export function refuseSettings(file: TemplateText, root: Root, tell: Tell): void {
  const first = root.children[0]
  if (first?.type !== 'yaml') return
  const reason = 'Unexpected settings in a part, expected them in the template that includes it'
  tell(message('template/invalid', reason, originOf(file.path, first.position)))
}

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)
