import type {List, ListItem} from 'mdast'
import type {Depth, Section} from '../../model/node.ts'
import {bareLine, phrasing} from './inlines.ts'

/** Links to `sections` (in reading order) down to `depth`, as a list nested by their depths. */
export function contentsOf(sections: readonly Section[], depth: Depth): readonly List[] {
  const entries = sections.filter((section) => section.depth <= depth)
  return entries.length === 0 ? [] : [listOf(entries)]
}

function listOf(entries: readonly Section[]): List {
  const top = Math.min(...entries.map((entry) => entry.depth))
  const children: ListItem[] = []
  for (let index = 0; index < entries.length; ) {
    const [entry, ...rest] = entries.slice(index)
    if (entry === undefined) break
    // What stands before the first of the highest is as high as it, since there is nothing above it.
    const end = rest.findIndex((it) => it.depth <= Math.max(entry.depth, top))
    const below = end < 0 ? rest : rest.slice(0, end)
    children.push(itemOf(entry, below))
    index += 1 + below.length
  }
  return {type: 'list', ordered: false, spread: false, children}
}

function itemOf(section: Section, below: readonly Section[]): ListItem {
  const number = section.number === undefined ? '' : `${section.number} `
  const title = phrasing(section.title, bareLine)
  return {
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          {type: 'link', url: `#${section.id}`, children: [{type: 'text', value: number}, ...title]}
        ]
      },
      ...(below.length === 0 ? [] : [listOf(below)])
    ]
  }
}
