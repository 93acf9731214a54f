import type {AspectName, StatedItem} from '../../model/document.ts'
import type {CellBlock, Inline, ListItem, Paragraph, Table, TableCell} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'
import type {Call} from '../directive.ts'
import {cellOf} from '../table.ts'
import {textOf} from '../words.ts'
import type {Kind} from './kinds.ts'
import {shownWords, valuesOf} from './show.ts'

/**
 * Items as a table: their words, a column for each thing that is said of one of them, and whether
 * they are done, where one is. Undefined where a list says it better: nothing is said of any, or
 * below one stands what a cell cannot hold.
 */
export function tableShown(
  items: readonly StatedItem[],
  kind: Kind,
  call: Call
): Table | undefined {
  const {labels, origin} = call
  const names = kind.aspects.filter((name) =>
    items.some((it) => it.aspects.some((aspect) => aspect.name === name))
  )
  const ticked = items.some((it) => it.task === 'done')
  if (names.length === 0 && !ticked) return undefined
  const rows = items.map((item) => cellsOf(item, names, ticked, call))
  const heads = [labels[kind.item], ...names.map((it) => labels[it])]
  const all = ticked ? [...heads, labels.state] : heads
  const known = rows.flatMap((it) => (it === undefined ? [] : [it]))
  if (known.length < rows.length) return undefined
  return {
    type: 'table',
    origin,
    align: all.map(() => 'default'),
    head: {
      type: 'tableRow',
      origin,
      children: all.map((it) => cellOf([textOf(it, origin)], origin))
    },
    children: known
  }
}

function cellsOf(
  item: StatedItem,
  names: readonly AspectName[],
  ticked: boolean,
  call: Call
): Table['children'][number] | undefined {
  const {labels, origin} = call
  const below = item.below.flatMap((it): readonly CellBlock[] =>
    it.type === 'paragraph' || it.type === 'list' ? [it] : []
  )
  if (below.length < item.below.length) return undefined
  const words = paragraphOf(shownWords(item, call), item.origin)
  const cells: readonly TableCell[] = [
    {type: 'tableCell', origin: item.origin, children: [words, ...below]},
    ...names.map((name) => valueCell(valuesOf(item, name, call), item.origin))
  ]
  const state = cellOf([textOf(labels[item.task ?? 'open'], origin)], origin)
  return {type: 'tableRow', origin: item.origin, children: ticked ? [...cells, state] : cells}
}

const paragraphOf = (children: readonly Inline[], origin: Origin): Paragraph => ({
  type: 'paragraph',
  origin,
  children
})

/** One value as words, several as a list. */
function valueCell(values: readonly (readonly Inline[])[], origin: Origin): TableCell {
  const [only, ...others] = values
  if (only === undefined || others.length === 0) return cellOf(only ?? [], origin)
  const children = values.map(
    (it): ListItem => ({type: 'listItem', origin, children: [paragraphOf(it, origin)]})
  )
  return {
    type: 'tableCell',
    origin,
    children: [{type: 'list', origin, marker: {kind: 'bullet'}, spread: false, children}]
  }
}
