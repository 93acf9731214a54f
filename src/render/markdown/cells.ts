import type {PhrasingContent} from 'mdast'
import {
  type CellBlock,
  dispatch,
  type Handlers,
  type List,
  type TableCell
} from '../../model/node.ts'
import {piecesOf} from '../../model/pieces.ts'
import {phrasing, singleLine} from './inlines.ts'

type Line = readonly PhrasingContent[]

/**
 * Words of a cell on the one line that Markdown has for it, broken with `<br>`. A list is lines that
 * begin with a marker: `- one<br>- two`, which is read as a list again.
 */
export function cellContent({children}: TableCell): PhrasingContent[] {
  const lines = children.flatMap((block) => dispatch(handlers, block, undefined))
  const single = children.length === 1 && lines.length === 1
  return lines.flatMap(({line, isItem}, index) => [
    ...(index === 0 ? [] : [{type: 'break'} as const]),
    ...(isItem || single ? line : withoutMarker(line))
  ])
}

interface CellLine {
  readonly line: Line
  readonly isItem: boolean
}

const handlers: Handlers<CellBlock, undefined, readonly CellLine[]> = {
  paragraph: (node) => {
    const lines: PhrasingContent[][] = [[]]
    for (const it of phrasing(node.children)) {
      if (it.type === 'break') lines.push([])
      else lines.at(-1)?.push(it)
    }
    return lines.map((line) => ({line, isItem: false}))
  },
  list: (node) => (node.children.length === 1 ? [taggedItem(node)] : itemsOf(node))
}

/** One line with a marker would be read as words. */
function taggedItem(node: List): CellLine {
  const [start, end] =
    node.marker.kind === 'bullet'
      ? ['<ul>', '</ul>']
      : [`<ol start="${node.marker.start}">`, '</ol>']
  const [, ...words] = itemsOf(node).flatMap(({line}, index) =>
    index === 0 ? line : [{type: 'break'} as const, ...line]
  )
  const [opened, closed] = [`${start}<li>`, `</li>${end}`]
  const line = [
    {type: 'html', value: opened} as const,
    ...words,
    {type: 'html', value: closed} as const
  ]
  return {line, isItem: true}
}

function itemsOf({marker, children}: List): readonly CellLine[] {
  return children.flatMap((item, index) => {
    const sign = marker.kind === 'bullet' ? '-' : `${marker.start + index}.`
    const words: PhrasingContent[] = []
    const inner: CellLine[] = []
    for (const block of item.children) {
      if (block.type === 'list') inner.push(...itemsOf(block))
      else {
        if (words.length > 0) words.push({type: 'text', value: ' '})
        if (block.type === 'paragraph') words.push(...phrasing(block.children, singleLine))
        else words.push({type: 'text', value: [...piecesOf([block])].join(' ')})
      }
    }
    // The marker is raw: it means what it says.
    return [{line: [{type: 'html', value: `${sign} `}, ...words], isItem: true}, ...inner]
  })
}

/** A line of words that only looks like an item, with its marker escaped. */
function withoutMarker(line: Line): Line {
  const [first, ...rest] = line
  const found = first?.type === 'text' && /^(?:([-*•])|(\d{1,9})([.)]))(?=[ \t])/.exec(first.value)
  if (!found) return line
  const [all, bullet, digits, sign] = found
  // A backslash escapes nothing but the marks of ASCII.
  const escaped = bullet === '•' ? '&bull;' : bullet ? `\\${bullet}` : `${digits}\\${sign}`
  return [{type: 'html', value: escaped}, {...first, value: first.value.slice(all.length)}, ...rest]
}
