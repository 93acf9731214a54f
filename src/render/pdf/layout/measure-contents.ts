import type {Contents, Section} from '../../../model/node.ts'
import type {TextStyle} from '../../../theme/theme.ts'
import {type Box, box, type LeaderOp, type Op} from './box.ts'
import {type Context, styleOf} from './context.ts'
import {lookOf} from './looks.ts'
import {baselineOf, linesOf} from './paragraph.ts'
import {setOneLine} from './set-lines.ts'
import {type Tag, tagged} from './tag.ts'

/** Room for the number of a page and the shortest row of dots, in points. */
const numberRoom = 46

/** One entry for each section down to `depth`, indented by its depth. */
export function measureContents(node: Contents, context: Context): readonly Box[] {
  const entries = context.job.sections.filter((section) => section.depth <= node.depth)
  const top = Math.min(...entries.map((section) => section.depth))
  const tag = tagged('TOC', context.tag)
  return entries.flatMap((section, index) =>
    measureEntry(section, context, {
      tag,
      indent: (section.depth - top) * 14,
      strong: section.depth === top,
      below: index === entries.length - 1 ? styleOf(context, 'body').below : 0
    })
  )
}

interface Entry {
  readonly tag: Tag
  readonly indent: number
  readonly strong: boolean
  readonly below: number
}

function measureEntry(section: Section, context: Context, entry: Entry): readonly Box[] {
  const regular = styleOf(context, 'contents')
  const style: TextStyle = entry.strong ? {...regular, weight: 'bold'} : regular
  const indent = Math.min(entry.indent, context.width / 3)
  const lines = linesOf(section.title, context, {
    style,
    ragged: true,
    prefix: section.number === undefined ? '' : `${section.number}\u00A0`,
    width: context.width - indent - numberRoom
  })
  const reference = tagged('Reference', tagged('TOCI', entry.tag))
  const tag = tagged('Link', reference)
  const look = lookOf(context.job, regular)
  return lines.map((line, index) => {
    const last = index === lines.length - 1
    const x = context.x + indent
    const baseline = baselineOf(context, style)
    const op: Op = last
      ? ({
          kind: 'leader',
          title: line,
          target: section.id,
          x,
          right: context.x + context.width,
          baseline,
          tag,
          colour: look.colour,
          set: (text) => setOneLine([{text, look}])
        } satisfies LeaderOp)
      : {kind: 'text', line, x, baseline, tag, target: section.id}
    return box(style.leading, {
      below: last ? entry.below : 0,
      keepWithNext: !last,
      ops: [op],
      containers: context.containers
    })
  })
}
