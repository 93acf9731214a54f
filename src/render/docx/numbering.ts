import type {List} from '../../model/node.ts'
import type {Theme} from '../../theme/theme.ts'
import {
  bulletList,
  cellBulletList,
  cellLevels,
  cellNumberList,
  dotLevels,
  dotList,
  type Level,
  listLevels,
  type Marking,
  markingOf,
  numberList,
  type Setting,
  sectionLevels,
  subdivisionLevels,
  subdivisionList,
  usual
} from './levels.ts'
import type {Role} from './roles.ts'

/** A kind of list: what `w:abstractNum` says. */
export interface Kind {
  /** The same for the same kind, in every document. */
  readonly key: string
  readonly levels: () => readonly Level[]
  /** Role whose styles its levels are: level n of the list is the nth style of the role. */
  readonly role?: Role
}

/** One list: `w:num`. */
export interface Counted {
  readonly kind: Kind
  /** Level that its items are of, and the number of the first; nothing for a list of bullets. */
  readonly start?: {readonly level: number; readonly value: number}
}

/** Hands out lists as a document is written, one for each list so that each counts anew. */
export interface Lists {
  /** `w:numId` of a list whose items are of `level`. */
  readonly next: (list: List, level: number, setting: Setting) => number
  /** The same for a list in a cell of a table. */
  readonly inCell: (list: List, level: number) => number
  /** List of a section that is shown the number `number`; sections in a row share a list. */
  readonly section: (number: number) => number
  /** Every list by its `w:numId`, from 1. */
  readonly all: () => readonly Counted[]
}

/** Lists of one document. State stays inside: two documents never share a counter. */
export function createLists(theme: Theme): Lists {
  const kinds = new Map<string, Kind>()
  const ids = new Map<Kind, number>()
  const counted: Counted[] = []
  let section = {id: 0, last: -1}

  function kindOf(key: string, levels: () => readonly Level[], role?: Role): Kind {
    const kind = kinds.get(key) ?? {key, levels, ...(role !== undefined && {role})}
    kinds.set(key, kind)
    return kind
  }
  const listKind = (marking: Marking, setting: Setting, role?: Role) =>
    kindOf(keyOf(marking, setting), () => listLevels(theme, marking, setting), role)
  const cellKind = (marking: Marking, role?: Role) =>
    kindOf(`cell ${keyOf(marking, usual)}`, () => cellLevels(theme, marking), role)

  function add(counting: Counted): number {
    counted.push(counting)
    ids.set(counting.kind, counted.length)
    return counted.length
  }
  /** Bullets count nothing: all lists of a kind are one. */
  const listOf = (kind: Kind, {marker}: List, level: number): number =>
    marker.kind === 'bullet'
      ? (ids.get(kind) ?? add({kind}))
      : add({kind, start: {level, value: marker.start}})

  const ofStyles = new Map([
    [bulletList, listKind(bullets, usual, 'bullet')],
    [numberList, listKind(numbers, usual, 'number')],
    [dotList, kindOf('timeline', () => dotLevels(theme), 'timelineWords')],
    [cellBulletList, cellKind(bullets, 'tableBullet')],
    [cellNumberList, cellKind(numbers, 'tableItem')],
    [subdivisionList, kindOf('subdivisions', () => subdivisionLevels, 'subdivision')]
  ])
  for (const [, kind] of [...ofStyles].sort(([a], [b]) => a - b)) add({kind})

  return {
    next: (list, level, setting) => listOf(listKind(markingOf(list), setting), list, level),
    inCell: (list, level) => listOf(cellKind(markingOf(list)), list, level),
    section: (number) => {
      const kind = kindOf('sections', () => sectionLevels)
      const isNext = section.last + 1 === number
      const id = isNext ? section.id : add({kind, start: {level: 0, value: number}})
      section = {id, last: number}
      return id
    },
    all: () => counted
  }
}

const bullets: Marking = {format: 'bullet', digits: 0}
const numbers: Marking = {format: 'decimal', digits: 2}

const keyOf = ({format, digits}: Marking, {shift, edge}: Setting): string =>
  [format, digits, shift, edge ?? ''].join(' ').trim()
