import {basename, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {fileNameFor} from '../config/file-name.ts'
import {message} from '../diagnostics/message.ts'
import type {Format} from '../model/node.ts'
import type {NamedDocument} from './documents.ts'
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
}

/** Documents by their templates, for every source; see {@link planFor} for the names of one. */
export function planOutputs(documents: readonly NamedDocument[]): OutputPlan {
  const kits = [...new Set(documents.map(({kit}) => kit))]
  const templates = kits.map((kit): PlannedTemplate => {
    const own = documents.filter((it) => it.kit === kit)
    return {kit, outputs: own.map(({format, file}) => ({format, file}))}
  })
  return {
    first: templates.filter(({kit}) => !listsPack(kit.template)),
    last: templates.filter(({kit}) => listsPack(kit.template))
  }
}

/** The plan for the source `name`: each document has the name that it has in that pack. */
export function planFor({first, last}: OutputPlan, name: string): OutputPlan {
  const forSource = ({kit, outputs}: PlannedTemplate): PlannedTemplate => ({
    kit,
    outputs: outputs.map((it) => ({...it, file: fileNameFor(it.file, name)}))
  })
  return {first: first.map(forSource), last: last.map(forSource)}
}

export interface PlannedSource {
  readonly path: string
  /** Name of its file without the ending: `summit`. */
  readonly name: string
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
    if (clash === undefined) return {path, name, folder}
    const reason = `Unexpected source of the same name as \`${clash.other}\`: both write \`${folder}/\`, expected names that differ`
    return {path, name, folder, clash: message('pack/same-output', reason, {from: 'file', path})}
  })
}

const stemOf = (path: string) => basename(path).replace(/(?<=.)\.[^.]*$/, '')

/** Those whose name another has too, with the other's path. On many disks case makes no difference. */
function twins<File extends {readonly path: string; readonly name: string}>(
  files: readonly File[]
): readonly (File & {readonly other: string})[] {
  const byName = new Map<string, File[]>()
  for (const file of files) {
    const name = file.name.toLowerCase()
    const alike = byName.get(name)
    if (alike === undefined) byName.set(name, [file])
    else alike.push(file)
  }
  return files.flatMap((file) => {
    const [first, second] = byName.get(file.name.toLowerCase()) ?? []
    const other = first === file ? second : first
    return other === undefined ? [] : [{...file, other: other.path}]
  })
}
