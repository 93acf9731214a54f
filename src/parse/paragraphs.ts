import type {Line} from './points.ts'

/** A stretch of a text that neither begins nor ends with blanks. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Longer lines than this were not wrapped by hand or by a mail program. */
const longestWrapped = 110

/** Each paragraph of plain prose as its lines, without the blanks around them. */
export function paragraphsIn(
  text: string,
  lines: readonly Line[]
): readonly (readonly Stretch[])[] {
  const blocks = blocksIn(text, lines)
  return isWrapped(text, blocks) ? blocks : blocks.flat().map((line) => [line])
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
 * Decides once for a whole text: are its lines pieces of paragraphs that an empty line ends, or
 * paragraphs? They are pieces when none is long, and most that have another line below them stop
 * in the middle of a sentence, at a place where the next word would not have fitted.
 */
function isWrapped(text: string, blocks: readonly (readonly Stretch[])[]): boolean {
  const lines = blocks.flat()
  if (lines.some(({start, end}) => end - start > longestWrapped)) return false
  const followed = blocks.flatMap((block) => block.slice(0, -1))
  const open = followed.filter((line) => hasWords(text, line) && !endsSentence(text, line))
  if (open.length * 2 <= followed.length) return false
  if (fullLines(text, blocks) * 2 <= followed.length) return false
  return !isTitleAndParagraph(text, lines)
}

/**
 * How many lines are full: the first word of the line below would have made them longer than the
 * longest line. Text that was wrapped has only such lines; an agenda or an address has few.
 */
function fullLines(text: string, blocks: readonly (readonly Stretch[])[]): number {
  const width = blocks.flat().reduce((widest, {start, end}) => Math.max(widest, end - start), 0)
  return blocks.flatMap((block) =>
    block.filter((line, index) => {
      const next = block[index + 1]
      if (next === undefined) return false
      const [word = ''] = text.slice(next.start, next.end).split(/\s/, 1)
      return line.end - line.start + 1 + word.length > width
    })
  ).length
}

/** Two lines alone are a heading and a paragraph, unless the second goes on in lower case. */
function isTitleAndParagraph(text: string, lines: readonly Stretch[]): boolean {
  const [, second] = lines
  if (lines.length !== 2 || second === undefined) return false
  return !/^\p{Ll}/u.test(text.slice(second.start, second.end))
}

const endsSentence = (text: string, {start, end}: Stretch) =>
  /[.!?…:]["'”’)\]]*$/.test(text.slice(Math.max(start, end - 8), end))

/** A line of hyphens or the like sets apart; it stops nothing. */
const hasWords = (text: string, {start, end}: Stretch) =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end))
