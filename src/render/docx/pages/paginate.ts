import type {Flow, Unit} from './unit.ts'

/** Units that are set on pages of one size. */
export interface Stretch {
  readonly units: readonly Unit[]
  /** Room for text on a page, by its number from 1. */
  readonly depth: (page: number) => number
  /** Whether it begins on a new page. */
  readonly isApart: boolean
}

export interface Pages {
  /** Page on which each bookmark begins, from 1. */
  readonly anchors: ReadonlyMap<string, number>
  readonly count: number
}

/** Units between which no page may begin. */
type Group = readonly Unit[]

/** Room between the text and the notes, rule included: LibreOffice's is 0.1 cm twice, and the rule. */
const separator = 6.2

/** Room past the end of a page that rounding may take. */
const tolerance = 0.04

/**
 * Fills pages one after the other. What must not be parted goes to the next page whole; what is
 * taller than a page is parted nonetheless. Notes stand on the page of their mark: a note begins
 * there, and may go on on the next page. `notes` lays a note out.
 */
export function paginate(stretches: readonly Stretch[], notes: (id: string) => Flow): Pages {
  const anchors = new Map<string, number>()
  let page = 1
  let used = 0
  /** Height of the notes on this page with their rule, and what of them is still to be set. */
  let foot = 0
  let waiting: readonly Group[] = []
  let depth: Stretch['depth'] = () => 0
  let isBlank = true

  function turn(): void {
    page += 1
    used = 0
    foot = 0
    isBlank = true
    setNotes([])
  }

  /** Sets notes at the foot of the page, as much as there is room for. */
  function setNotes(groups: readonly Group[]): void {
    if (waiting.length === 0 && groups.length === 0) return
    const all = [...waiting, ...groups]
    let set = 0
    for (const group of all) {
      const next = footWith([group])
      if (used + next > depth(page) + tolerance) break
      foot = next
      set += 1
    }
    waiting = all.slice(set)
  }

  /** Height of the foot of the page with `groups` too. */
  const footWith = (groups: readonly Group[]): number =>
    groups.reduce((sum, group) => {
      const [first] = group
      const tall = group.reduce((rest, it) => rest + it.gap + it.height, 0)
      return sum === 0 ? separator + tall - (first?.gap ?? 0) : sum + tall
    }, foot)

  /**
   * What has to stand at the foot for `units`: all of their notes, of the last its beginning. Below
   * other notes LibreOffice asks for room for a line, and for two only when it sets the note, which
   * may then begin on the next page.
   */
  function leastNotes(units: readonly Unit[]): readonly Group[] {
    const called = units.flatMap((it) => it.notes).map(groupsOfNote)
    const last = called.at(-1)?.[0]
    if (last === undefined) return []
    const before = [...waiting, ...called.slice(0, -1).flat()]
    return [...before, foot > 0 || before.length > 0 ? last.slice(0, 1) : last]
  }

  /**
   * A note's lines, with the space that the note before wants below it. Two lines at least stand
   * with the mark; after them a page may end anywhere.
   */
  const groupsOfNote = (id: string): readonly Group[] => {
    const {units, after} = notes(id)
    return groupsOf(
      units.map((it, index) => ({
        ...it,
        gap: index === 0 ? Math.max(it.gap, after) : it.gap,
        start: index > 1 ? 'may' : it.start
      }))
    )
  }

  function heightHere(units: readonly Unit[]): number {
    const [first, ...rest] = units
    if (first === undefined) return 0
    const top = isBlank
      ? (first.start === 'must' || page === 1 ? first.gap : 0) + first.head
      : first.gap
    return rest.reduce((sum, it) => sum + it.gap + it.height, top + first.height)
  }

  const fits = (units: readonly Unit[]): boolean =>
    used + heightHere(units) + (units.at(-1)?.tail ?? 0) + footWith(leastNotes(units)) <=
    depth(page) + tolerance

  function put(units: readonly Unit[]): void {
    used += heightHere(units)
    isBlank = false
    for (const unit of units) {
      for (const name of unit.anchors) if (!anchors.has(name)) anchors.set(name, page)
    }
    setNotes(units.flatMap((it) => it.notes).flatMap(groupsOfNote))
  }

  /** Sets units that belong together, parted only if no page can hold them. */
  function place(units: readonly Unit[]): void {
    if (!fits(units) && !isBlank) turn()
    if (fits(units)) {
      put(units)
      return
    }
    for (const unit of units) {
      if (!fits([unit]) && !isBlank) turn()
      if (fits([unit]) || unit.parts.length === 0) put([unit])
      else placeParts(unit)
    }
  }

  function placeParts(unit: Unit): void {
    const [first, ...rest] = unit.parts
    if (first === undefined) return
    for (const part of [{...first, notes: unit.notes, anchors: unit.anchors}, ...rest]) {
      if (!fits([part]) && !isBlank) turn()
      put([part])
    }
  }

  for (const stretch of stretches) {
    depth = stretch.depth
    if (stretch.isApart && !isBlank) turn()
    for (const group of groupsOf(stretch.units)) {
      if (group[0]?.start === 'must' && !isBlank) turn()
      place(group)
    }
  }
  while (waiting.length > 0) {
    const before = waiting.length
    turn()
    if (waiting.length === before) break
  }
  return {anchors, count: page}
}

/** `units` in groups that stay together. */
function groupsOf(units: readonly Unit[]): readonly Group[] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const group = groups.at(-1)
    if (unit.start === 'keep' && group !== undefined) group.push(unit)
    else groups.push([unit])
  }
  return groups
}
