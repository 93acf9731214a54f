import type {Nodes, Root} from 'mdast'
import type {Extension} from 'mdast-util-from-markdown'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {defaultTextLimits, type TextLimits} from '../../model/limits.ts'
import {limitedCells, refuseTooMany} from './counts.ts'
import {limitDepth} from './depth.ts'
import {exactText} from './exact-text.ts'
import {limited, refuseLongRuns} from './limits.ts'

export interface MarkdownTree {
  readonly root: Root
  /** Nodes whose content was moved up since it stood in too many others. */
  readonly flattened: readonly Nodes[]
}

/**
 * Parses CommonMark with GFM (tables, task lists, strikethrough, web addresses, footnotes) to mdast.
 * Each `text` is either exactly what the text has at its position, or one escape, one character
 * reference or one line ending with the blanks before it. Nothing nests deeper than the limit.
 * Throws `TooMuch` for a text with more of something than the limits allow, before it takes long out
 * of all proportion.
 */
export function parseMarkdown(text: string, limits: TextLimits = defaultTextLimits): MarkdownTree {
  const flattened: Nodes[] = []
  const exact = exactText(() => text)
  function extend(this: Processor): void {
    const data = this.data()
    data.fromMarkdownExtensions ??= []
    const extensions = data.fromMarkdownExtensions
    data.micromarkExtensions ??= []
    const constructs = data.micromarkExtensions
    const limit = (root: Root) => void flattened.push(...limitDepth(root, limits.nesting))
    extensions.push({transforms: [limit]}, exact.before)
    const before = extensions.length
    remarkGfm.call(this)
    if (!address.test(text)) {
      extensions.push(...extensions.splice(before).flat().map(withoutTransforms))
    }
    extensions.push(exact.after)
    data.micromarkExtensions = [
      ...constructs.map((it) => limitedCells(it, limits.tableCells)),
      limited(limits)
    ]
  }
  refuseLongRuns(text, limits.paragraphMarks)
  // The parser drops one byte order mark, and does not count it: so it is ours that it drops.
  const root = unified().use(remarkParse).use(extend).parse(`\uFEFF${text}`)
  refuseTooMany(root, limits)
  return {root, flattened}
}

/** What every web and e-mail address is written with, or a character reference that may hide it. */
const address = /[@&]|www|http/i

/**
 * GFM goes through the finished tree for addresses that stand where its syntax finds none. That
 * takes a tenth of the time of parsing, and most texts have no address.
 */
const withoutTransforms = ({transforms: _, ...extension}: Extension): Extension => extension
