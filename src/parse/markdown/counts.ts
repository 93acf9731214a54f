import type {Root, Table, TableRow} from 'mdast'
import type {Construct, Effects, Extension, State} from 'micromark-util-types'
import type {TextLimits} from '../../model/limits.ts'
import {TooMuch} from './limits.ts'
import {positionOf, walkTree} from './tree.ts'

/**
 * Throws a {@link TooMuch} for a tree with more cells of tables, or more footnotes, than the limits
 * say. Cells that a row lacks count, since every row is made as wide as the head: of a wide table
 * with many short rows they are the square of what is written.
 */
export function refuseTooMany(root: Root, {tableCells, notes}: TextLimits): void {
  const cells = new Count()
  const footnotes = new Count()
  for (const node of walkTree([root])) {
    if (node.type === 'footnoteDefinition') {
      footnotes.add(1, notes, positionOf(node).start.line)
    } else if (node.type === 'table') {
      for (const row of node.children) {
        cells.add(widthOf(node, row), tableCells, positionOf(row).start.line)
      }
    }
  }
  if (cells.line !== undefined) throw new TooMuch('cells', tableCells, cells.line, cells.sum)
  if (footnotes.line !== undefined) throw new TooMuch('notes', notes, footnotes.line, footnotes.sum)
}

const widthOf = ({align, children}: Table, row: TableRow) =>
  Math.max(align?.length ?? children[0]?.children.length ?? 0, row.children.length)

/** A sum, and the line in which it became too much. */
class Count {
  sum = 0
  line: number | undefined

  add(number: number, most: number, line: number): void {
    this.sum += number
    if (this.sum > most) this.line ??= line
  }
}

/** Kinds of tokens are declared where they are made, which nothing else has to load. */
const is = (type: string, name: string) => type === name

/** How many more are parsed than may be, so that a message can tell how many there are. */
const ample = 10_000

/**
 * The same syntax, but where tables have far more cells than `most` in what is written it throws a
 * {@link TooMuch} on the way: the parser takes some ten kilobytes for each cell.
 */
export function limitedCells(extension: Extension, most: number): Extension {
  const {flow} = extension
  if (flow?.null === undefined) return extension
  let cells = 0
  const limited = (construct: Construct): Construct => ({
    ...construct,
    tokenize(effects, ok, nok) {
      let dividers = 0
      // What is taken for a head may turn out to be none.
      let isHead = false
      const enter: Effects['enter'] = (type, fields) => {
        isHead ||= is(type, 'tableHead')
        if (is(type, 'tableCellDivider')) dividers++
        const inRow = isHead ? dividers / 2 : dividers
        if (cells + inRow > most + ample) throw new TooMuch('cells', most, this.now().line)
        return effects.enter(type, fields)
      }
      const done: State = (code) => {
        if (!isHead) cells += Math.max(1, dividers - 1)
        return ok(code)
      }
      return construct.tokenize.call(this, {...effects, enter}, done, nok)
    }
  })
  const constructs = [flow.null].flat()
  const tables = constructs.map((it) => (it.name === 'table' ? limited(it) : it))
  return {...extension, flow: {...flow, null: tables}}
}
