import type {Aspect, AspectName, StatedItem, StatedWords} from '../../model/document.ts'
import type {Paragraph, Table, TableCell, TableRow} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import {statedOf} from './cut.ts'
import {aspectNamed, isItemName, type Reading} from './kinds.ts'

/**
 * Rows of a table as items. Undefined where it says more than that: a column that `kind` does not
 * have, a row without words, a list in a list.
 */
export function itemsOfTable(table: Table, reading: Reading): readonly StatedItem[] | undefined {
  const heads = table.head.children.map(headOf)
  const named = heads.findIndex((it) => isItemName(it, reading))
  const words = Math.max(named, 0)
  const names = heads.map((it, index) => (index === words ? undefined : aspectNamed(it, reading)))
  if (names.some((it, index) => it === undefined && index !== words)) return undefined
  if (named < 0 && aspectNamed(heads[0] ?? '', reading) !== undefined) return undefined
  const items = table.children.map((row) => itemOf(row, words, names))
  const understood = items.flatMap((it) => (it === undefined ? [] : [it]))
  return understood.length === items.length && items.length > 0 ? understood : undefined
}

const headOf = ({children}: TableCell): string =>
  children.map((it) => (it.type === 'paragraph' ? plainText(it.children) : '')).join(' ')

function itemOf(
  {children, origin}: TableRow,
  words: number,
  names: readonly (AspectName | undefined)[]
): StatedItem | undefined {
  const [first, ...below] = children[words]?.children ?? []
  if (first?.type !== 'paragraph' || first.children.length === 0) return undefined
  const aspects: Aspect[] = []
  for (const [index, cell] of children.entries()) {
    const name = names[index]
    if (name === undefined) continue
    const values = valuesOf(cell)
    if (values === undefined) return undefined
    aspects.push(...values.map((it) => ({...it, name})))
  }
  return {...statedOf(first.children, origin), aspects, below}
}

/** Paragraphs and items of lists in a cell, each a value. */
function valuesOf({children}: TableCell): readonly StatedWords[] | undefined {
  const values: Paragraph[] = []
  for (const block of children) {
    if (block.type === 'paragraph') values.push(block)
    else {
      for (const {children: inside, task} of block.children) {
        const [first, ...rest] = inside
        if (first?.type !== 'paragraph' || rest.length > 0 || task !== undefined) return undefined
        values.push(first)
      }
    }
  }
  return values.filter((it) => it.children.length > 0).map((it) => statedOf(it.children, it.origin))
}
