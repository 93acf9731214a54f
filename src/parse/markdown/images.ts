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
    alt: oneLine(node.alt ?? ''),
    ...(target.title ? {caption: oneLine(target.title)} : {})
  }
}

/** The words of a picture, where no picture can stand; told. */
export function wordsOfImage(node: MdastPicture, conversion: Conversion): readonly Text[] {
  tellInline(node, 'its words are shown', conversion)
  return wordsWritten(node.alt ?? '', node, 'parse/image-words', conversion)
}

/** Tells that a picture could not stay where it is written. */
export function tellInline(node: MdastPicture, instead: string, conversion: Conversion): void {
  const reason = `Unexpected picture inside a line, expected it in a paragraph of its own; ${instead}`
  conversion.tell(message('parse/inline-image', reason, originOfNode(node, conversion)))
}
