import type {List} from '../../model/node.ts'
import type {Theme} from '../../theme/theme.ts'
import {twips} from '../../theme/units.ts'
import type {RunLook} from './styles/look.ts'
import {timelineIndent} from './styles/rules.ts'

/** Word knows nine levels; deeper lists use the ninth. */
export const deepest = 8

/*
 * `w:numId` of the lists that styles belong to. They are the same in every document, so that a style
 * can be written without knowing the text; lists of the text come after them.
 */
export const bulletList = 1
export const numberList = 2
export const dotList = 3
export const cellBulletList = 4
export const cellNumberList = 5
export const subdivisionList = 6

/** One level of a list: its mark, and where it and the words stand, in twips. */
export interface Level {
  readonly format: 'bullet' | 'decimal' | 'lowerLetter'
  readonly text: string
  readonly left: number
  /** How far the first line hangs out; below 0, how far it stands in. */
  readonly hanging: number
  /** What stands between the mark and the words; a tab, if nothing is said. */
  readonly suffix?: 'space'
  readonly alignment?: 'center'
  readonly run?: RunLook
}

/** Where a list stands: how far from where lists usually do, and the edge of a box around it. */
export interface Setting {
  readonly shift: number
  readonly edge?: number | undefined
}

export const usual: Setting = {shift: 0}

/** How items are marked: digits are those of the largest number. */
export interface Marking {
  readonly format: Level['format']
  readonly digits: number
}

export function markingOf({marker, children}: List): Marking {
  if (marker.kind === 'bullet') return {format: 'bullet', digits: 0}
  const format = marker.style === 'letter' ? 'lowerLetter' : 'decimal'
  return {format, digits: digitsFor(marker.start + children.length)}
}

/** Room for two digits serves most lists. */
const digitsFor = (last: number): number => Math.max(2, String(last).length)

const everyLevel = (make: (level: number) => Level): readonly Level[] =>
  Array.from({length: deepest + 1}, (_, level) => make(level))

/** A digit is about 0.55 of its size wide; the full stop and a space come after it. */
const widthOf = (digits: number, size: number): number => (digits * 0.55 + 0.6) * size

const textOf = (format: Level['format'], level: number): string =>
  format === 'bullet' ? (['•', '–'][level % 2] ?? '•') : `%${level + 1}.`

/** Levels of a list in running text. */
export function listLevels(
  {spacing, text}: Theme,
  {format, digits}: Marking,
  {shift, edge}: Setting
): readonly Level[] {
  const {listIndent} = spacing
  const room =
    format === 'bullet'
      ? listIndent * 0.7
      : Math.max(listIndent * 0.8, widthOf(digits, text.body.size))
  return everyLevel((level) => {
    const left = Math.max(shift + twips(listIndent) * (level + 1), twips(room))
    // In a box every line starts at its edge, or the box would have steps.
    return {
      format,
      text: textOf(format, level),
      left,
      hanging: edge === undefined ? twips(room) : left - edge
    }
  })
}

/** How far the words of an item in a cell stand from its edge, in points. */
export const cellIndent = ({text}: Theme): number => text.tableCell.size * 1.3

/** Levels of a list in a cell of a table, whose items are set in less room. */
export function cellLevels(theme: Theme, {format, digits}: Marking): readonly Level[] {
  const indent = cellIndent(theme)
  const room = format === 'bullet' ? indent * 0.8 : widthOf(digits, theme.text.tableCell.size)
  return everyLevel((level) => ({
    format,
    text: textOf(format, level),
    left: twips(Math.max(indent, room) + indent * level),
    hanging: twips(room)
  }))
}

/** The dots of a timeline. They are the list's, not text: nobody wants to hear or to copy them. */
export function dotLevels(theme: Theme): readonly Level[] {
  const run = {colour: 'accent', size: theme.text.timelineWords.size * 1.15} as const
  // The middle of a dot stands where its line would begin, and so does the line beside the words.
  return [{format: 'bullet', text: '●', alignment: 'center', ...timelineIndent(theme), run}]
}

/**
 * `1.`, `a.`, `(1)`, `(a)`: a number stands a quarter of an inch from the edge for a level, down to the
 * second, and lines after the first begin at the edge (US Army Regulation 25-50).
 */
export const subdivisionLevels: readonly Level[] = (['%1.', '%2.', '(%3)', '(%4)'] as const).map(
  (text, level) => ({
    format: level % 2 === 0 ? 'decimal' : 'lowerLetter',
    text,
    left: 0,
    hanging: -twips(18) * Math.min(level, 2),
    suffix: 'space'
  })
)

/** `%1.` and a space: the words of a heading follow its number at once, as in running text. */
export const sectionLevels: readonly Level[] = [
  {format: 'decimal', text: '%1.', left: 0, hanging: 0, suffix: 'space'}
]
