import type {ImageReference, Image as MdastImage} from 'mdast'
import {message} from '../../diagnostics/message.ts'
import type {Image, Text} from '../../model/node.ts'
import {type Conversion, oneLine, originOfNode, wordsWritten} from './conversion.ts'

type MdastPicture = MdastImage | ImageReference

/** A picture with its address, also where that stands in a definition; undefined if it has none. */
export function imageOf(node: MdastPicture, conversion: Conversion): Image | undefined {
  const target = node.type === 'image' ? node : conversion.definitions.get(node.identifier)
  if (target === undefined) return undefined
  return {
    type: 'image',
    origin: originOfNode(node, conversion),
    url: oneLine(target.url),
    alt: isDecoration(node) ? '' : oneLine(wordsFor(node, target.url, conversion)).trim(),
    ...(target.title ? {caption: oneLine(target.title)} : {})
  }
}

/** Whether its author says that a picture says nothing: `![decoration](line.png)`. */
const isDecoration = ({alt}: MdastPicture): boolean =>
  oneLine(alt ?? '')
    .trim()
    .toLowerCase() === 'decoration'

/** Words for those who cannot see a picture: its author's or, told, the name of its file. */
function wordsFor(node: MdastPicture, url: string, conversion: Conversion): string {
  const words = node.alt ?? ''
  if (words.trim() !== '') return words
  const name = fileName(url)
  const reason = `Unexpected picture \`${url}\` without words, expected some in its brackets; \`${name}\` stands for them`
  conversion.tell(message('parse/no-alternative', reason, originOfNode(node, conversion)))
  return name
}

function fileName(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  const name = path.split(/[/\\]/).findLast((it) => it !== '') ?? url
  try {
    return oneLine(decodeURIComponent(name))
  } catch {
    return oneLine(name)
  }
}

/** The words of a picture, where no picture can stand; told. */
export function wordsOfImage(node: MdastPicture, conversion: Conversion): readonly Text[] {
  tellInline(node, 'its words are shown', conversion)
  const target = node.type === 'image' ? node : conversion.definitions.get(node.identifier)
  const words = isDecoration(node) ? '' : wordsFor(node, target?.url ?? '', conversion)
  return wordsWritten(words, node, 'parse/image-words', conversion)
}

/** Tells that a picture could not stay where it is written. */
export function tellInline(node: MdastPicture, instead: string, conversion: Conversion): void {
  const reason = `Unexpected picture inside a line, expected it in a paragraph of its own; ${instead}`
  conversion.tell(message('parse/inline-image', reason, originOfNode(node, conversion)))
}
