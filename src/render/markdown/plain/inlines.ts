import type {Inline} from '../../../model/node.ts'
import type {Origin} from '../../../model/origin.ts'
import {plainText} from '../../../model/walk.ts'

export const text = (value: string, origin: Origin): Inline => ({type: 'text', value, origin})

export const strong = (children: readonly Inline[], origin: Origin): Inline => ({
  type: 'strong',
  children,
  origin
})

/** Words on one line: a break is a space. */
export const single = (nodes: readonly Inline[]): readonly Inline[] =>
  nodes.map((node): Inline => {
    if (node.type === 'break') return text(' ', node.origin)
    return 'children' in node ? {...node, children: single(node.children)} : node
  })

/** A label in bold with the colon behind it, where it does not end in a point of its own. */
export function labelled(
  label: readonly Inline[],
  colon: string,
  origin: Origin
): readonly Inline[] {
  if (/\p{P}\s*$/u.test(plainText(label))) return [strong(single(label), origin), text(' ', origin)]
  const mark = colon.trimEnd()
  return [
    strong([...single(label), text(mark, origin)], origin),
    text(colon.slice(mark.length), origin)
  ]
}

/** `2.5%: He has announced …`; words alone, or a value alone, need no colon between. */
export function stated(
  value: readonly Inline[],
  words: readonly Inline[],
  colon: string,
  origin: Origin
): readonly Inline[] {
  if (value.length === 0) return words
  if (words.length === 0) return [strong(single(value), origin)]
  const mark = colon.trimEnd()
  return [
    strong(single(value), origin),
    text(mark, origin),
    text(colon.slice(mark.length), origin),
    ...words
  ]
}

/** An address that a reader can follow from anywhere. */
export const isAbsolute = (url: string): boolean => /^(?:https?|mailto):/i.test(url)

/** Whether the words of a link are its address, which need not be said twice. */
export const saysAddress = (words: string, url: string): boolean =>
  words === url || `mailto:${words}` === url || `http://${words}` === url

/** An address without what would end it. */
export const safeAddress = (url: string): string =>
  url.replace(/[\s<>|]/g, (it) => encodeURIComponent(it))
