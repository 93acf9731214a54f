import type {VFileMessage} from 'vfile-message'
import {faultOfFileName, fileNameFor} from '../config/file-name.ts'
import {message} from '../diagnostics/message.ts'
import {type Format, formatNames} from '../model/node.ts'
import {endingOf, formats} from '../render/registry.ts'
import type {Kit} from './kit.ts'
import type {PackDocument, Place} from './types.ts'

/** A document of every pack, with all that was left open filled in. */
export interface NamedDocument {
  readonly kit: Kit
  readonly format: Format
  /** Its name, in which `:source` is the name of a source. */
  readonly file: string
  /** Whether somebody chose the name. */
  readonly isChosen: boolean
  /** Where it was asked for. */
  readonly place: Place
}

/** What is asked for by templates and formats alone: each template in each format, or in its own. */
export const documentsOf = (
  templates: readonly string[],
  asked: readonly Format[] = []
): readonly PackDocument[] =>
  [...new Set(templates)].flatMap((template) =>
    asked.length === 0 ? [{template}] : [...new Set(asked)].map((format) => ({template, format}))
  )

/** A document with its format, from its file name where nothing else says it, and with its name. */
export function named({format, file, places}: PackDocument, kit: Kit): NamedDocument {
  const {name, path, settings} = kit.template
  const of = format ?? formatOfFile(file) ?? settings.format
  return {
    kit,
    format: of,
    file: file ?? name + endingOf(of, settings.flavour),
    isChosen: file !== undefined,
    place: places?.file ?? {from: 'file', path}
  }
}

const formatOfFile = (file = ''): Format | undefined =>
  formatNames.find((it) => file.endsWith(formats[it].extension))

/** What is wrong with the names of documents, for sources of these `names`. */
export function faultsOfNames(
  documents: readonly NamedDocument[],
  names: readonly string[]
): readonly VFileMessage[] {
  const faults = documents.flatMap(faultOfName)
  return faults.length > 0 ? faults : clashes(documents, names)
}

function faultOfName(document: NamedDocument): readonly VFileMessage[] {
  const {file, isChosen, kit, format, place} = document
  if (!isChosen) return []
  const ending = endingOf(format, kit.template.settings.flavour)
  const isEnded = file.endsWith(ending)
  const fault = faultOfFileName(file) ?? (isEnded ? undefined : `expected one in \`${ending}\``)
  if (fault === undefined) return []
  return [message('pack/file-name', `Unexpected file name \`${file}\`, ${fault}`, place)]
}

/** Documents of one name for some source. On many disks upper and lower case make no difference. */
function clashes(
  documents: readonly NamedDocument[],
  names: readonly string[]
): readonly VFileMessage[] {
  const told = new Map<NamedDocument, readonly VFileMessage[]>()
  for (const name of names) {
    const taken = new Map<string, NamedDocument>()
    for (const document of documents) {
      const file = fileNameFor(document.file, name).toLowerCase()
      const other = taken.get(file)
      if (other === undefined) taken.set(file, document)
      else if (!told.has(document)) told.set(document, clash(document, other, name))
    }
  }
  return [...told.values()].flat()
}

function clash(document: NamedDocument, other: NamedDocument, source: string) {
  const {kit, file, place, isChosen} = document
  if (kit !== other.kit && !isChosen && !other.isChosen) {
    return [twin(kit, other.kit), twin(other.kit, kit)]
  }
  const both = `\`${fileNameFor(other.file, source)}\` for \`${source}\``
  const whose = file === other.file ? 'that another document has' : `that is ${both}, as another is`
  const reason = `Unexpected file name \`${file}\` ${whose}, expected one of its own`
  return [message('pack/file-name', reason, place)]
}

function twin({template: {path, name}}: Kit, other: Kit): VFileMessage {
  const reason = `Unexpected template of the same name as \`${other.template.path}\`, expected one \`${name}\` only`
  const note = 'Rename one of the templates.'
  return message('pack/same-output', reason, {from: 'file', path}, {note})
}
