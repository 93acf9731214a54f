import type {Stated} from '../model/document.ts'
import type {Block, Inline, Section} from '../model/node.ts'
import type {Origin, SourceOrigin} from '../model/origin.ts'
import {plainText} from '../model/walk.ts'

export interface Titled {
  readonly title: readonly Inline[]
  readonly children: readonly Block[]
}

/**
 * Finds the title of Markdown: what front matter states, else the heading that opens the text if it
 * is the only one of the first level, else the file's name. A heading that is the title, or repeats
 * it, is taken out of the text; what it governs moves up.
 */
export function titleOf(
  blocks: readonly Block[],
  stated: Stated | undefined,
  fileTitle: readonly Inline[],
  text: string
): Titled {
  const [first, ...rest] = blocks
  const heading = first?.type === 'section' && first.depth === 1 ? first : undefined
  if (stated !== undefined) {
    const repeats =
      heading !== undefined && normal(plainText(heading.title)) === normal(stated.text)
    // The heading may carry marks and footnotes that front matter cannot.
    if (repeats) return {title: heading.title, children: [...heading.children, ...rest]}
    return {title: inlinesOf(stated, text), children: blocks}
  }
  const alone = !rest.some(isTopSection) && plainText(heading?.title ?? []).trim() !== ''
  if (heading !== undefined && alone) {
    return {title: heading.title, children: [...heading.children, ...rest]}
  }
  return {title: fileTitle, children: blocks}
}

const isTopSection = (block: Block): block is Section =>
  block.type === 'section' && block.depth === 1

const normal = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A stated value as inline content. Where the file has it in another form, it is derived from that. */
export function inlinesOf({text: value, origin}: Stated, text: string): readonly Inline[] {
  if (origin.from !== 'source') return [{type: 'text', value, origin}]
  const {start, end} = origin.position
  const at = text.slice(start.offset, end.offset).indexOf(value)
  const exact = at >= 0 && start.line === end.line
  return [{type: 'text', value, origin: exact ? part(origin, at, value.length) : derived(origin)}]
}

const derived = (origin: SourceOrigin): Origin => ({
  from: 'derived',
  by: 'parse/front-matter',
  evidence: [origin]
})

/** The part of an origin on one line that starts `at` characters into it. */
function part(origin: SourceOrigin, at: number, length: number): SourceOrigin {
  const {line, column, offset} = origin.position.start
  const start = {line, column: column + at, offset: offset + at}
  const end = {line, column: start.column + length, offset: start.offset + length}
  return {...origin, position: {start, end}}
}

/** The file's name without its ending, as it is: nothing in the text says it, and nothing is guessed. */
export function fileTitle(path: string): readonly Inline[] {
  const file = fileOf(path)
  const value = file.replace(/(?<=.)\.[^.]*$/, '') || 'source'
  const start = {line: 1, column: 1, offset: 0}
  const evidence: SourceOrigin = {from: 'source', path, position: {start, end: start}}
  return [
    {type: 'text', value, origin: {from: 'derived', by: 'parse/file-name', evidence: [evidence]}}
  ]
}

/** Last part of a path, of either kind of slash. */
export const fileOf = (path: string) => path.split(/[\\/]/).at(-1) ?? ''
