import type {Theme} from '../../theme/theme.ts'
import {twips} from '../../theme/units.ts'
import {deepest} from './levels.ts'
import type {Role} from './roles.ts'
import type {Variant} from './styles/book.ts'
import {boxLook} from './styles/box.ts'
import type {ParagraphLook} from './styles/look.ts'
import {speakerInset} from './styles/rules.ts'
import type {Context, Place} from './work.ts'

/**
 * How a paragraph of `role` differs at `place` from what its style says: it stands further in, in a
 * box, or with more space below it. What it differs by is a style of its own.
 */
export function variantAt({work, place}: Context, role: Role, base: ParagraphLook): Variant {
  const {theme} = work
  const moved = movedBy(theme, role, place, base)
  const spaced = place.after !== undefined && role !== 'gap' && base.after < place.after
  const kept = place.keepNext === true && !base.keepNext
  const called = [
    ...(moved === undefined ? [] : [surroundings(role, place)]),
    ...(spaced ? ['Spaced'] : []),
    ...(kept ? ['Kept'] : [])
  ]
  return {
    look: {...moved, ...(spaced && {after: place.after}), ...(kept && {keepNext: true})},
    called: called.join(' ')
  }
}

/** Level of a paragraph of `role` at `place`, from 0: what belongs to an item is of the item's level. */
export function levelAt(role: Role, {level}: Place): number {
  if (itemTexts.has(role)) return Math.max(0, Math.min(level - 1, deepest))
  return role === 'task' || numbered.has(role) ? Math.min(level, deepest) : 0
}

function movedBy(
  theme: Theme,
  role: Role,
  place: Place,
  base: ParagraphLook
): Partial<ParagraphLook> | undefined {
  const usual = usualPlace(theme, role, levelAt(role, place))
  const [left, right] = [place.left - usual.left, place.right - usual.right]
  const isBoxed = place.box !== undefined && !boxRoles.has(role)
  if (!isBoxed && left === 0 && right === 0) return undefined
  const frame = isBoxed && place.box !== undefined ? boxLook(theme, place.box.bar) : {}
  // Where the items of a list stand is its numbering's to say.
  if (numbered.has(role)) {
    return right === 0 && !isBoxed ? undefined : {right: base.right + right, ...frame}
  }
  if (!isBoxed) return {left: base.left + left, right: base.right + right}
  // In a box every line stands at the box's edges.
  const item = role === 'task' ? twips(theme.spacing.listIndent) : 0
  const hanging = item === 0 ? {} : {hanging: place.left + item - (place.box?.left ?? 0)}
  return {left: place.left + item, right: place.right, ...hanging, ...frame}
}

/** Where text has to stand for a paragraph of `role` to stand as its style says. */
function usualPlace({spacing}: Theme, role: Role, level: number) {
  const box = twips(spacing.callout.x)
  const quote = twips(spacing.quoteIndent)
  const step = twips(spacing.listIndent)
  if (boxRoles.has(role)) return {left: box, right: box}
  if (role === 'quote') return {left: quote, right: quote}
  if (role === 'statement') return {left: quote, right: 0}
  if (role === 'speaker') return {left: quote, right: speakerInset}
  if (itemTexts.has(role)) return {left: step * (level + 1), right: 0}
  return {left: step * level, right: 0}
}

/** Items, which stand where their numbering says, and what stands in items below them. */
const numbered: ReadonlySet<Role> = new Set<Role>(['bullet', 'number', 'noteBullet', 'noteItem'])
const itemTexts: ReadonlySet<Role> = new Set<Role>(['itemText', 'noteItemText'])

const boxRoles: ReadonlySet<Role> = new Set<Role>([
  'bottomLine',
  'callout',
  'calloutTitle',
  'warning',
  'warningTitle'
])

/** What it stands in, in words: the innermost that is not what the role is for. */
function surroundings(role: Role, {inside}: Place): string {
  const own = ownSurroundings(role)
  const around = inside.findLast((it) => own === undefined || !it.startsWith(own))
  return around === undefined ? 'Indented' : `in ${around}`
}

function ownSurroundings(role: Role): string | undefined {
  if (boxRoles.has(role)) return 'Box'
  if (role === 'quote') return 'Quote'
  return role === 'task' || numbered.has(role) || itemTexts.has(role) ? 'List' : undefined
}
