import {Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild} from 'docx'
import type {Block, Node} from '../../model/node.ts'
import {walk} from '../../model/walk.ts'

/** Longest name of a bookmark that Word takes. */
const longest = 40

/**
 * Names of the bookmarks of a report, by the id that links use. Word allows letters, digits and
 * underscores, 40 of them, starting with a letter, and compares names without case.
 */
export type Anchors = ReadonlyMap<string, string>

/** Names for every section and every counted paragraph below `blocks` that is not `hidden`. */
export function anchorsOf(blocks: readonly Block[], hidden: ReadonlySet<Node>): Anchors {
  const anchors = new Map<string, string>()
  const taken = new Set<string>()
  const ids: string[] = []
  for (const node of walk(blocks)) {
    if (hidden.has(node)) continue
    // A paragraph's own name is never changed: readers may know `p4`.
    if (node.type === 'paragraph' && node.ordinal !== undefined) {
      anchors.set(`p${node.ordinal}`, `p${node.ordinal}`)
      taken.add(`p${node.ordinal}`)
    } else if (node.type === 'section') ids.push(node.id)
  }
  for (const id of ids) {
    if (anchors.has(id)) continue
    const name = free(valid(id), taken)
    taken.add(name.toLowerCase())
    anchors.set(id, name)
  }
  return anchors
}

function valid(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}_]/gu, '_')
  return short(/^\p{L}/u.test(name) ? name : `s_${name}`, longest)
}

/** At most `length` code units, never half a character. */
function short(name: string, length: number): string {
  let result = ''
  for (const character of name) {
    if (result.length + character.length > length) break
    result += character
  }
  return result
}

function free(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `_${count}`
    const candidate = short(name, longest - suffix.length) + suffix
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}

/** A bookmark whose number is ours: those that `docx` gives count on from document to document. */
export class Anchor extends Bookmark {
  readonly #edges: readonly [BookmarkStart, BookmarkEnd]

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({id: name, children})
    this.#edges = [new BookmarkStart(name, number), new BookmarkEnd(number)]
  }

  override get writtenAs() {
    const [start, end] = this.#edges
    const inner = this.children.flatMap((it) => (it instanceof Bookmark ? it.writtenAs : [it]))
    return [start, ...inner, end]
  }
}
