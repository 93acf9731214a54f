import {type Box, box, type NoteLayout, type Op} from '../box.ts'
import {lowered} from './measure-head.ts'

/** What stands on one page of a column. */
interface Part {
  readonly height: number
  readonly ops: readonly Op[]
  readonly notes: readonly NoteLayout[]
  readonly anchors: readonly string[]
}

/**
 * Columns of lines side by side, with one top. They are one box, so that no page divides them,
 * unless one takes more than most of a page, which is `pageHeight` points high: then each box goes
 * on where the one before ends, and those but the first and the last fill their pages.
 */
export function beside(columns: readonly (readonly Box[])[], pageHeight: number): readonly Box[] {
  const divided = columns.map((lines) => partsOf(lines, pageHeight))
  const count = Math.max(0, ...divided.map((parts) => parts.length))
  return Array.from({length: count}, (_, index) => {
    const parts = divided.flatMap((it) => it[index] ?? [])
    return box(Math.max(...parts.map((it) => it.height)), {
      ops: parts.flatMap((it) => it.ops),
      notes: parts.flatMap((it) => it.notes),
      anchors: parts.flatMap((it) => it.anchors),
      containers: columns.flat()[0]?.containers ?? []
    })
  })
}

/** Lines below each other, as many in each part as its page holds, but at least one. */
function partsOf(lines: readonly Box[], pageHeight: number): readonly Part[] {
  const parts: Part[] = []
  const share = lines.some((it) => it.notes.length > 0) ? firstShare : nextShare
  let part: Part | undefined
  let below = 0
  for (const line of lines) {
    const y: number = part === undefined ? 0 : part.height + Math.max(below, line.above)
    const most = pageHeight * (parts.length === 0 ? firstShare : share)
    if (part !== undefined && y + line.height > most) {
      parts.push(part)
      part = added(undefined, line, 0)
    } else {
      part = added(part, line, y)
    }
    below = line.below
  }
  return part === undefined ? parts : [...parts, part]
}

const added = (part: Part | undefined, line: Box, y: number): Part => ({
  height: y + line.height,
  ops: [...(part?.ops ?? []), ...line.ops.map((op) => lowered(op, y))],
  notes: [...(part?.notes ?? []), ...line.notes],
  anchors: [...(part?.anchors ?? []), ...line.anchors]
})

/** Of a page, how much columns may take in one piece: this much is there beside notes, too. */
const firstShare = 0.66
/** And in the next pieces, which begin their pages. */
const nextShare = 0.88
