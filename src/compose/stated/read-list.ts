import type {Aspect, StatedItem} from '../../model/document.ts'
import type {Block, List, ListItem} from '../../model/node.ts'
import {statedOf} from './cut.ts'
import type {Reading} from './kinds.ts'
import {aspectIn, saidOf} from './said.ts'

/** Items of a list; undefined where one of them does not begin with words. */
export function itemsOfList(list: List, reading: Reading): readonly StatedItem[] | undefined {
  const items = list.children.map((it) => itemOf(it, reading))
  const understood = items.flatMap((it) => (it === undefined ? [] : [it]))
  return understood.length === items.length ? understood : undefined
}

function itemOf({children, origin, task}: ListItem, reading: Reading): StatedItem | undefined {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph' || first.children.length === 0) return undefined
  const words = {...statedOf(first.children, origin), origin}
  const said = saidOf(words, reading)
  const {aspects, below} = belowOf(rest, reading)
  return {
    ...(said?.words ?? words),
    ...(task && {task}),
    aspects: [...(said?.aspects ?? []), ...aspects],
    below
  }
}

interface Below {
  readonly aspects: readonly Aspect[]
  readonly below: readonly Block[]
}

/** Paragraphs and items such as `Owner: Ann Lee` that stand below an item, and what else does. */
function belowOf(blocks: readonly Block[], reading: Reading): Below {
  const aspects: Aspect[] = []
  const below = blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'paragraph') {
      const aspect = aspectIn(block, reading)
      if (aspect !== undefined) aspects.push(aspect)
      return aspect === undefined ? [block] : []
    }
    if (block.type !== 'list') return [block]
    const children = block.children.filter((item) => {
      const aspect = aspectOfItem(item, reading)
      if (aspect !== undefined) aspects.push(aspect)
      return aspect === undefined
    })
    return children.length === 0 ? [] : [{...block, children}]
  })
  return {aspects, below}
}

function aspectOfItem({children, task}: ListItem, reading: Reading): Aspect | undefined {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph' || rest.length > 0 || task !== undefined) return undefined
  return aspectIn(first, reading)
}
