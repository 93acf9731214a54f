import type {Blockquote, BottomLine, Callout, Signature, Statement} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {boxTable, wantsTable} from './box-table.ts'
import {gap, smallGap} from './gaps.ts'
import {inlines} from './inlines.ts'
import type {Role} from './roles.ts'
import {speakerInset} from './styles/rules.ts'
import {type Context, type Piece, type Place, paragraph, within} from './work.ts'

type Write = (context: Context) => readonly Piece[]

/** In larger type. Whether it stands in a box is the template's to say, with a callout. */
export function bottomLine(_: BottomLine, {work, place}: Context, write: Write): readonly Piece[] {
  return write({work, place: {...place, role: place.box === undefined ? 'lead' : 'bottomLine'}})
}

/** A boxed aside. Its tone is its title's to say; the bar of a warning has the colour of one. */
export function callout(node: Callout, context: Context, write: Write): readonly Piece[] {
  const warns = node.tone === 'warning' || node.tone === 'caution'
  if (wantsTable(node.children, context)) {
    const role: Role = warns ? 'warningBoxTitle' : 'boxTitle'
    const kind = warns ? 'warning' : 'callout'
    return boxTable(kind, context, (inside) => [...titleOf(node, role, inside), ...write(inside)])
  }
  const inside = boxed(context, warns ? 'warning' : 'callout', warns ? 'warning' : 'accent')
  const role: Role = warns ? 'warningTitle' : 'calloutTitle'
  return [...titleOf(node, role, inside), ...write(inside), smallGap(context)]
}

const titleOf = ({title}: Callout, role: Role, inside: Context): readonly Piece[] =>
  title === undefined
    ? []
    : [paragraph(inside, role, {children: inlines(title, inside.work, role)})]

/** Indented on both sides; a quotation in a quotation is indented further. */
export function blockquote(node: Blockquote, context: Context, write: Write): readonly Piece[] {
  if (wantsTable(node.children, context)) return boxTable('quote', context, write)
  const {work, place} = context
  const indent = twips(work.theme.spacing.quoteIndent)
  // In a box all lines share the box's edges.
  const sides =
    place.box === undefined
      ? {left: within(work, place.left + indent), right: Math.min(place.right + indent, indent * 4)}
      : {}
  const inside = [...place.inside, 'Quote']
  return write({work, place: {...place, ...sides, role: 'quote', after: undefined, inside}})
}

/** Words beside a rule, and under them who said them. In a box all lines share the box's edges. */
export function statement(node: Statement, context: Context): readonly Piece[] {
  const {work, place} = context
  const isBoxed = place.box !== undefined
  const left = isBoxed
    ? place.left
    : within(work, place.left + twips(work.theme.spacing.quoteIndent))
  const right = isBoxed ? place.right : place.right + speakerInset
  const at: Context = {work, place: {...place, left, after: undefined}}
  const words = paragraph(at, 'statement', {children: inlines(node.children, work, 'statement')})
  // Without a speaker below them, the words have no space below them either.
  if (node.speaker.length === 0) return [words, gap(context)]
  const below: Context = {work, place: {...at.place, right}}
  return [words, paragraph(below, 'speaker', {children: inlines(node.speaker, work, 'speaker')})]
}

/** By whose authority, room to sign, and who signs, on one page. */
export function signature(node: Signature, context: Context): readonly Piece[] {
  const {work} = context
  const {authority = [], children} = node
  const who = paragraph(context, 'signature', {children: inlines(children, work, 'signature')})
  if (authority.length === 0) return [who]
  const above = {children: inlines(authority, work, 'authority')}
  return [paragraph(context, 'authority', above), who]
}

function boxed({work, place}: Context, role: Role, bar: 'accent' | 'warning'): Context {
  const x = twips(work.theme.spacing.callout.x)
  const left = within(work, place.left + (place.box === undefined ? x : 0))
  const inside: Place = {
    ...place,
    role,
    left,
    right: place.box === undefined ? place.right + x : place.right,
    box: place.box ?? {bar, left},
    after: undefined,
    inside: [...place.inside, bar === 'accent' ? 'Box' : 'Box of Warning']
  }
  return {work, place: inside}
}
