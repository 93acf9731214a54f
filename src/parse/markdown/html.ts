import type {Html} from 'mdast'
import {message} from '../../diagnostics/message.ts'
import {type Conversion, originOfNode} from './conversion.ts'

/**
 * Tells of HTML in a text. Returns whether it is shown, as the text it is: comments are left out.
 */
export function isShown(node: Html, conversion: Conversion): boolean {
  const origin = originOfNode(node, conversion)
  if (isComments(node.value)) {
    const reason = 'Unexpected HTML comment, expected words; it is left out'
    conversion.tell(message('parse/html-comment', reason, origin))
    return false
  }
  const tag = /<[/!?]?[a-z][a-z\d-]*/i.exec(node.value)?.[0]
  const what = tag === undefined ? 'HTML' : `HTML \`${tag.slice(0, 40)}>\``
  conversion.tell(message('parse/html', `Unexpected ${what}, expected Markdown`, origin))
  return true
}

/** Whether it is the tag that breaks a line. */
export const isLineBreak = ({value}: Html): boolean => /^<br[ \t]{0,9}\/?>$/i.test(value)

/** Whether HTML is nothing but comments. A regular expression for this can be made to run for hours. */
function isComments(html: string): boolean {
  let rest = html.trim()
  while (rest.startsWith('<!--')) {
    const short = /^<!---?>/.exec(rest)?.[0].length
    const end = short ?? endAfter(rest, '-->', 4)
    if (end === undefined) return false
    rest = rest.slice(end).trim()
    if (rest === '') return true
  }
  return false
}

function endAfter(text: string, what: string, from: number): number | undefined {
  const at = text.indexOf(what, from)
  return at < 0 ? undefined : at + what.length
}
