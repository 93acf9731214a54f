import type {Reference} from '../reference.ts'
import {type StyleType, stylesIn} from '../styles.ts'
import {
  changed,
  childOf,
  childrenOf,
  type Element,
  elementsOf,
  inOrder,
  valueIn,
  withAttributes,
  withChildren
} from '../tree.ts'
import {inherited} from './look.ts'
import type {StylePlan} from './plan.ts'

/** How lists of ours are counted in a document that has the file's lists too. */
export interface Numbering {
  /** The id in the document of a list of ours. */
  readonly own: (id: string) => string
  /** `w:numbering` of both. */
  readonly root: Element
}

/** Every level that Word knows. */
const everyLevel = 9

/**
 * Puts the lists that the file's styles need before ours, whose ids go on from theirs. A list of ours
 * that belongs to a style of the file with a list of its own is that list, if it has all levels.
 */
export function graftNumbering(
  own: Element,
  reference: Reference,
  plan: StylePlan,
  adapt: (element: Element) => Element
): Numbering {
  const theirs = reference.numbering?.root
  const kept = keptOf(reference)
  const firstList = 1 + largest(kept.lists, 'w:numId')
  const firstKind = 1 + largest(kept.kinds, 'w:abstractNumId')
  const ownKinds = childrenOf(own, 'w:abstractNum')
  const ownLists = childrenOf(own, 'w:num')
  const replaced = replacements(ownKinds, ownLists, reference, plan)
  const idOf = (id: string): string =>
    id === '0' ? id : (replaced.get(id) ?? String(Number(id) + firstList))
  const hasList = stylesWithLists(reference)
  const usedKinds = new Set(
    ownLists
      .filter((it) => !replaced.has(valueIn(it, 'w:numId') ?? ''))
      .map((it) => valueIn(childOf(it, 'w:abstractNumId')))
  )
  const keptKinds = ownKinds.filter((it) => usedKinds.has(valueIn(it, 'w:abstractNumId')))
  const kinds = keptKinds.map((kind) =>
    withAttributes(
      changed(adapt(kind), (it) => {
        if (!linking.has(it.name)) return [it]
        const type: StyleType = it.name === 'w:pStyle' ? 'paragraph' : 'numbering'
        const id = plan.idOf(type, valueIn(it) ?? '')
        return id === undefined || hasList.has(id) ? [] : [withAttributes(it, {'w:val': id})]
      }),
      {'w:abstractNumId': firstKind + Number(valueIn(kind, 'w:abstractNumId'))}
    )
  )
  const lists = ownLists
    .filter((it) => !replaced.has(valueIn(it, 'w:numId') ?? ''))
    .map((list) =>
      withAttributes(
        changed(list, (it) =>
          it.name === 'w:abstractNumId'
            ? [withAttributes(it, {'w:val': firstKind + Number(valueIn(it))})]
            : [it]
        ),
        {'w:numId': idOf(valueIn(list, 'w:numId') ?? '0')}
      )
    )
  const pictures = childrenOf(theirs, 'w:numPicBullet')
  const children = [...pictures, ...kept.kinds, ...kinds, ...kept.lists, ...lists]
  const root = theirs === undefined ? own : withNamespaces(theirs, own)
  return {own: idOf, root: withChildren(root, children)}
}

const linking: ReadonlySet<string> = new Set(['w:pStyle', 'w:styleLink', 'w:numStyleLink'])

const largest = (elements: readonly Element[], name: string): number =>
  elements.reduce((most, it) => Math.max(most, Number(valueIn(it, name)) || 0), 0)

/** Definitions of both stand in one part: what either declares is declared. */
function withNamespaces(theirs: Element, own: Element): Element {
  const all = new Map([...own.attributes, ...theirs.attributes])
  const ignorable = [theirs, own].flatMap((it) => (valueIn(it, 'mc:Ignorable') ?? '').split(/\s+/))
  const names = [...new Set(ignorable)].filter((it) => it !== '' && all.has(`xmlns:${it}`))
  all.delete('mc:Ignorable')
  if (names.length > 0 && all.has('xmlns:mc')) all.set('mc:Ignorable', names.join(' '))
  return {...theirs, attributes: all}
}

