import type {Block, Node, Table} from '../../../../model/node.ts'
import {walk} from '../../../../model/walk.ts'
import {pointsOfPixels} from '../../../../theme/units.ts'
import type {Box} from '../box.ts'
import {type Context, styleOf} from '../context.ts'

/** Whether a block stands across all columns: what heads the document, and what a column is too narrow for. */
export function standsAcross(block: Block, context: Context): boolean {
  if (context.wide === undefined) return false
  switch (block.type) {
    case 'masthead':
    case 'memoHeader':
    case 'bottomLine':
    case 'details':
    case 'cards':
    case 'timeline':
    case 'contents':
      return true
    case 'callout':
      return [...walk(block.children)].some((it) => it.type === 'bottomLine')
    case 'image': {
      const asset = context.job.assets.get(block.url)
      return asset !== undefined && pointsOfPixels(asset.width) * leastScale > context.width
    }
    case 'table':
      return widthOf(block, context) > context.width
    case 'code': {
      const {size} = styleOf(context, 'code')
      const lines = block.value.split('\n')
      const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
      return longest * size * letter + 2 * context.job.theme.spacing.callout.x > context.width
    }
    default:
      return false
  }
}

/** Of its size, what is left of a picture that is made smaller to stand in a column. */
const leastScale = 2 / 3

/** Width of a letter, of its size: roughly, since only the side of a limit is asked for. */
const letter = 0.6
const letterOfWords = 0.48

/** Rows that are looked at; a longer table is like its beginning. */
const sample = 100

/** Roughly the width of a table whose cells all have one line, in points. */
function widthOf({head, children}: Table, context: Context): number {
  const longest = head.children.map(() => 0)
  for (const row of [head, ...children.slice(0, sample)]) {
    row.children.forEach((cell, index) => {
      longest[index] = Math.max(longest[index] ?? 0, lengthOf(cell))
    })
  }
  const {size} = styleOf(context, 'tableCell')
  const words = longest.reduce((sum, it) => sum + it, 0) * size * letterOfWords
  return words + 2 * context.job.theme.spacing.cell.x * (longest.length - 1)
}

function lengthOf(cell: Node): number {
  let length = 0
  for (const node of walk([cell]))
    if ('value' in node && typeof node.value === 'string') length += node.value.length
  return length
}

/** The whole measure, indented as running text is. */
export function widened(context: Context): Context {
  const {wide, x, numbers} = context
  if (wide === undefined) return context
  const indent = x - (numbers ?? x)
  return {
    ...context,
    x: wide.x + indent,
    width: wide.width - indent,
    numbers: undefined,
    wide: undefined
  }
}

export const across = (boxes: readonly Box[]): readonly Box[] =>
  boxes.map((it) => ({...it, across: true}))
