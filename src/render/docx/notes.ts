import {type ParagraphChild, TextRun} from 'docx'
import type {Note} from '../../model/document.ts'
import {walk} from '../../model/walk.ts'
import {Anchor} from './bookmarks.ts'
import {field} from './fields.ts'
import {marks} from './roles.ts'
import type {Work} from './work.ts'
import {element} from './xml.ts'

/** A note that a mark stands for, with the number that Word will count for it. */
interface Called {
  readonly note: Note
  readonly number: number
}

/**
 * Numbers notes in the order in which their marks are written, which can differ from the report's
 * where a mark stands in content for other formats. Some readers find notes by place, not by id.
 */
export interface NoteCalls {
  /** The note `id` and whether this is its first mark; nothing, if the report has no such note. */
  readonly call: (id: string) => (Called & {readonly first: boolean}) | undefined
  /** Notes with a mark, in order. */
  readonly called: () => readonly Called[]
}

export function createNoteCalls(notes: readonly Note[]): NoteCalls {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const called = new Map<string, Called>()
  return {
    call: (id) => {
      const earlier = called.get(id)
      if (earlier !== undefined) return {first: false, ...earlier}
      const note = byId.get(id)
      if (note === undefined) return undefined
      const now = {note, number: called.size + 1}
      called.set(id, now)
      return {first: true, ...now}
    },
    called: () => [...called.values()]
  }
}

/**
 * Mark of the note `id`. Word has no second mark for one note: it is a cross-reference to the first.
 * A note has no notes of its own in Word, so the mark of one that is called from within this note
 * follows here. Nothing, if there is no such note.
 */
export function noteMark(id: string, work: Work): readonly ParagraphChild[] | undefined {
  const called = work.notes.call(id)
  if (called === undefined) return undefined
  const {note, number, first} = called
  const name = `_RefNote${number}`
  if (!first) return field(`NOTEREF ${name} \\f \\h`, String(number), {style: marks.noteReference})
  const mark = new Anchor(name, work.count(), [noteReference(number)])
  return [mark, ...marksWithin(note, work)]
}

const noteReference = (number: number): TextRun =>
  new TextRun({
    style: marks.noteReference,
    children: [element('w:footnoteReference', {'w:id': number})]
  })

/** Between two marks: without it, notes 1 and 2 of one word read as note 12. */
export const noteComma = (): TextRun => new TextRun({style: marks.noteReference, text: ','})

function marksWithin(note: Note, work: Work): readonly ParagraphChild[] {
  const calls = [...walk(note.children)].filter((node) => node.type === 'noteReference')
  const called = new Set(work.notes.called().map((it) => it.note.id))
  const fresh = [...new Set(calls.map((node) => node.id))].filter((id) => !called.has(id))
  return fresh.flatMap((id) => {
    const mark = noteMark(id, work)
    return mark === undefined ? [] : [noteComma(), ...mark]
  })
}
