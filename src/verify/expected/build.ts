import type {Assets} from '../../model/asset.ts'
import type {Inline, Node} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'
import type {Report} from '../../model/report.ts'
import type {Cell, Piece} from '../reading.ts'
import {seen} from '../signs.ts'
import type {Calls} from './calls.ts'
import type {Conventions} from './conventions.ts'
import type {ExpectedLine, LeftOut, Unit} from './expected.ts'
import {piecesOf} from './inlines.ts'

/** What a line stands in. */
export interface Around {
  readonly level?: number
  readonly box?: string
  readonly nesting?: number
  readonly cell?: Cell
}

/** What the handlers of blocks know. */
export interface Context {
  readonly conventions: Conventions
  readonly report: Report
  readonly assets: Assets
  /** Addresses of sections and paragraphs that the format shows. */
  readonly ids: ReadonlySet<string>
  readonly around: Around
  /** Whether it stands in a list, a quotation, a box or a note. */
  readonly nested: boolean
  readonly inNote: boolean
  /** Depth of the heading that it stands below; 0 where it stands below none. */
  readonly depth: number
  readonly made: Made
  readonly calls: Calls
  /** The label of the next line: the first of an item bears it. */
  readonly label: {next: Marker | undefined}
  /** Words that the next line begins with: the title of a box. */
  readonly lead: {next: readonly Piece[]}
}

/** What stands before an item, and what the item stands in. */
export interface Marker {
  readonly text: string
  readonly unit: OpenUnit
  readonly around: Around
}

/** What was made so far. */
export interface Made {
  readonly lines: ExpectedLine[]
  readonly grids: number[][]
  readonly leftOut: LeftOut[]
  /** Ids of what shows nothing, which is no line. */
  readonly blank: Set<string>
  /** Whether there is a title, below which all headings stand. */
  titled: boolean
}

export interface Words {
  readonly nodes?: readonly Inline[]
  readonly before?: readonly Piece[]
  readonly pieces?: readonly Piece[]
}

type Shape = Partial<
  Pick<ExpectedLine, 'kind' | 'depth' | 'label' | 'hasFaces' | 'id' | 'language'>
>

export const plainWords = (text: string, face = ''): Piece => ({kind: 'words', text, face})

/** Inline content as pieces in the ways of the format; what is lost of it is noted in `unit`. */
export function inlines(
  nodes: readonly Inline[],
  unit: OpenUnit,
  {conventions, ids, calls}: Context,
  face = ''
): readonly Piece[] {
  const lost: string[] = []
  const {beforeCitation} = conventions
  const pieces = piecesOf(nodes, {beforeCitation, ids, lost, face, calls, links: conventions})
  for (const url of lost)
    degrade(unit, `the link to \`${url}\` leads nowhere in this report; its words are shown`)
  return pieces
}

/** A unit that is being made. */
export interface OpenUnit extends Unit {
  readonly degraded: string[]
}

export const unitOf = (kind: Unit['kind'], {origin}: {readonly origin: Origin}): OpenUnit => ({
  kind,
  origin,
  degraded: []
})

export const unitFor = (node: Node): OpenUnit => unitOf(node.type, node)

export function degrade(unit: OpenUnit, how: string): void {
  if (!unit.degraded.includes(how)) unit.degraded.push(how)
}

/** Adds a line, unless it shows nothing. */
export function line(
  unit: OpenUnit,
  pieces: readonly Piece[],
  context: Context,
  shape: Shape = {}
): void {
  const {around, label, lead, made} = context
  const all = [...lead.next, ...pieces]
  lead.next = []
  const shown = shape.label ?? label.next?.text
  if (shape.label === undefined) label.next = undefined
  const isEmpty = all.every((it) => it.kind === 'words' && !seen.test(it.text))
  if (isEmpty && shown === undefined) {
    if (shape.id !== undefined) made.blank.add(shape.id)
    return
  }
  const {kind = 'text', hasFaces = true, label: _, ...rest} = shape
  made.lines.push({
    ...around,
    ...rest,
    kind,
    hasFaces,
    unit,
    pieces: all,
    ...(shown !== undefined && {label: shown})
  })
}

/** The marker of an item that no line bears stands on a line of its own, where the item does. */
export function markerAlone(context: Context): void {
  const {next} = context.label
  if (next !== undefined) line(next.unit, [], {...context, around: next.around})
}
