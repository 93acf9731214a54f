import type {PhrasingContent} from 'mdast'
import {dispatch, type Handlers, type Image, type Inline} from '../../model/node.ts'
import {type Conversion, oneLine, originOfNode, wordsWritten} from './conversion.ts'
import {isLineBreak, isShown} from './html.ts'
import {imageOf, tellInline, wordsOfImage} from './images.ts'
import {linkTo} from './links.ts'
import {positionOf} from './tree.ts'

interface Place {
  readonly conversion: Conversion
  /** Takes pictures out of a paragraph; where absent, their words are shown instead. */
  readonly lift?: (image: Image) => void
  /** Links do not nest: only the words of an inner one are shown. */
  readonly inLink?: true
  /** In a cell of a table nothing but `<br>` can break a line. */
  readonly inCell?: true
}

/**
 * Turns mdast's inline content into ours. Links are resolved, HTML is text, comments are left out,
 * and pictures are given to `lift`, or shown by their words where it is absent.
 */
export function toInlines(
  nodes: readonly PhrasingContent[],
  conversion: Conversion,
  lift?: (image: Image) => void
): readonly Inline[] {
  return inside(nodes, {conversion, ...(lift ? {lift} : {})})
}

/** As {@link toInlines}, for a cell of a table: `<br>` is a line break there. */
export const cellInlines = (
  nodes: readonly PhrasingContent[],
  conversion: Conversion
): readonly Inline[] => inside(nodes, {conversion, inCell: true})

const inside = (nodes: readonly PhrasingContent[], place: Place): readonly Inline[] =>
  nodes.flatMap((node) => dispatch(handlers, node, place))

const marked = (
  type: 'emphasis' | 'strong' | 'delete',
  node: {readonly children: PhrasingContent[]} & Pick<PhrasingContent, 'position'>,
  place: Place
): readonly Inline[] => [
  {type, origin: originOfNode(node, place.conversion), children: inside(node.children, place)}
]

const handlers: Handlers<PhrasingContent, Place, readonly Inline[]> = {
  text: (node, {conversion}) => [
    {type: 'text', value: oneLine(node.value), origin: originOfNode(node, conversion)}
  ],
  emphasis: (node, place) => marked('emphasis', node, place),
  strong: (node, place) => marked('strong', node, place),
  delete: (node, place) => marked('delete', node, place),
  inlineCode: (node, {conversion}) => [
    {type: 'inlineCode', value: oneLine(node.value), origin: originOfNode(node, conversion)}
  ],
  break: (node, {conversion}) => [{type: 'break', origin: originOfNode(node, conversion)}],
  link: (node, place) => linked(node, node.children, place),
  linkReference: (node, place) => {
    const target = place.conversion.definitions.get(node.identifier)
    if (target === undefined) return asWritten(node, place)
    const {url, title} = target
    return linked({url, title, position: node.position}, node.children, place)
  },
  image: (node, place) => pictured(node, place),
  imageReference: (node, place) => pictured(node, place),
  footnoteReference: (node, place) => {
    const number = place.conversion.notes.get(node.identifier)
    if (number === undefined) return asWritten(node, place)
    const origin = originOfNode(node, place.conversion)
    return [{type: 'noteReference', id: node.identifier, number, origin}]
  },
  html: (node, {conversion, inCell}) => {
    if (inCell && isLineBreak(node)) {
      return [{type: 'break', origin: originOfNode(node, conversion)}]
    }
    return isShown(node, conversion) ? wordsWritten(node.value, node, 'parse/html', conversion) : []
  },
  textDirective: (node, place) => place.conversion.textDirective?.(node) ?? asWritten(node, place)
}

function linked(
  target: Parameters<typeof linkTo>[0],
  children: readonly PhrasingContent[],
  place: Place
): readonly Inline[] {
  const {conversion, inLink} = place
  const {lift: _, ...around} = place
  const words = inside(children, {...around, inLink: true})
  return inLink ? words : linkTo(target, words, conversion)
}

function pictured(
  node: Extract<PhrasingContent, {type: 'image' | 'imageReference'}>,
  {conversion, lift}: Place
): readonly Inline[] {
  const image = lift && imageOf(node, conversion)
  if (image === undefined) return wordsOfImage(node, conversion)
  tellInline(node, 'it is shown after the paragraph', conversion)
  lift?.(image)
  return []
}

/** The characters of a node, markup and all. */
function asWritten(
  node: Pick<PhrasingContent, 'position'>,
  {conversion}: Place
): readonly Inline[] {
  const {start, end} = positionOf(node)
  const raw = conversion.text.slice(start.offset, end.offset)
  return wordsWritten(raw, node, 'parse/as-written', conversion)
}
