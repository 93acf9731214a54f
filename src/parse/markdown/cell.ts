import type {PhrasingContent} from 'mdast'
import type {CellBlock, Inline, List, ListItem, Paragraph} from '../../model/node.ts'
import {type Origin, placeOf} from '../../model/origin.ts'
import {type HtmlList, htmlListIn} from './cell-html.ts'
import {type Conversion, originOfNode} from './conversion.ts'
import {cellInlines} from './inlines.ts'
import {isLiteral, withoutEnd, withoutStart} from './shorten.ts'

/** The marker that a line of a cell begins with. */
interface Marker {
  readonly kind: 'bullet' | 'number'
  /** Such as `-`, or the mark behind a number: another one begins another list. */
  readonly sign: string
  readonly number: number
  /** UTF-16 length, with the blanks behind it. */
  readonly length: number
}

interface Line {
  /** Which of the cell's inlines it begins with. */
  readonly from: number
  readonly inlines: readonly Inline[]
  readonly marker: Marker | undefined
}

/** Blocks of a table cell. */
export function cellBlocks(
  nodes: readonly PhrasingContent[],
  conversion: Conversion
): readonly CellBlock[] {
  const html = htmlListIn(nodes)
  if (html === undefined) return blocksOf(cellInlines(nodes, conversion))
  return [...wordsOf(trimmed(cellInlines(html.lead, conversion))), htmlList(html, conversion)]
}

/**
 * Markdown has no lists there, so authors write `- one<br>- two`: lines that
 * all begin with a marker are a list, also behind words that lead in. A line alone is none.
 */
function blocksOf(inlines: readonly Inline[]): readonly CellBlock[] {
  const lines = linesOf(inlines)
  const lead = lines.findIndex((it) => it.marker !== undefined)
  const items = lead < 0 ? [] : lines.slice(lead)
  if (!isList(items)) return wordsOf(inlines)
  return [...wordsOf(inlines.slice(0, items[0]?.from)), listOf(items)]
}

/** A paragraph, without line breaks at its ends; nothing, if nothing else is in it. */
function wordsOf(inlines: readonly Inline[]): readonly Paragraph[] {
  const first = inlines.findIndex((it) => it.type !== 'break')
  const last = inlines.findLastIndex((it) => it.type !== 'break')
  return first < 0 ? [] : [paragraphOf(inlines.slice(first, last + 1))]
}

/** What stands between line breaks, where there is anything. */
function linesOf(inlines: readonly Inline[]): readonly Line[] {
  const lines: {from: number; inlines: Inline[]}[] = [{from: 0, inlines: []}]
  for (const [index, inline] of inlines.entries()) {
    if (inline.type === 'break') lines.push({from: index + 1, inlines: []})
    else lines.at(-1)?.inlines.push(inline)
  }
  return lines.flatMap(({from, inlines: line}) => {
    const words = trimmed(line)
    return words.length === 0 ? [] : [{from, inlines: words, marker: markerOf(words[0])}]
  })
}

function trimmed(line: readonly Inline[]): readonly Inline[] {
  const result = [...line]
  const first = result[0]
  if (first?.type === 'text' && isLiteral(first)) {
    result[0] = withoutStart(first, first.value.length - first.value.trimStart().length)
  }
  const last = result.at(-1)
  if (last?.type === 'text' && isLiteral(last)) {
    result[result.length - 1] = withoutEnd(last, last.value.length - last.value.trimEnd().length)
  }
  return result.filter((it) => it.type !== 'text' || it.value !== '')
}

function markerOf(first: Inline | undefined): Marker | undefined {
  if (first?.type !== 'text' || !isLiteral(first)) return undefined
  const found = /^(?:([-*•])|(\d{1,9})([.)]))[ \t]+/.exec(first.value)
  if (found === null) return undefined
  const [{length}, bullet, digits, behind = ''] = found
  return bullet === undefined
    ? {kind: 'number', sign: behind, number: Number(digits), length}
    : {kind: 'bullet', sign: bullet, number: 0, length}
}

/** Numbers count up by one, or are all the same, as Markdown's may be. */
function isList(lines: readonly Line[]): boolean {
  const [first, second] = lines.map((it) => it.marker)
  if (first === undefined || second === undefined) return false
  const step = second.number - first.number
  if (step !== 0 && step !== 1) return false
  return lines.every(
    ({marker}, index) =>
      marker?.kind === first.kind &&
      marker.sign === first.sign &&
      marker.number === first.number + index * step
  )
}

function listOf(lines: readonly Line[]): List {
  const items = lines.flatMap((it) => itemOf(it))
  const start = lines[0]?.marker
  return {
    type: 'list',
    origin: spanOf(items),
    marker:
      start?.kind === 'number'
        ? {kind: 'number', start: start.number, style: 'decimal'}
        : {kind: 'bullet'},
    spread: false,
    children: items
  }
}

function htmlList({open, close, start, items}: HtmlList, conversion: Conversion): List {
  const origin = (node: HtmlList['open']) => ({origin: originOfNode(node, conversion)})
  return {
    type: 'list',
    origin: spanOf([origin(open), origin(close)]),
    marker: start === undefined ? {kind: 'bullet'} : {kind: 'number', start, style: 'decimal'},
    spread: false,
    children: items.map((item): ListItem => {
      const children = wordsOf(trimmed(cellInlines(item.children, conversion)))
      return {type: 'listItem', origin: spanOf([origin(item.open), ...children]), children}
    })
  }
}

function itemOf({inlines, marker}: Line): readonly ListItem[] {
  const [first, ...rest] = inlines
  if (first?.type !== 'text' || marker === undefined) return []
  const words = withoutStart(first, marker.length)
  const children = words.value === '' ? rest : [words, ...rest]
  const blocks = children.length === 0 ? [] : [paragraphOf(children)]
  return [{type: 'listItem', origin: spanOf(inlines), children: blocks}]
}

const paragraphOf = (children: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  origin: spanOf(children),
  children
})

/** From the first of some nodes to the last; there is at least one. */
function spanOf(nodes: readonly {readonly origin: Origin}[]): Origin {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('Unexpected lack of nodes')
  const start = placeOf(first.origin)
  const {end} = placeOf(last.origin).position
  return {...start, position: {start: start.position.start, end}}
}
