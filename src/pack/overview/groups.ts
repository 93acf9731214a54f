import type {Entry} from './entry.ts'

export interface Group {
  /** What the names of its folders begin with. */
  readonly name: string
  readonly entries: readonly Entry[]
}

/** As many packs are looked through faster than a letter is chosen. */
const fewest = 60

/** Packs by the first letter of their folders, all digits together; one group where there are few. */
export function groupsOf(entries: readonly Entry[]): readonly Group[] {
  if (entries.length <= fewest) return [{name: '', entries}]
  const groups = new Map<string, Entry[]>()
  for (const it of entries) {
    const name = letterOf(it.folder)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [it])
    else group.push(it)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => ({name, entries: members}))
}

function letterOf(folder: string): string {
  const [first = ''] = folder
  if (/\p{Nd}/u.test(first)) return '0–9'
  return /\p{L}/u.test(first) ? first.toUpperCase() : 'Others'
}
