import {basename, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import type {Format} from '../model/node.ts'
import {endingOf} from '../render/registry.ts'
import type {Kit} from './kit.ts'
import {listsPack} from './template-tree.ts'

/** The templates of a pack when none are named. */
export const defaultTemplates: readonly string[] = ['brief', 'memo', 'digest']

/** The documents of one template: composed once, rendered in each format. */
export interface PlannedTemplate {
  readonly kit: Kit
  readonly outputs: readonly {readonly format: Format; readonly file: string}[]
}

/** What is made of every source. */
export interface OutputPlan {
  readonly first: readonly PlannedTemplate[]
  /** Those that list the others, and so come after them. */
  readonly last: readonly PlannedTemplate[]
  /** Told when two templates would write the same file. */
  readonly messages: readonly VFileMessage[]
}

/** Every template in each of `asked`, or in its own format where none is asked for. */
export function planOutputs(kits: readonly Kit[], asked: readonly Format[] = []): OutputPlan {
  const templates = kits.map((kit): PlannedTemplate => {
    const {name, settings} = kit.template
    const of = asked.length === 0 ? [settings.format] : [...new Set(asked)]
    return {
      kit,
      outputs: of.map((format) => ({format, file: name + endingOf(format, settings.flavour)}))
    }
  })
  return {
    first: templates.filter(({kit}) => !listsPack(kit.template)),
    last: templates.filter(({kit}) => listsPack(kit.template)),
    messages: sameNames(kits.map(({template}) => template))
  }
}

function sameNames(files: readonly {readonly path: string; readonly name: string}[]) {
  return twins(files).map(({path, name, other}) =>
    message(
      'pack/same-output',
      `Unexpected template of the same name as \`${other}\`, expected one \`${name}\` only`,
      {from: 'file', path},
      {note: 'Rename one of the templates.'}
    )
  )
}

export interface PlannedSource {
  readonly path: string
  /** Folder of its pack, from the root: `out/summit`. */
  readonly folder: string
  /** Set where another source would write the same files: neither is built. */
  readonly clash?: VFileMessage
}

/** One pack for each source, named after its file. A source that is given twice is built once. */
export function planSources(
  paths: readonly string[],
  out: string,
  root: string
): readonly PlannedSource[] {
  const once = new Map(paths.map((path) => [resolve(root, path), path]))
  const sources = [...once.values()].map((path) => ({path, name: stemOf(path)}))
  const clashes = new Map(twins(sources).map((it) => [it.path, it]))
  return sources.map(({path, name}) => {
    const folder = `${out}/${name}`
    const clash = clashes.get(path)
    if (clash === undefined) return {path, folder}
    const reason = `Unexpected source of the same name as \`${clash.other}\`: both write \`${folder}/\`, expected names that differ`
    return {path, folder, clash: message('pack/same-output', reason, {from: 'file', path})}
  })
}

const stemOf = (path: string) => basename(path).replace(/(?<=.)\.[^.]*$/, '')

/** Those whose name another has too, with the other's path. On many disks case makes no difference. */
function twins<File extends {readonly path: string; readonly name: string}>(
  files: readonly File[]
): readonly (File & {readonly other: string})[] {
  return files.flatMap((file) => {
    const other = files.find(
      (it) => it !== file && it.name.toLowerCase() === file.name.toLowerCase()
    )
    return other === undefined ? [] : [{...file, other: other.path}]
  })
}
