import {refuse} from './refusal.ts'
import {
  childOf,
  childrenOf,
  type Element,
  isElement,
  valueIn,
  withAttributes,
  withChildren
} from './tree.ts'

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering'

/** A style as both files have it. */
export interface Style {
  readonly id: string
  readonly name: string
  readonly type: StyleType
  readonly aliases: readonly string[]
  readonly isDefault: boolean
  readonly basedOn: string | undefined
  readonly element: Element
}

/** Word itself knows no more than some 4,000. */
const mostStyles = 10_000

/** The styles of a `w:styles`, in order. */
export const stylesIn = (root: Element): readonly Style[] =>
  childrenOf(root, 'w:style').map((element) => ({
    id: valueIn(element, 'w:styleId') ?? '',
    name: valueIn(childOf(element, 'w:name')) ?? '',
    type: typeOf(valueIn(element, 'w:type')),
    aliases: (valueIn(childOf(element, 'w:aliases')) ?? '').split(',').map((it) => it.trim()),
    isDefault: /^(?:1|true|on)$/.test(valueIn(element, 'w:default') ?? ''),
    basedOn: valueIn(childOf(element, 'w:basedOn')),
    element
  }))

const typeOf = (type: string | undefined): StyleType =>
  type === 'character' || type === 'table' || type === 'numbering' ? type : 'paragraph'

/** `root`, if it is a list of styles of which none is based on itself. Throws a refusal. */
export function checkStyles(root: Element): Element {
  if (root.name !== 'w:styles') refuse('list of styles without styles')
  const styles = stylesIn(root)
  if (styles.length > mostStyles) {
    refuse(`${styles.length} styles`, `at most ${mostStyles}`, 'Remove those that nobody uses.')
  }
  const byId = new Map(styles.map((it) => [it.id, it]))
  const sound = new Set<string>()
  for (const style of styles) {
    const chain = new Set<string>()
    for (
      let it: Style | undefined = style;
      it && !sound.has(it.id);
      it = byId.get(it.basedOn ?? '')
    ) {
      if (chain.has(it.id)) {
        refuse(`style \`${it.name}\` that is based on itself`, 'one that others are based on')
      }
      chain.add(it.id)
    }
    for (const id of chain) sound.add(id)
  }
  return root
}

/** `root` with a default among its paragraph styles: some programs know it by its name alone. */
export function withDefault(root: Element): Element {
  const paragraphs = stylesIn(root).filter((it) => it.type === 'paragraph')
  if (paragraphs.some((it) => it.isDefault)) return root
  const normal = paragraphs.find((it) => /^normal$/i.test(it.name))?.element
  const children = root.children.map((it) =>
    it === normal && isElement(it) ? withAttributes(it, {'w:default': 1}) : it
  )
  return withChildren(root, children)
}
