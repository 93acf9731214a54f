import type {
  ImageReference,
  Image as MdastImage,
  Paragraph as MdastParagraph,
  PhrasingContent
} from 'mdast'
import type {Block, Image, Inline, Text} from '../../model/node.ts'
import {type Conversion, originOfNode} from './conversion.ts'
import {imageOf} from './images.ts'
import {toInlines} from './inlines.ts'
import {withoutStart} from './shorten.ts'

/**
 * Turns a paragraph into blocks. One that holds nothing but pictures is those pictures; pictures
 * among words come after the paragraph, since none of our formats sets them in a line.
 */
export function paragraphOf(node: MdastParagraph, conversion: Conversion): readonly Block[] {
  const alone = node.children.filter(isPicture)
  if (alone.length > 0 && node.children.every((child) => isPicture(child) || isBlank(child))) {
    const images = alone.map((it) => imageOf(it, conversion)).filter((it) => it !== undefined)
    if (images.length === alone.length) return images
  }
  const lifted: Image[] = []
  const inlines = toInlines(node.children, conversion, (image) => lifted.push(image))
  const children = withoutGaps(inlines)
  const origin = originOfNode(node, conversion)
  return children.length === 0 ? lifted : [{type: 'paragraph', origin, children}, ...lifted]
}

const isPicture = (node: PhrasingContent): node is MdastImage | ImageReference =>
  node.type === 'image' || node.type === 'imageReference'

const isBlank = (node: PhrasingContent) =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/**
 * Closes the gaps that pictures and comments leave when they are taken out of a line: no blanks
 * begin or end it, and none follow blanks.
 */
function withoutGaps(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = []
  for (const inline of inlines) {
    const last = kept.at(-1)
    const afterBlank = last === undefined || (last.type === 'text' && /[ \t]$/.test(last.value))
    if (inline.type !== 'text' || !afterBlank) kept.push(inline)
    else kept.push(...fromStart(inline))
  }
  while (isBlankText(kept.at(-1))) kept.pop()
  return kept
}

const isBlankText = (node: Inline | undefined) =>
  node?.type === 'text' && /^[ \t]+$/.test(node.value)

/** A text without the blanks at its start; nothing if nothing else is in it. */
function fromStart(text: Text): readonly Text[] {
  const blanks = /^[ \t]*/.exec(text.value)?.[0].length ?? 0
  if (blanks === 0) return [text]
  // A reference such as `&#32;` is a space that the author asked for.
  if (blanks === text.value.length) return isReference(text) ? [text] : []
  return [withoutStart(text, blanks)]
}

const isReference = ({value, origin}: Text) =>
  origin.from !== 'derived' &&
  origin.position.end.offset - origin.position.start.offset > value.length &&
  origin.position.start.line === origin.position.end.line
