import type {IParagraphOptions, ParagraphChild} from 'docx'
import {Tab, TextRun} from 'docx'
import type {Block, List, ListItem} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {inlines} from './inlines.ts'
import {deepest, type Numbering} from './numbering.ts'
import type {Role} from './roles.ts'
import {type Context, type Piece, paragraph, within} from './work.ts'

type WriteBlocks = (blocks: readonly Block[], context: Context) => readonly Piece[]

/** The items of a list, each with its mark; `write` writes the blocks that stand in an item. */
export function list(node: List, context: Context, write: WriteBlocks): readonly Piece[] {
  const {work, place} = context
  const numbering = work.lists.next(node)
  const below = twips(work.theme.text.body.below)
  return node.children.flatMap((item, index) => {
    const isLast = index === node.children.length - 1
    const end = place.level === 0 ? below : place.after
    const after = node.spread ? below : isLast ? end : undefined
    return listItem(item, {node, numbering, after, context}, write)
  })
}

interface ItemSetting {
  readonly node: List
  readonly numbering: Numbering
  readonly after: number | undefined
  readonly context: Context
}

function listItem(item: ListItem, setting: ItemSetting, write: WriteBlocks): readonly Piece[] {
  const {node, after, context} = setting
  const [first, ...others] = item.children
  const opens = first?.type === 'paragraph'
  const rest = opens ? others : item.children
  // A list that ends an item ends with the item's space; what comes before keeps to it.
  const own = rest.length > 0 && !node.spread ? undefined : after
  const inside = insideItem(context, after)
  return [
    marked(item, opens ? first : undefined, {...setting, after: own}),
    ...rest.flatMap((block, index) => {
      const isLast = index === rest.length - 1
      const place = {...inside.place, after: isLast || node.spread ? after : undefined}
      return write([block], {...inside, place})
    })
  ]
}

function insideItem({work, place}: Context, after: number | undefined): Context {
  const left = within(work, place.left + twips(work.theme.spacing.listIndent))
  const role: Role = place.role === 'note' ? 'note' : 'itemText'
  return {work, place: {...place, role, left, level: place.level + 1, after}}
}

/** First line of an item. An item that opens with something else than words has its mark alone. */
function marked(
  {task}: ListItem,
  first: Extract<Block, {type: 'paragraph'}> | undefined,
  {node, numbering, after, context}: ItemSetting
): Piece {
  const {work, place} = context
  const role = roleOf(node, task !== undefined)
  const children = inlines(first?.children ?? [], work, role)
  const at: Context = {work, place: {...place, after, left: 0, right: 0}}
  return paragraph(at, role, {
    ...(task === undefined && numberingOf(node, numbering, place.level)),
    ...indentOf(context, task !== undefined),
    children: task === undefined ? children : [taskMark(task), ...children]
  })
}

const taskMark = (task: 'done' | 'open'): ParagraphChild =>
  new TextRun({children: [task === 'done' ? '☑' : '☐', new Tab()]})

function roleOf({marker}: List, isTask: boolean): Role {
  if (isTask) return 'task'
  return marker.kind === 'bullet' ? 'bullet' : 'number'
}

/** The style of a bullet list numbers its first level itself. */
function numberingOf({marker}: List, {reference, instance}: Numbering, level: number) {
  if (marker.kind === 'bullet' && level === 0) return {}
  return {numbering: {reference, instance, level: Math.min(level, deepest)}}
}

/**
 * Numbering and style know where an item stands, unless the list is inside something that is itself
 * indented. In a box every line starts at its edge, or the box would have steps.
 */
function indentOf({work, place}: Context, isTask: boolean): IParagraphOptions {
  const step = twips(work.theme.spacing.listIndent)
  const asStyled = place.left === step * place.level && place.level <= deepest
  if (place.box === undefined && place.right === 0 && asStyled && !(isTask && place.level > 0)) {
    return {}
  }
  const left = within(work, place.left + step)
  const hanging = place.box === undefined ? step : left - twips(work.theme.spacing.callout.x)
  return {indent: {left, right: place.right, hanging}}
}
