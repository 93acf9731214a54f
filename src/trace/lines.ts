import {type Line, type Reading, textOfLine} from '../verify/reading.ts'

/** A line of a finished file, and where it stands in it. */
export interface FileLine {
  readonly text: string
  /** Headings above it, the outermost first, as the file has them. */
  readonly headings: readonly string[]
  readonly kind:
    | 'heading'
    | 'text'
    | 'code'
    | 'contents'
    | 'cell'
    | 'note'
    | 'picture'
    | 'head'
    | 'foot'
  /** From 1, where the format has pages. */
  readonly page?: number
  /** From 1, of a cell; the head is row 1. */
  readonly row?: number
  readonly column?: number
}

/** All lines of a finished file that are read on, in order; then its notes. */
export function linesIn({lines, notes}: Reading): readonly FileLine[] {
  const found: FileLine[] = []
  let above: readonly {readonly depth: number; readonly title: string}[] = []
  for (const line of lines) {
    const {kind, depth = 1} = line
    if (kind === 'heading') above = above.filter((it) => it.depth < depth)
    const headings = above.map((it) => it.title)
    found.push(fileLine(line, headings))
    for (const it of line.pieces) {
      if (it.kind === 'picture' && it.alt !== '')
        found.push({text: it.alt, headings, kind: 'picture', ...pageOf(line)})
    }
    if (kind === 'heading') above = [...above, {depth, title: textOf(line)}]
  }
  const noted = notes.flatMap((note) =>
    note.lines.map((it): FileLine => ({...fileLine(it, []), kind: 'note'}))
  )
  return [...found, ...noted]
}

/** Soft hyphens and what stands between them and the next line are no part of a word. */
const textOf = (line: Line) =>
  textOfLine(line)
    .replace(/\u00AD\s*/g, '')
    .trim()

const fileLine = (line: Line, headings: readonly string[]): FileLine => ({
  text: textOf(line),
  headings,
  kind: line.cell === undefined ? line.kind : 'cell',
  ...pageOf(line),
  ...(line.cell !== undefined && {row: line.cell.row + 1, column: line.cell.column + 1})
})

const pageOf = ({page}: Line) => (page === undefined ? {} : {page})

/** Running heads and feet, each text once. */
export function edgesIn({edges = []}: Reading): readonly FileLine[] {
  const lines = edges.map(
    ({text, edge, on}): FileLine => ({
      text,
      headings: [],
      kind: edge,
      ...(typeof on === 'number' && {page: on})
    })
  )
  return [
    ...new Map(lines.toReversed().map((it) => [`${it.kind} ${it.text}`, it])).values()
  ].reverse()
}
