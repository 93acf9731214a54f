import type {VFileMessage} from 'vfile-message'
import {message} from '../../diagnostics/message.ts'
import type {Link} from '../../model/node.ts'
import {plainText, shownBy, walk} from '../../model/walk.ts'
import type {Reviewer} from '../reviewed.ts'

/** Words that say nothing about where a link leads: read alone, in a list of links, they are all alike. */
const vague = new Set([
  'here',
  'click here',
  'click',
  'see here',
  'this',
  'this link',
  'the link',
  'link',
  'this page',
  'this site',
  'this website',
  'more',
  'read more',
  'see more',
  'learn more',
  'find out more',
  'more information',
  'more info',
  'more details',
  'details'
])

/** UTF-16 length past which words say something. */
const longest = 40

/** A link that does not say where it leads. One without words is told by every build. */
export const vagueLink: Reviewer = ({document, facts}) =>
  facts.skipped === undefined
    ? [...walk([...document.meta.title, ...shownBy(document)])]
        .filter((it) => it.type === 'link')
        .flatMap((link): readonly VFileMessage[] => {
          const text = plainText(link.children)
          if (text.length > longest) return []
          const words = text.trim().toLowerCase().replace(/\s+/g, ' ')
          const plain = words.replace(/^[([{«“"'‘›>→\s]+|[)\]}»”"'’.…,:;!>→\s]+$/g, '')
          return vague.has(plain) ? [vagueOne(link, text.trim())] : []
        })
    : []

const vagueOne = ({origin}: Link, text: string): VFileMessage =>
  message(
    'review/vague-link',
    `Unexpected link that says \`${text}\`, expected words that say where it leads`,
    origin
  )
