import type {Definition, Heading, Nodes} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Tell} from '../../diagnostics/message.ts'
import type {Inline, Text} from '../../model/node.ts'
import type {Origin, Position} from '../../model/origin.ts'
import {legal} from '../gate.ts'
import {positionOf} from './tree.ts'

/** What turning mdast into our nodes needs to know; the same for a source and for a template. */
export interface Conversion {
  /** The text that the positions of the mdast nodes count in. */
  readonly text: string
  /** Origin of what stands at a position of `text`. */
  readonly originOf: (position: Position) => Origin
  readonly tell: Tell
  /** Targets of reference links and images, by mdast's `identifier`. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Numbers of footnotes, by mdast's `identifier`; a reference to any other is shown as written. */
  readonly notes: ReadonlyMap<string, number>
  /** Id of the section that a heading opens. */
  readonly idOf: (heading: Heading) => string
  /** Ids that a link may point to with `#id`; not checked if absent. */
  readonly anchors?: ReadonlySet<string>
  /** What stands for `:name[label]{key=value}`; without it, the directive is shown as written. */
  readonly textDirective?: (node: TextDirective) => readonly Inline[]
}

export const originOfNode = (node: Pick<Nodes, 'position'>, {originOf}: Conversion): Origin =>
  originOf(positionOf(node))

/** A value as it may be shown on one line: line endings are spaces, and nothing illegal is left. */
export const oneLine = (value: string) => legal(value.replace(/\r\n|[\r\n]/g, ' '))

/** Lines of code: every line ending is `\n`, and nothing illegal is left. */
export const manyLines = (value: string) => legal(value.replace(/\r\n?/g, '\n'))

/**
 * Words of `node` that are written in the text as they are shown, such as inline HTML or the
 * alternative text of a picture: one `Text` for each line, and one for each line ending. Where the
 * text has them in another form, they are one `Text` derived from the node.
 */
export function wordsWritten(
  value: string,
  node: Pick<Nodes, 'position'>,
  by: string,
  {text, originOf}: Conversion
): readonly Text[] {
  const {start, end} = positionOf(node)
  const raw = text.slice(start.offset, end.offset)
  const at = value.includes('\n') || value.includes('\r') ? -1 : raw.indexOf(value)
  if (value === '') return []
  if (at >= 0 && !/[\r\n]/.test(raw.slice(0, at))) {
    const from = {...start, column: start.column + at, offset: start.offset + at}
    const to = {...from, column: from.column + value.length, offset: from.offset + value.length}
    return [{type: 'text', value: legal(value), origin: originOf({start: from, end: to})}]
  }
  const origin = originOf({start, end})
  return [{type: 'text', value: oneLine(value), origin: derivedFrom(origin, by)}]
}

/** A template's words stay the template's. */
export const derivedFrom = (origin: Origin, by: string): Origin =>
  origin.from === 'source' ? {from: 'derived', by, evidence: [origin]} : origin
