import {directionOfReport} from '../../../direction.ts'
import {type Box, box, type NoteLayout, withFirst} from '../box.ts'
import {type Context, indented} from '../context.ts'
import type {Line, Role} from '../lines/line.ts'
import {lookOf} from '../lines/looks.ts'
import {columnWidth} from '../pages/columns.ts'
import {type Tag, tagged} from '../tag.ts'
import {measureBlocks} from './measure.ts'
import {firstBaseline, label} from './paragraph.ts'

/** Room for the number of a note, in points. */
const hang = 13

/** Name of the place where a note stands, and of its first mark. */
export const noteAnchor = (id: string): string => `~note.${id}`
export const markAnchor = (id: string): string => `~mark.${id}`

/** Notes whose first mark is in the lines of a paragraph, line by line. */
export function notesOf(
  lines: readonly Line[],
  context: Context,
  tag: Tag
): readonly (readonly NoteLayout[])[] {
  const {job} = context
  return lines.map((line) => {
    const result: NoteLayout[] = []
    for (const {look} of line.runs) {
      const id = look.role?.kind === 'noteReference' ? look.role.id : undefined
      const note = id === undefined ? undefined : job.notes.get(id)
      if (note === undefined || job.notesSet.has(note.id)) continue
      result.push(layoutNote(note.id, note.number, context, tag))
    }
    return result
  })
}

/** A note that is set when it is first asked for: notes of notes do not call each other deep. */
function layoutNote(id: string, number: number, context: Context, mark: Tag): NoteLayout {
  const tag = tagged('Note', isText(mark) ? mark.parent : mark, {id: `note-${number}`})
  context.job.notesSet.set(id, tag)
  let boxes: readonly Box[] | undefined
  return {
    id,
    number,
    tag,
    boxes: () => {
      boxes ??= measureNote(id, number, context, tag)
      return boxes
    }
  }
}

function measureNote(id: string, number: number, context: Context, tag: Tag): readonly Box[] {
  const {job} = context
  const {theme} = job
  const place: Context = {
    job,
    direction: directionOfReport(job.report),
    x: theme.page.margin.left,
    width: columnWidth(theme),
    wide: undefined,
    tag,
    text: 'note',
    gap: theme.text.note.below,
    level: context.level,
    numbers: undefined,
    unnumbered: false,
    ragged: false,
    containers: []
  }
  const note = job.notes.get(id)
  const boxes = measureBlocks(note?.children ?? [], indented(place, hang))
  const role: Role = {kind: 'link', url: `#${markAnchor(id)}`}
  const style = theme.text.note
  const look = lookOf(job, theme.text.citation, {
    size: style.size * 0.72,
    rise: style.size * 0.3,
    role
  })
  const lbl = tagged('Lbl', tag)
  const baseline = firstBaseline(boxes, place)
  const number_ = label([{text: String(number), look}], {x: place.x}, baseline, lbl)
  const all = withFirst(boxes, {ops: [number_], anchors: [noteAnchor(id)]}, style.leading)
  return all.length === 0 ? [box(style.leading)] : all
}

/**
 * Whether an element is a paragraph or a heading: a note stands after it. Within, it would cut the
 * sentence in two, and be read as a part of the heading in a list of them.
 */
const isText = ({type}: Tag): boolean => type === 'P' || /^H[1-6]$/.test(type)
