import type {Note} from '../../model/document.ts'
import type {NoteReference} from '../../model/node.ts'
import type {Report} from '../../model/report.ts'
import {walk} from '../../model/walk.ts'
import type {Conventions} from './conventions.ts'

/** What calls of notes show, and which notes are shown. */
export interface Calls {
  /** What stands where a note is called: its mark, and those of notes that cannot be called elsewhere. */
  readonly call: (node: NoteReference) => readonly string[]
  /** Notes that the file has, with what their calls show; asked for when all calls are made. */
  readonly notes: () => readonly {readonly note: Note; readonly label: string}[]
}

export function callsOf({notes}: Report, {countsCalls}: Conventions): Calls {
  if (!countsCalls) {
    return {
      call: ({number}) => [String(number)],
      notes: () => notes.map((note) => ({note, label: String(note.number)}))
    }
  }
  const byId = new Map(notes.map((it) => [it.id, it]))
  const called = new Map<string, {readonly note: Note; readonly label: string}>()
  const call = (id: string, number: number): readonly string[] => {
    const note = byId.get(id)
    const known = called.get(id)
    if (note === undefined || known !== undefined) return [known?.label ?? String(number)]
    const label = String(called.size + 1)
    called.set(id, {note, label})
    const within = [...walk(note.children)].filter((it) => it.type === 'noteReference')
    return [label, ...within.flatMap((it) => (called.has(it.id) ? [] : call(it.id, it.number)))]
  }
  return {call: (node) => call(node.id, node.number), notes: () => [...called.values()]}
}
