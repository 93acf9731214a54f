import {english} from '../../language/english.ts'
import type {StatedItem} from '../../model/document.ts'
import type {Block} from '../../model/node.ts'
import {authored, fields} from '../authored.ts'
import type {Study} from '../study.ts'
import {type KindName, kinds, type Reading} from './kinds.ts'
import {itemsOfList} from './read-list.ts'
import {itemsOfTable} from './read-table.ts'
import {saidOf} from './said.ts'

/** A part of what an author states: items, with the block they were read from, or something else. */
export type Part =
  | {readonly kind: 'items'; readonly items: readonly StatedItem[]; readonly block?: Block}
  | {readonly kind: 'block'; readonly block: Block}

/**
 * What the author states of a kind, in order: that of the front matter, else that of the section.
 * Blocks of the section that hold no items, or more than items, are as they are.
 */
export function partsOf(study: Study, name: KindName): readonly Part[] {
  const reading: Reading = {kind: kinds[name], languages: [study.language ?? english, english]}
  const found = authored(study, fields[name])
  if (found === undefined) return []
  if (found.kind === 'section') return found.section.children.map((it) => partOf(it, reading))
  return [{kind: 'items', items: study.document.meta[name].map((it) => completed(it, reading))}]
}

function partOf(block: Block, reading: Reading): Part {
  const items =
    block.type === 'list'
      ? itemsOfList(block, reading)
      : block.type === 'table'
        ? itemsOfTable(block, reading)
        : undefined
  return items === undefined ? {kind: 'block', block} : {kind: 'items', items, block}
}

/** Front matter may say in brackets, too, what it has keys for. */
function completed(item: StatedItem, reading: Reading): StatedItem {
  const said = item.aspects.length > 0 ? undefined : saidOf(item, reading)
  return said === undefined ? item : {...item, ...said.words, aspects: said.aspects}
}

/** Every recommendation, decision, action, option or risk that the author states, in order. */
export const statedItems = (study: Study, name: KindName): readonly StatedItem[] =>
  partsOf(study, name).flatMap((it) => (it.kind === 'items' ? it.items : []))

/**
 * Whether the author states a block of that name at all: in front matter, or in a section under one
 * of its headings that says anything. What would be derived in its place does not count.
 */
export function hasStated(study: Study, name: keyof typeof fields): boolean {
  const found = authored(study, fields[name])
  return found !== undefined && (found.kind === 'stated' || found.section.children.length > 0)
}
