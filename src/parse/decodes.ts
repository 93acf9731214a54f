import {legal} from './gate.ts'
import {oneLine} from './markdown/conversion.ts'
import {parseMarkdown} from './markdown/syntax.ts'
import {wordsOf} from './markdown/tree.ts'

/**
 * Whether `slice`, what a source has at the origin of a `Text`, is written for its `value`. It is
 * the value itself; or one escape such as `\*`; or one character reference such as `&amp;`; or a
 * line ending with the blanks around it, for a value of one space.
 */
export function decodes(slice: string, value: string): boolean {
  if (legal(slice) === value) return true
  if (/^\\[!-/:-@[-`{-~]$/.test(slice)) return slice.slice(1) === value
  if (/^\s*[\r\n]\s*$/.test(slice)) return value === ' '
  return /^&#?[a-z\d]+;$/i.test(slice) && oneLine(decoded(slice)) === value
}

const decoded = (reference: string) => wordsOf(parseMarkdown(reference).root.children)
