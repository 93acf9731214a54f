import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {limitDepth} from './depth.ts'
import {exactText} from './exact-text.ts'
import {defaultMarks, limited, refuseLongRuns} from './limits.ts'

export interface MarkdownTree {
  readonly root: Root
  /** Nodes whose content was moved up since it stood in too many others. */
  readonly flattened: readonly Nodes[]
}

/**
 * Parses CommonMark with GFM (tables, task lists, strikethrough, web addresses, footnotes) to mdast.
 * Each `text` is either exactly what the text has at its position, or one escape, one character
 * reference or one line ending with the blanks before it. Nothing nests more than 100 levels deep.
 * Throws `TooMuch` for a text that would take long out of all proportion: more than `mostMarks`
 * in one paragraph, boxes far too deep.
 */
export function parseMarkdown(text: string, mostMarks = defaultMarks): MarkdownTree {
  const flattened: Nodes[] = []
  const exact = exactText(() => text)
  function extend(this: Processor): void {
    const data = this.data()
    data.fromMarkdownExtensions ??= []
    const extensions = data.fromMarkdownExtensions
    data.micromarkExtensions ??= []
    const constructs = data.micromarkExtensions
    const limit = (root: Root) => void flattened.push(...limitDepth(root))
    extensions.push({transforms: [limit]}, exact.before)
    remarkGfm.call(this)
    extensions.push(exact.after)
    constructs.push(limited(mostMarks))
  }
  refuseLongRuns(text, mostMarks)
  // The parser drops one byte order mark, and does not count it: so it is ours that it drops.
  const root = unified().use(remarkParse).use(extend).parse(`\uFEFF${text}`)
  return {root, flattened}
}
