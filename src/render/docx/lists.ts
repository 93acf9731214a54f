import {type ParagraphChild, Tab, TextRun} from 'docx'
import type {Block, List, ListItem} from '../../model/node.ts'
import {twips} from '../../theme/units.ts'
import {inlines} from './inlines.ts'
import {deepest, type Setting} from './levels.ts'
import type {Role} from './roles.ts'
import {levelAt} from './standing.ts'
import {type Context, type Piece, type Place, paragraph, within} from './work.ts'

type WriteBlocks = (blocks: readonly Block[], context: Context) => readonly Piece[]

/** The items of a list, each with its mark; `write` writes the blocks that stand in an item. */
export function list(node: List, context: Context, write: WriteBlocks): readonly Piece[] {
  const {work, place} = context
  const level = Math.min(place.level, deepest)
  const id = work.lists.next(node, level, settingOf(context, level))
  const below = twips(work.theme.text[isInNote(place) ? 'note' : 'body'].below)
  return node.children.flatMap((item, index) => {
    const isLast = index === node.children.length - 1
    const end = standsInItem(place) ? place.after : below
    const after = node.spread ? below : isLast ? end : undefined
    return listItem(item, {node, list: id, after, context}, write)
  })
}

interface ItemSetting {
  readonly node: List
  /** `w:numId` */
  readonly list: number
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
  const role: Role = isInNote(place) ? 'noteItemText' : 'itemText'
  const inside = [...place.inside, place.level === 0 ? 'List' : `List ${place.level + 1}`]
  return {work, place: {...place, role, left, level: place.level + 1, after, inside}}
}

/** First line of an item. An item that opens with something else than words has its mark alone. */
function marked(
  {task}: ListItem,
  first: Extract<Block, {type: 'paragraph'}> | undefined,
  {node, list, after, context}: ItemSetting
): Piece {
  const {work, place} = context
  const role = roleOf(node, task !== undefined, place)
  const children = inlines(first?.children ?? [], work, role)
  const at: Context = {work, place: {...place, after}}
  if (task !== undefined) return paragraph(at, role, {children: [taskMark(task), ...children]})
  return paragraph(at, role, {numbering: {id: list, level: levelAt(role, place)}, children})
}

const taskMark = (task: 'done' | 'open'): ParagraphChild =>
  new TextRun({children: [task === 'done' ? '☑' : '☐', new Tab()]})

/** Whether it is a block of an item, and not of a quotation in it. */
const standsInItem = ({role}: Place): boolean => role === 'itemText' || role === 'noteItemText'

const isInNote = ({role}: Place): boolean => role === 'note' || role === 'noteItemText'

function roleOf({marker}: List, isTask: boolean, place: Place): Role {
  if (isTask) return 'task'
  const isBullet = marker.kind === 'bullet'
  if (isInNote(place)) return isBullet ? 'noteBullet' : 'noteItem'
  return isBullet ? 'bullet' : 'number'
}

/** How far in the list stands beyond where lists of its level do. */
function settingOf({work, place}: Context, level: number): Setting {
  const step = twips(work.theme.spacing.listIndent)
  const left = within(work, place.left + step)
  return {shift: left - step * (level + 1), edge: place.box?.left}
}
