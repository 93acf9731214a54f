import type {Blockquote as MdastBlockquote, Text as MdastText} from 'mdast'
import type {Inline, Tone} from '../../model/node.ts'
import {type Conversion, derivedFrom, originOfNode} from './conversion.ts'

export interface Alert {
  readonly tone: Tone
  readonly marker: MdastText
  readonly children: MdastBlockquote['children']
}

const tones: ReadonlyMap<string, Tone> = new Map<string, Tone>([
  ['[!note]', 'note'],
  ['[!tip]', 'tip'],
  ['[!important]', 'important'],
  ['[!warning]', 'warning'],
  ['[!caution]', 'caution']
])

/**
 * Reads a GitHub alert: a quotation with nothing but `[!NOTE]` on its first line. Returns its tone
 * and what it holds below that line; undefined for a quotation of any other kind.
 */
export function alertIn(node: MdastBlockquote): Alert | undefined {
  const [first, ...others] = node.children
  if (first?.type !== 'paragraph') return undefined
  const [marker, ending, ...words] = first.children
  if (marker?.type !== 'text') return undefined
  const tone = tones.get(marker.value.trimEnd().toLowerCase())
  if (tone === undefined) return undefined
  const alone = ending === undefined || ending.type === 'break' || isLineEnding(ending)
  if (!alone || (words.length === 0 && others.length === 0)) return undefined
  const position =
    first.position && words[0]?.position
      ? {position: {start: words[0].position.start, end: first.position.end}}
      : {}
  const rest = words.length === 0 ? [] : [{...first, ...position, children: words}]
  return {tone, marker, children: [...rest, ...others]}
}

/** `Warning` for `[!WARNING]`: the tone is said in words, since a colour alone is lost on many readers. */
export function titleOf({tone, marker}: Alert, conversion: Conversion): readonly Inline[] {
  const value = tone.charAt(0).toUpperCase() + tone.slice(1)
  const origin = derivedFrom(originOfNode(marker, conversion), 'parse/alert')
  return [{type: 'text', value, origin}]
}

const isLineEnding = (node: {readonly type: string; readonly value?: string}) =>
  node.type === 'text' && /^[\r\n]+$/.test(node.value ?? '')
