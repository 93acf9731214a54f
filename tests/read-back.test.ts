import {beforeAll, describe, expect, test} from 'vitest'
import type {Block, Format, List, ListItem, Node} from '../src/model/node.ts'
import {walk} from '../src/model/walk.ts'
import {type Case, cases} from './agreement/documents.ts'
import {rendered} from './inputs.ts'
import {type Item, type ReadBack, readBack} from './readers/mammoth.ts'
import {lineOf} from './readers/reading.ts'
import {expectedReading} from './words.ts'

// What mammoth, which reads Word documents by their styles, finds in the memo of every source.

describe.each(cases)('mammoth reads back of $name', ({report, assets}) => {
  let found: ReadBack
  const expected = expectedReading(report, 'docx', assets)
  const nodes = nodesOf(report.children, 'docx')
  beforeAll(async () => {
    found = await readBack((await rendered(report, 'docx', assets)).bytes)
  })

  test('every heading at its depth', () => {
    const titled = expected.headings.filter(({text}) => text !== '')
    expect(found.headings).toEqual(titled)
  })

  test('every item of a list at its level', () => {
    expect(found.items).toEqual(itemsOf(nodes, {report, assets}))
  })

  test('every note', () => {
    expect(found.notes).toEqual(expected.notes)
  })

  test('the head of every table', () => {
    expect(found.heads).toEqual(headsOf(nodes, {report, assets}))
  })

  test('every link with its address', () => {
    expect(addressesOf(found.links)).toEqual(addressesOf(expected.links))
    expect(found.lost).toEqual([])
  })

  test('the words of every picture', () => {
    expect(found.images).toEqual(expected.images)
  })
})

const addressesOf = (links: ReadBack['links']) =>
  links.filter(({url}) => !url.startsWith('#')).map(({url, text}) => `${url} ${text}`)

/** Every node that a format shows, in reading order. */
function nodesOf(blocks: readonly Block[], format: Format): readonly Node[] {
  const all = [...walk(blocks)]
  const hidden = new Set(
    all.flatMap((node) =>
      node.type === 'only' && !node.formats.includes(format) ? [...walk(node.children)] : []
    )
  )
  return all.filter((it) => !hidden.has(it))
}

type Around = Omit<Case, 'name'>

const textOf = (children: readonly Block[], {report, assets}: Around): string =>
  lineOf(expectedReading({...report, children, notes: []}, 'docx', assets).words.join(' '))

/**
 * Items in reading order. A task has its box for a bullet, and what opens with a box or a table has
 * no line that a bullet could stand in: neither is an item of Word's.
 */
function itemsOf(nodes: readonly Node[], around: Around): readonly Item[] {
  const lists = nodes.filter((it) => it.type === 'list')
  const levels = new Map<Node, number>()
  for (const list of lists) {
    for (const inner of walk([list])) levels.set(inner, (levels.get(inner) ?? 0) + 1)
  }
  const listOf = new Map<ListItem, List>(
    lists.flatMap((list) => list.children.map((item): [ListItem, List] => [item, list]))
  )
  return nodes
    .filter((it) => it.type === 'listItem')
    .filter(({task, children}) => task === undefined && children[0]?.type === 'paragraph')
    .map((item) => ({
      level: levels.get(item) ?? 0,
      ordered: listOf.get(item)?.marker.kind !== 'bullet',
      text: textOf(item.children.slice(0, 1), around)
    }))
}

function headsOf(nodes: readonly Node[], around: Around): readonly (readonly string[])[] {
  return nodes.flatMap((node) =>
    node.type === 'table' ? [node.head.children.map((cell) => textOf(cell.children, around))] : []
  )
}
