import type {Theme} from '../../../theme/theme.ts'
import {twips} from '../../../theme/units.ts'
import {cellIndent} from '../levels.ts'
import type {Role} from '../roles.ts'
import type {ParagraphLook} from './look.ts'

/** Roles that have a style for each level of a list. */
export const levelledRoles = [
  'bullet',
  'number',
  'itemText',
  'task',
  'subdivision',
  'noteItemText',
  'tableBullet',
  'tableItem',
  'tableItemText'
] as const satisfies readonly Role[]

export type LevelledRole = (typeof levelledRoles)[number]

/** Those whose levels 2 to 5 are styles that Word has, so that they are in every document. */
export const standardLevels = ['bullet', 'number', 'itemText'] as const satisfies readonly Role[]

/** The look of a level, from 0: a deeper level of the list, or text that stands further in. */
export function levelLook(
  theme: Theme,
  role: LevelledRole,
  base: ParagraphLook,
  level: number
): ParagraphLook {
  if (base.numbering !== undefined) return {...base, numbering: {...base.numbering, level}}
  const step = role === 'tableItemText' ? twips(cellIndent(theme)) : twips(theme.spacing.listIndent)
  return {...base, left: base.left + step * level}
}
