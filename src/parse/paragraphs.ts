import type {Line} from './points.ts'

/** A stretch of a text that neither begins nor ends with blanks. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Longer lines than this were not wrapped by hand or by a mail program. */
const longestWrapped = 110

/** A word of so many characters, such as an address, makes a line as long as it has to be. */
const unbreakable = /\S{50}/

/** Each paragraph of plain prose as its lines, without the blanks around them. */
export function paragraphsIn(
  text: string,
  lines: readonly Line[]
): readonly (readonly Stretch[])[] {
  const blocks = blocksIn(text, lines)
  const width = wrappedAt(text, blocks)
  if (width === undefined) return blocks.flat().map((line) => [line])
  return blocks.flatMap((block) =>
    isFull(text, block, width) || isSentence(text, block) ? [block] : itemsOf(text, block, width)
  )
}

/** Lines with words that follow each other without an empty line between them. */
function blocksIn(text: string, lines: readonly Line[]): readonly (readonly Stretch[])[] {
  const blocks: Stretch[][] = []
  let open: Stretch[] | undefined
  for (const line of lines) {
    const stretch = trimmed(text, line)
    if (stretch === undefined) {
      open = undefined
    } else if (open === undefined) {
      open = [stretch]
      blocks.push(open)
    } else {
      open.push(stretch)
    }
  }
  return blocks
}

function trimmed(text: string, {start, end}: Line): Stretch | undefined {
  const line = text.slice(start, end)
  const words = line.trim()
  if (words === '') return undefined
  const from = start + line.length - line.trimStart().length
  return {start: from, end: from + words.length}
}

/**
 * The width at which a text was wrapped, or undefined where its lines are paragraphs. Decided once
 * for a whole text: it was wrapped when no line is long, and in the blocks with full lines most
 * lines that have another below them stop in the middle of a sentence.
 */
function wrappedAt(text: string, blocks: readonly (readonly Stretch[])[]): number | undefined {
  const judged = blocks.flat().filter(({start, end}) => !unbreakable.test(text.slice(start, end)))
  if (judged.some(({start, end}) => end - start > longestWrapped)) return undefined
  const width = widthOf(blocks, new Set(judged))
  const followed = blocks.flatMap((it) => (isFull(text, it, width) ? it.slice(0, -1) : []))
  const open = followed.filter((line) => hasWords(text, line) && !endsSentence(text, line))
  if (open.length * 2 <= followed.length) return undefined
  return isTitleAndParagraph(text, blocks.flat()) ? undefined : width
}

/**
 * A block with few full lines is a list, an address or a signature: each line stands alone, but for
 * a full one that goes on in lower case.
 */
function itemsOf(
  text: string,
  block: readonly Stretch[],
  width: number
): readonly (readonly Stretch[])[] {
  const items: Stretch[][] = []
  for (const line of block) {
    const above = items.at(-1)
    const last = above?.at(-1)
    const goesOn = last && isFull(text, [last, line], width) && beginsLow(text, line)
    if (above && goesOn) above.push(line)
    else items.push([line])
  }
  return items
}

/** Whether only the last line ends a sentence, and each of the others goes on in lower case. */
function isSentence(text: string, block: readonly Stretch[]): boolean {
  return block.every((line, index) => {
    const isLast = index === block.length - 1
    return (index === 0 || beginsLow(text, line)) && endsSentence(text, line) === isLast
  })
}

/** The longest line, but for a first one that stands alone: a title or a subject may be longer. */
function widthOf(blocks: readonly (readonly Stretch[])[], judged: ReadonlySet<Stretch>): number {
  const [first, ...others] = blocks
  const lines = (first?.length === 1 ? others : blocks).flat().filter((it) => judged.has(it))
  return lines.reduce((widest, {start, end}) => Math.max(widest, end - start), 0)
}

/**
 * Whether most lines of a block that have another below them are full: the first word of the next
 * would have made them longer than `width`. A list, an agenda or an address has few such lines.
 */
function isFull(text: string, block: readonly Stretch[], width: number): boolean {
  const full = block.filter((line, index) => {
    const next = block[index + 1]
    if (next === undefined) return false
    const [word = ''] = text.slice(next.start, next.end).split(/\s/, 1)
    return line.end - line.start + 1 + word.length > width
  })
  return full.length * 2 > block.length - 1
}

/** Two lines alone are a heading and a paragraph, unless the second goes on in lower case. */
function isTitleAndParagraph(text: string, lines: readonly Stretch[]): boolean {
  const [, second] = lines
  if (lines.length !== 2 || second === undefined) return false
  return !beginsLow(text, second)
}

const beginsLow = (text: string, {start, end}: Stretch) => /^\p{Ll}/u.test(text.slice(start, end))

const endsSentence = (text: string, {start, end}: Stretch) =>
  /[.!?…:]["'”’)\]]*$/.test(text.slice(Math.max(start, end - 8), end))

/** A line of hyphens or the like sets apart; it stops nothing. */
const hasWords = (text: string, {start, end}: Stretch) =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end))
