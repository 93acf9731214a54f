import type {Block} from '../../model/node.ts'
import {type Direction, directionOfBlock} from '../direction.ts'
import type {RenderInput} from '../renderer.ts'
import type {Role} from './roles.ts'
import type {Scripts} from './scripts/index.ts'
import type {Variant} from './styles/book.ts'
import type {ParagraphLook} from './styles/look.ts'
import {turned} from './styles/turned.ts'

/** Directions while one document is written. */
export interface Flow {
  /** Of paragraphs that say nothing; `undefined` where their styles are another file's. */
  readonly styled: Direction | undefined
  /** Of what surrounds the words that are written. */
  around: Direction
  /** Of the words that the next paragraph takes. */
  words: Direction | undefined
}

/** For a document of `direction`. Styles of a Word file hardly run from right to left. */
export const createFlow = (direction: Direction, {reference}: RenderInput): Flow => ({
  styled: reference === undefined || direction === 'ltr' ? direction : undefined,
  around: direction,
  words: undefined
})

interface Work {
  readonly scripts: Scripts
  readonly flow: Flow
}

/** What `write` makes of a block, whose direction is that of all that stands in it. */
export function inDirection<Made>({flow}: Work, block: Block, write: () => Made): Made {
  const {around} = flow
  flow.around = directionOfBlock(block) ?? around
  const made = write()
  flow.around = around
  return made
}

/** Paragraphs that stand at the side where their own words begin; others keep to what is around. */
const running: ReadonlySet<Role> = new Set<Role>([
  'body',
  'numbered',
  'itemText',
  'note',
  'quote',
  'lead',
  'bottomLine',
  'callout',
  'warning'
])

/** Figures end at the right of their column, whichever way a table runs. */
const figures: ReadonlySet<Role> = new Set<Role>(['tableNumber', 'tableHeadNumber'])

type Turn = Variant & {readonly bidi?: boolean; readonly direction: Direction}

/**
 * Direction of a paragraph of `role` and `look`, and what says it: nothing, where it is the
 * document's. Where it exchanges the sides of the paragraph it is a style of its own.
 */
export function turnOf({scripts, flow}: Work, role: Role, look: ParagraphLook): Turn {
  const own = running.has(role) ? flow.words : undefined
  const direction = own ?? flow.around
  flow.words = undefined
  const isOwn = direction === scripts.direction || figures.has(role)
  const bidi = (isOwn ? scripts.direction : direction) === 'rtl'
  if (isOwn) return {direction, ...(flow.styled === undefined && {bidi})}
  return {direction, ...(turned(look, direction) ?? {bidi})}
}

/** What says that the first column of a table here stands at the right. */
export const tableDirection = ({flow}: Work) =>
  flow.around === 'rtl' ? ({visuallyRightToLeft: true} as const) : {}
