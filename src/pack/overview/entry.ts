import {basename} from 'node:path'
import {formats} from '../../render/registry.ts'
import type {About} from '../about.ts'
import type {PackManifest} from '../manifest-read.ts'

/** One pack, as a list of packs shows it. */
export interface Entry {
  /** Name of its folder. */
  readonly folder: string
  readonly about: About
  readonly documents: readonly EntryDocument[]
  /** What was said when it was built, by how bad it is. */
  readonly warnings: number
  readonly notes: number
}

export interface EntryDocument {
  /** Missing where the manifest names no file that can lie in the folder. */
  readonly file?: string
  /** What it calls itself, in the language of the source: `Brief`. */
  readonly kind: string
  /** What tells it from others of its kind: `PDF`. */
  readonly format: string
  readonly pages?: number
  readonly words: number
  readonly bytes: number
}

/** What a list of packs holds. */
export interface Overview {
  /** By the names of their folders. */
  readonly entries: readonly Entry[]
  /** Folders with a `pack.json` that could not be read. */
  readonly unread: readonly string[]
}

/** The pack in `folder`, by its manifest alone. */
export function entryOf(folder: string, manifest: PackManifest): Entry {
  const {source, outputs, messages} = manifest
  const count = (severity: string) => messages.filter((it) => it.severity === severity).length
  const names = outputs.map((it) => `${it.kind}, ${formatOf(it)}`)
  return {
    folder,
    about: manifest.about ?? {title: basename(source.path), lang: 'und', dir: 'ltr', markings: []},
    documents: outputs.map((output, index) => {
      const {file, kind, pages, words, bytes} = output
      const isOnly = names.filter((it) => it === names[index]).length === 1
      return {
        ...(isFileName(file) && {file}),
        kind,
        format: isOnly ? formatOf(output) : `${formatOf(output)}, ${file}`,
        ...(pages !== undefined && {pages}),
        words,
        bytes
      }
    }),
    warnings: count('warning'),
    notes: count('info')
  }
}

type Output = PackManifest['outputs'][number]

function formatOf({format, flavour}: Output): string {
  if (flavour === undefined) return formats[format].label
  return flavour === 'chat' ? 'text for a chat' : 'text for an e-mail'
}

/** A manifest may be a stranger's: nothing leads out of the folder of its pack. */
const isFileName = (file: string) => !/[/\\]/.test(file) && file !== '..' && file !== '.'
