import {columnsOf} from '../../../text/columns.ts'
import {fill} from '../../../text/fill.ts'

/**
 * Lines of a paragraph, with a space before those that would be taken for something else: a
 * quotation, a box, a note, a line under a title. So RFC 3676 (4.4) has it for `>` and `From `.
 */
export function paragraphLines(words: string, columns: number): readonly string[] {
  const lines = fill(words, columns)
  const isTight = lines.some((it) => looksLikeMark.test(it) && columnsOf(it) >= columns)
  return (isTight ? fill(words, columns - 1) : lines).map((line) =>
    looksLikeMark.test(line) ? ` ${line}` : line
  )
}

const looksLikeMark = /^(?:[>|]|From |\[(?:\d+|[ xX])\](?: |$)|[-=~.'"]{3,}$)/
