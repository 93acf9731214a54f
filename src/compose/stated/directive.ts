import type {Block, List} from '../../model/node.ts'
import {choice} from '../../template/attributes.ts'
import {fields, sectionOf} from '../authored.ts'
import type {Directive} from '../directive.ts'
import {sunk} from '../sections.ts'
import {type KindName, kinds} from './kinds.ts'
import {type ListShape, listShown} from './show-list.ts'
import {tableShown} from './show-table.ts'
import {partsOf} from './stated.ts'

type Shape = 'own' | 'list' | 'table' | 'tasks'

const shapes = {
  own: choice<Shape>('as', ['own', 'list', 'table', 'tasks']),
  table: choice<Shape>('as', ['table', 'own', 'list'])
} as const

interface Options {
  /** What it is shown as unless the template says. */
  readonly by: keyof typeof shapes
  /** Counted through, however the author marks them. */
  readonly counted: boolean
  readonly aspects: ListShape['aspects']
}

/**
 * A directive for what an author states item by item, and never derived. `own` leaves lists lists
 * and tables tables; what is neither stays as it is, in its place.
 */
export function statedDirective(name: KindName, {aspects, by, counted}: Options): Directive {
  const as = shapes[by]
  return {
    name,
    form: 'leaf',
    attributes: [as],
    compose: (call) => {
      let next = 1
      const blocks = partsOf(call.study, name).flatMap((part): readonly Block[] => {
        if (part.kind === 'block') return [part.block]
        const {block, items} = part
        const asked = call.value(as)
        if (block?.type === 'table' && (asked === 'own' || asked === 'table')) return [block]
        const table = asked === 'table' ? tableShown(items, kinds[name], call) : undefined
        if (table !== undefined) return [table]
        const own = block?.type === 'list' ? block : undefined
        const marker = markerOf(own, counted, next)
        next += items.length
        const spread = own?.spread ?? false
        // A counted paragraph is one: its lines after the first begin at the margin.
        const isCounted = call.template.settings.numbering === 'military' && aspects === 'line'
        const where = isCounted ? 'brackets' : aspects
        return [listShown(items, {aspects: where, marker, spread, tasks: asked === 'tasks'}, call)]
      })
      return sunk(blocks, call.depth)
    },
    shows: sectionOf(fields[name])
  }
}

const markerOf = (own: List | undefined, counted: boolean, start: number): List['marker'] =>
  counted ? {kind: 'number', start, style: 'decimal'} : (own?.marker ?? {kind: 'bullet'})
