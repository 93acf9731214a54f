import type {Contents, Format, Node, Section} from '../../model/node.ts'
import type {Report} from '../../model/report.ts'
import {walk} from '../../model/walk.ts'
import type {Piece} from '../reading.ts'
import {type Context, inlines, line, plainWords, unitFor} from './build.ts'

/** The sections that the format shows, as links to them. */
export function contents(node: Contents, context: Context): void {
  const {report, conventions} = context
  const unit = unitFor(node)
  const entries = shownSections(report, conventions.format).filter(({depth}) => depth <= node.depth)
  const isList = conventions.contents === 'list'
  for (const {section, level} of isList ? nested(entries, 1) : entries.map(flat)) {
    const link = conventions.innerLinks === false ? {} : {link: {url: `#${section.id}`}}
    const number = section.number === undefined ? [] : [plainWords(`${section.number} `)]
    const title = section.title.filter(
      (it) => it.type !== 'citation' && it.type !== 'noteReference'
    )
    const words = [...number, ...inlines(title, unit, context)]
    const pieces = words.flatMap((it): readonly Piece[] =>
      it.kind === 'words' ? [{...it, ...link}] : []
    )
    if (isList) {
      const around = {...context.around, level: (context.around.level ?? 0) + level}
      line(unit, pieces, {...context, around}, {label: '•'})
    } else {
      line(unit, pieces, context, {kind: 'contents', hasFaces: false})
    }
  }
}

interface Entry {
  readonly section: Section
  readonly level: number
}

const flat = (section: Section): Entry => ({section, level: 1})

/** Entries in lists within lists, by their depths. */
function nested(entries: readonly Section[], level: number): readonly Entry[] {
  const top = Math.min(...entries.map(({depth}) => depth))
  const result: Entry[] = []
  for (let index = 0; index < entries.length; ) {
    const section = entries[index]
    if (section === undefined) break
    const end = entries.findIndex(
      ({depth}, at) => at > index && depth <= Math.max(section.depth, top)
    )
    const below = entries.slice(index + 1, end < 0 ? undefined : end)
    result.push({section, level}, ...(below.length === 0 ? [] : nested(below, level + 1)))
    index += 1 + below.length
  }
  return result
}

/** Nodes that a format shows: those in boxes for other formats are left out. */
export function shownNodes(nodes: readonly Node[], format: Format): readonly Node[] {
  const all = [...walk(nodes)]
  const hidden = new Set<Node>()
  for (const node of all) {
    if (node.type !== 'only' || node.formats.includes(format) || hidden.has(node)) continue
    for (const inner of walk(node.children)) hidden.add(inner)
  }
  return all.filter((it) => !hidden.has(it))
}

const shownSections = ({children}: Report, format: Format): readonly Section[] =>
  shownNodes(children, format).filter((it) => it.type === 'section')
