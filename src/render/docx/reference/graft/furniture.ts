import type {Furniture} from '../../../../model/report.ts'
import type {Edge, EdgeType, Part, Reference} from '../reference.ts'
import {type Element, make} from '../tree.ts'
import {type Draft, wordType} from './draft.ts'
import {isNeeded, type Mark, type MarkIds, marked, markOf} from './marks.ts'
import type {EdgeUse} from './section.ts'
import {hasEvenPages} from './settings.ts'

/** Headers and footers as the document will have them. */
export interface FurniturePlan {
  readonly titlePage: boolean
  /** Whether any of them has a line that has nothing but a marking. */
  readonly isMarked: boolean
  /** Writes them; those that are kept stay as they are. */
  readonly write: (draft: Draft, ids: MarkIds) => readonly EdgeUse[]
}

interface PlannedEdge {
  readonly edge: Edge
  readonly type: EdgeType
  readonly part: Part
  readonly mark: Mark
}

const edges = ['header', 'footer'] as const satisfies readonly Edge[]

/**
 * The file's headers replace ours, and so do its footers, as far as it has any. Whoever made them:
 * every page keeps its protective markings and its watermark.
 */
export function planFurniture(
  draft: Draft,
  own: readonly EdgeUse[],
  ownTitlePage: boolean,
  furniture: Furniture,
  reference: Reference
): FurniturePlan {
  const theirs = {header: reference.headers, footer: reference.footers}
  const replaces = edges.some((it) => theirs[it].size > 0)
  const titlePage = replaces ? reference.titlePage : ownTitlePage
  const even = hasEvenPages(reference.settings)
  const types: readonly EdgeType[] = [
    'default',
    ...(titlePage ? (['first'] as const) : []),
    ...(even ? (['even'] as const) : [])
  ]
  const ownRoot = (edge: Edge, type: EdgeType): Element | undefined => {
    const found = ownUse(own, edge, type, ownTitlePage)
    const name = found === undefined ? undefined : draft.named(found.id)
    return name === undefined ? undefined : draft.read(name)
  }
  const planned = edges.flatMap((edge) =>
    theirs[edge].size === 0
      ? []
      : types.flatMap((type): readonly PlannedEdge[] => {
          const mark = markOf(furniture, edge, type, ownRoot(edge, type))
          const part = theirs[edge].get(type)
          if (part === undefined && !isNeeded(mark)) return []
          return [{edge, type, mark, part: part ?? emptyPart(edge)}]
        })
  )
  const kept = edges.flatMap((edge) =>
    theirs[edge].size > 0
      ? []
      : types.flatMap((type): readonly EdgeUse[] => {
          const found = ownUse(own, edge, type, ownTitlePage)
          return found === undefined ? [] : [{...found, type}]
        })
  )
  return {
    titlePage,
    isMarked: planned.some(({mark}) => mark.words.length > 0),
    write: (target, ids) => {
      for (const edge of edges) if (theirs[edge].size > 0) target.drop(edge)
      const written = planned.map(({edge, type, part, mark}): EdgeUse => {
        const name = `word/${edge}-${type}.xml`
        const root = marked(part.root, edge, mark, ids)
        target.place(name, {...part, root}, wordType(edge))
        return {edge, type, id: target.relate(edge, name)}
      })
      return [...written, ...kept]
    }
  }
}

/** The header or footer of ours that pages of `type` would have; even pages have that of the others. */
function ownUse(
  own: readonly EdgeUse[],
  edge: Edge,
  type: EdgeType,
  ownTitlePage: boolean
): EdgeUse | undefined {
  const wanted = type === 'first' && ownTitlePage ? 'first' : 'default'
  return own.find((it) => it.edge === edge && it.type === wanted)
}

const emptyPart = (edge: Edge): Part => ({
  root: make(edge === 'header' ? 'w:hdr' : 'w:ftr'),
  relations: []
})
