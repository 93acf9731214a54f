import type {Table, TableCell} from '../../model/node.ts'
import {type Marks, type Run, runs} from '../../model/runs.ts'
import type {TextStyle} from '../../theme/theme.ts'
import {twips} from '../../theme/units.ts'
import {type DecimalMark, decimalsAt, figureColumns, isFiller} from '../decimal.ts'
import {largest} from '../numbers.ts'
import {widthOfText} from './letters.ts'
import type {Work} from './work.ts'

/**
 * A column of figures. Their decimal marks stand below each other because each figure ends as far
 * from the right edge as it has less behind its mark than the others: a decimal tab in a cell does
 * nothing in LibreOffice and in Google Docs.
 */
export interface FigureColumn {
  /** Of the widest whole part and the widest decimals together, in twips. */
  readonly width: number
  /** What each row lacks, in twips, in a column `inner` wide; nothing for what is no figure. */
  readonly lacks: (row: number, inner: number) => number
}

/** The columns of figures of a table whose author has not aligned them otherwise. */
export const figuresOf = (node: Table, work: Work): readonly (FigureColumn | undefined)[] =>
  figureColumns(node).map((mark, column) =>
    mark === undefined
      ? undefined
      : columnOf(
          node.children.map(({children}) => partsOf(children[column], mark, work)),
          work
        )
  )

function columnOf(rows: readonly (Parts | undefined)[], {theme}: Work): FigureColumn {
  const before = largest(rows.map((it) => it?.before ?? 0))
  const behind = largest(rows.map((it) => it?.behind ?? 0))
  // What no reader sees is no reason for a style.
  const least = twips(theme.text.tableCell.size / 12)
  return {
    width: twips(before + behind),
    lacks: (row, inner) => {
      const parts = rows[row]
      if (parts === undefined || parts.before + parts.behind === 0) return 0
      const room = inner - twips(parts.before + parts.behind)
      const lack = Math.max(0, Math.min(twips(behind - parts.behind), room))
      return lack < least ? 0 : Math.floor(lack / grain) * grain
    }
  }
}

/** A quarter of a point: finer, and there would be a style for each figure. */
const grain = 5

/** Widths of a figure up to its decimals and from there, in points. */
interface Parts {
  readonly before: number
  readonly behind: number
}

/** How a cell is divided at its decimal mark; a dash ends where whole numbers do. */
function partsOf(cell: TableCell | undefined, mark: DecimalMark, work: Work): Parts | undefined {
  const [only, ...others] = cell?.children ?? []
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  const all = runs(only.children)
  const text = all.map((it) => (it.kind === 'text' ? it.text : '')).join('')
  const at = isFiller(text) ? text.length : decimalsAt(text, mark)
  if (at === undefined || all.some((it) => it.kind === 'break')) return undefined
  let left = at
  let [before, behind] = [0, 0]
  for (const run of all) {
    const words = wordsOf(run)
    const count = run.kind === 'text' ? left : 0
    before += widthOfText(words.slice(0, count), typeOf(run, work), work)
    behind += widthOfText(words.slice(count), typeOf(run, work), work)
    if (run.kind === 'text') left = Math.max(0, left - words.length)
  }
  return {before, behind}
}

function wordsOf(run: Run): string {
  if (run.kind === 'text') return run.text
  if (run.kind === 'citation') return `¶${run.paragraph}`
  return run.kind === 'noteReference' ? String(run.number) : ''
}

/** Word and LibreOffice set a raised mark at about that much of the size of its line. */
const raised = 0.62

function typeOf(run: Run, {theme}: Work): TextStyle {
  const {tableCell, citation} = theme.text
  if (run.kind === 'citation') return citation
  if (run.kind === 'noteReference') return {...tableCell, size: tableCell.size * raised}
  return run.kind === 'text' ? marked(tableCell, run.marks, theme.text.body.size) : tableCell
}

function marked(style: TextStyle, {strong, emphasis, code}: Marks, body: number): TextStyle {
  return {
    ...style,
    ...(strong && {weight: 'bold' as const}),
    ...(emphasis && {italic: !style.italic}),
    ...(code && {font: 'mono' as const, size: body * 0.9})
  }
}
