import type {Link as MdastLink} from 'mdast'
import {message} from '../../diagnostics/message.ts'
import {fewEdits, nearest} from '../../diagnostics/near.ts'
import type {Inline} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'
import {plainText, walk} from '../../model/walk.ts'
import {type Conversion, oneLine, originOfNode, wordsWritten} from './conversion.ts'

/** The schemes that are followed; a link without any is relative. */
const safe = new Set(['http', 'https', 'mailto'])

type Target = Pick<MdastLink, 'url' | 'title' | 'position'>

/**
 * A link around `children`, or only these where it may not be followed, which is told. Where there
 * are no words to follow, its address stands for them; told, too.
 */
export function linkTo(
  target: Target,
  children: readonly Inline[],
  conversion: Conversion
): readonly Inline[] {
  const origin = originOfNode(target, conversion)
  const url = followable(target.url, origin, conversion)
  if (url === undefined) return children
  const title = target.title ? {title: oneLine(target.title)} : {}
  if (isShown(children)) return [{type: 'link', origin, url, ...title, children}]
  const reason = `Unexpected link to \`${shown(url)}\` without words, expected some in its brackets; its address stands for them`
  conversion.tell(message('parse/empty-link', reason, origin))
  const words = wordsWritten(url, target, 'parse/link-words', conversion)
  return [{type: 'link', origin, url, ...title, children: words}]
}

/** Whether there is something to see, and to follow. */
const isShown = (nodes: readonly Inline[]): boolean =>
  /[^\s\u00ad\u200b]/u.test(plainText(nodes)) ||
  [...walk(nodes)].some((it) => it.type === 'noteReference')

function followable(url: string, origin: Origin, conversion: Conversion): string | undefined {
  if (url.startsWith('#') && url.length > 1) return anchored(url.slice(1), origin, conversion)
  // Browsers skip these characters, so `java\nscript:` is a scheme to them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const clean = url.replace(/[\u0000-\u001F\u007F-\u009F]/g, '')
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(clean.replace(/\s/g, ''))?.[1]
  if (scheme !== undefined && !safe.has(scheme.toLowerCase())) {
    const reason = `Unexpected address \`${shown(clean)}\`, expected http, https, mailto or a relative one`
    conversion.tell(message('parse/unsafe-link', reason, origin))
    return undefined
  }
  if (clean.trim() !== '' && clean !== '#') return clean
  const reason = 'Unexpected link without an address, expected one in the parentheses'
  conversion.tell(message('parse/unsafe-link', reason, origin))
  return undefined
}

function anchored(id: string, origin: Origin, {anchors, tell}: Conversion): string | undefined {
  if (anchors === undefined) return `#${id}`
  const decoded = decodedOr(id)
  const known = [decoded, decoded.toLowerCase()].find((it) => anchors.has(it))
  if (known !== undefined) return `#${known}`
  const isShort = decoded.length <= longest && anchors.size <= mostAnchors
  const near = isShort ? nearest(decoded, [...anchors], fewEdits(decoded)) : undefined
  const expected = near === undefined ? 'the id of a heading' : `\`#${near}\``
  const reason = `Unexpected link to \`#${shown(decoded)}\`, expected ${expected}`
  tell(message('parse/unknown-anchor', reason, origin, near ? {expected: [`#${near}`]} : {}))
  return undefined
}

/** The address with `%20` and the like decoded, or as it is where that is not valid. */
function decodedOr(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Most characters of an address that are shown, and that were meant for the id of a heading. */
const longest = 60

/** Ids that are looked through for each link: a text may have thousands of both. */
const mostAnchors = 100

const shown = (address: string) =>
  address.length > longest ? `${address.slice(0, longest)}…` : address