/** Ids of the file's paragraph styles that belong to a list. */
const stylesWithLists = ({styles}: Reference): ReadonlySet<string> =>
  new Set(
    stylesIn(styles)
      .filter((it) => childOf(it.element, 'w:pPr', 'w:numPr', 'w:numId') !== undefined)
      .map((it) => it.id)
  )

/** Lists that the file's styles, headers and footers use, and the definitions of those. */
function keptOf({styles, numbering, headers, footers}: Reference) {
  const parts = [...headers.values(), ...footers.values()].map((it) => it.root)
  const byStyle = new Map(stylesIn(styles).map((it) => [it.id, it.element]))
  const kinds = new Map(
    childrenOf(numbering?.root, 'w:abstractNum').map((it) => [valueIn(it, 'w:abstractNumId'), it])
  )
  const lists = new Map(
    childrenOf(numbering?.root, 'w:num').map((it) => [valueIn(it, 'w:numId'), it])
  )
  const open = [styles, ...parts].flatMap(listsIn)
  const keptLists = new Set<Element>()
  const keptKinds = new Set<Element>()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const list = lists.get(id)
    if (list === undefined || keptLists.has(list)) continue
    keptLists.add(list)
    const kind = kinds.get(valueIn(childOf(list, 'w:abstractNumId')))
    if (kind === undefined) continue
    keptKinds.add(kind)
    const style = byStyle.get(valueIn(childOf(kind, 'w:numStyleLink')) ?? '')
    if (style !== undefined) open.push(...listsIn(style))
  }
  return {
    kinds: [...kinds.values()].filter((it) => keptKinds.has(it)).map(withLevelsInOrder),
    lists: [...lists.values()].filter((it) => keptLists.has(it))
  }
}

/** `w:lvl` in the order of its schema (ECMA-376 part 1, 17.9.6), which LibreOffice does not keep. */
const levelOrder = [
  'w:start',
  'w:numFmt',
  'w:lvlRestart',
  'w:pStyle',
  'w:isLgl',
  'w:suff',
  'w:lvlText',
  'w:lvlPicBulletId',
  'w:legacy',
  'w:lvlJc',
  'w:pPr',
  'w:rPr'
]

const withLevelsInOrder = (kind: Element): Element =>
  changed(kind, (it) =>
    it.name === 'w:lvl' ? [withChildren(it, inOrder(it.children, levelOrder))] : [it]
  )

const listsIn = (root: Element): string[] =>
  [...elementsOf(root)].flatMap((it) => (it.name === 'w:numId' ? (valueIn(it) ?? []) : []))

/** Lists of ours, by id, that are lists of the file. */
function replacements(
  kinds: readonly Element[],
  lists: readonly Element[],
  reference: Reference,
  plan: StylePlan
): ReadonlyMap<string, string> {
  const theirs = reference.numbering?.root
  const styles = new Map(stylesIn(reference.styles).map((it) => [it.id, it]))
  const result = new Map<string, string>()
  for (const kind of kinds) {
    const [level] = childrenOf(kind, 'w:lvl')
    const style = plan.idOf('paragraph', valueIn(childOf(level, 'w:pStyle')) ?? '')
    const number = inherited(styles.get(style ?? ''), styles, ['w:pPr', 'w:numPr', 'w:numId'])
    const list = childrenOf(theirs, 'w:num').find(
      (it) => valueIn(it, 'w:numId') === valueIn(number)
    )
    const theirKind = childrenOf(theirs, 'w:abstractNum').find(
      (it) => valueIn(it, 'w:abstractNumId') === valueIn(childOf(list, 'w:abstractNumId'))
    )
    const id = valueIn(number)
    if (id === undefined || childrenOf(theirKind, 'w:lvl').length < everyLevel) continue
    for (const own of lists) {
      const isOfKind = valueIn(childOf(own, 'w:abstractNumId')) === valueIn(kind, 'w:abstractNumId')
      // One that counts from a number of its own stays what it is.
      if (isOfKind && isBullet(level)) result.set(valueIn(own, 'w:numId') ?? '', id)
    }
  }
  return result
}

const isBullet = (level: Element | undefined): boolean =>
  valueIn(childOf(level, 'w:numFmt')) === 'bullet'
