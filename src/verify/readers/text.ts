import {type Line, type Reading, Unreadable} from '../reading.ts'

/** Largest file that is read, in bytes. */
const largest = 64 * 1024 * 1024

/** Lines of a text in UTF-8. Throws {@link Unreadable}. */
export function linesIn(bytes: Uint8Array): readonly string[] {
  if (bytes.length > largest) throw new Unreadable(`Unexpected file of over ${largest} bytes`)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).split('\n')
  } catch {
    throw new Unreadable('Unexpected bytes that are not UTF-8')
  }
}

/** Numbers of the notes that stand at the margin of a text. */
export const notesIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => /^\[(\d+)\](?: |$)/.exec(line)?.[1] ?? []))

/** Where a line stands. */
export type Around = Pick<Line, 'level' | 'label'>

export type Notes = Reading['notes'][number][]

/** The line after those that go on. */
export function endOf(
  lines: readonly string[],
  at: number,
  goesOn: (line: string) => boolean
): number {
  let end = at + 1
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1
  return end
}

/** The line after those that are indented by `width`, blank ones between them included. */
export function indentedEnd(lines: readonly string[], at: number, width: number): number {
  let end = at + 1
  const indent = ' '.repeat(width)
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (line === '') continue
    if (!line.startsWith(indent)) break
    end = next + 1
  }
  return end
}

/** What a reader of a text found that has neither pages nor addresses inside. */
export const textReading = (found: Pick<Reading, 'lines' | 'notes' | 'grids'>): Reading => ({
  ...found,
  notes: [...found.notes].sort((a, b) => Number(a.label) - Number(b.label)),
  places: new Map(),
  aside: [],
  faults: []
})
