import {
  AlignmentType,
  type ILevelsOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition
} from 'docx'
import type {List} from '../../model/node.ts'
import type {Theme} from '../../theme/theme.ts'
import {halfPoints, twips} from '../../theme/units.ts'
import {roles} from './roles.ts'
import {timelineIndent} from './styles/rules.ts'
import {hex} from './styles/type.ts'

/** Word knows nine levels; deeper lists use the ninth. */
export const deepest = 8

/** How a paragraph is counted: which definition, and which list that uses it. */
export interface Numbering {
  readonly reference: string
  readonly instance: number
}

/** Hands out numbering as a document is written, one instance per list so that each counts anew. */
export interface Lists {
  readonly next: (list: List) => Numbering
  /** The same for a list in a cell of a table, whose items are set in less room. */
  readonly inCell: (list: List) => Numbering
  /** Numbering of a section that is shown the number `number`; sections in a row share a list. */
  readonly section: (number: number) => Numbering
  /** All definitions that were handed out. */
  readonly definitions: () => readonly NumberingDefinition[]
}

/** Lists of one document. State stays inside: two documents never share a counter. */
export function createLists(theme: Theme): Lists {
  const definitions = new Map<string, NumberingDefinition>()
  let instance = 0
  let section: Numbering & {readonly last: number} = {reference: '', instance: 0, last: -1}

  function define(reference: string, levels: () => readonly ILevelsOptions[]): string {
    if (!definitions.has(reference)) definitions.set(reference, {reference, levels: levels()})
    return reference
  }

  define('bullets', () => everyLevel((level) => bullet(theme, level)))
  define('timeline', () => [dot(theme)])
  return {
    next: ({marker, children}) => {
      instance += 1
      if (marker.kind === 'bullet') return {reference: 'bullets', instance: 0}
      const digits = String(marker.start + children.length).length
      const reference = define(`${marker.style}-${marker.start}-${digits}`, () =>
        everyLevel((level) => number(theme, level, marker, digits))
      )
      return {reference, instance}
    },
    inCell: ({marker, children}) => {
      instance += 1
      if (marker.kind === 'bullet') {
        const levels = () => everyLevel((level) => inCell(theme, level, marker, 1))
        return {reference: define('cell-bullets', levels), instance: 0}
      }
      const digits = String(marker.start + children.length).length
      const levels = () => everyLevel((level) => inCell(theme, level, marker, digits))
      return {reference: define(`cell-${marker.style}-${marker.start}-${digits}`, levels), instance}
    },
    section: (start) => {
      if (section.last + 1 !== start) {
        instance += 1
        section = {reference: define(`sections-${start}`, () => sections(start)), instance, last: 0}
      }
      section = {...section, last: start}
      return section
    },
    definitions: () => [...definitions.values()]
  }
}

const everyLevel = (make: (level: number) => ILevelsOptions): readonly ILevelsOptions[] =>
  Array.from({length: deepest + 1}, (_, level) => make(level))

function indentOf(theme: Theme, level: number, hanging: number) {
  return {left: Math.max(twips(theme.spacing.listIndent) * (level + 1), hanging), hanging}
}

function bullet(theme: Theme, level: number): ILevelsOptions {
  return {
    level,
    format: LevelFormat.BULLET,
    text: ['•', '–'][level % 2] ?? '•',
    alignment: AlignmentType.LEFT,
    style: {
      // Readers of styles find the list by this link, and Word numbers whoever takes the style.
      ...(level === 0 && {style: roles.bullet.id}),
      paragraph: {indent: indentOf(theme, level, twips(theme.spacing.listIndent * 0.7))}
    }
  }
}

/** The dots of a timeline. They are the list's, not text: nobody wants to hear or to copy them. */
function dot(theme: Theme): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '●',
    // The middle of a dot stands where its line would begin, and so does the line beside the words.
    alignment: AlignmentType.CENTER,
    style: {
      style: roles.timelineWords.id,
      run: {color: hex(theme, 'accent'), size: halfPoints(theme.text.timelineWords.size * 1.15)},
      paragraph: {indent: timelineIndent(theme)}
    }
  }
}

function number(
  theme: Theme,
  level: number,
  marker: {readonly start: number; readonly style: 'decimal' | 'letter'},
  digits: number
): ILevelsOptions {
  const {spacing, text} = theme
  // A digit is about 0.55 of its size wide; the full stop and a space come after it.
  const room = Math.max(spacing.listIndent * 0.8, (digits * 0.55 + 0.6) * text.body.size)
  return {
    level,
    format: marker.style === 'letter' ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    start: marker.start,
    style: {paragraph: {indent: indentOf(theme, level, twips(room))}}
  }
}

/** How far the words of an item in a cell stand from its edge, in points. */
export const cellIndent = ({text}: Theme): number => text.tableCell.size * 1.3

function inCell(
  theme: Theme,
  level: number,
  marker: List['marker'],
  digits: number
): ILevelsOptions {
  const isBullet = marker.kind === 'bullet'
  const room = isBullet
    ? cellIndent(theme) * 0.8
    : (digits * 0.55 + 0.6) * theme.text.tableCell.size
  const left = Math.max(cellIndent(theme), room) + cellIndent(theme) * level
  const indent = {left: twips(left), hanging: twips(room)}
  const format = isBullet
    ? LevelFormat.BULLET
    : marker.style === 'letter'
      ? LevelFormat.LOWER_LETTER
      : LevelFormat.DECIMAL
  return {
    level,
    format,
    text: isBullet ? (['•', '–'][level % 2] ?? '•') : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    ...(!isBullet && {start: marker.start}),
    style: {paragraph: {indent}}
  }
}

/** `%1.` and a space: the words of a heading follow its number at once, as in running text. */
const sections = (start: number): readonly ILevelsOptions[] => [
  {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    start,
    style: {paragraph: {indent: {left: 0, firstLine: 0}}}
  }
]
