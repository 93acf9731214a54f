import type {Edit} from '../../diff/index.ts'
import type {Colours} from '../colours.ts'
import {visible} from '../visible.ts'
import type {Styled} from '../wrap.ts'

export interface Look {
  readonly colours: Colours
  readonly columns: number
}

/** Words that are shown on each side of a change; a whole paragraph would bury it. */
const around = 10

/** A text with its changes, as `[-old-]{+new+}`, so that it is read without colours, too. */
export function editPieces(edits: readonly Edit[], {colours}: Look): readonly Styled[] {
  return edits.map(({kind, text}, index): Styled => {
    if (kind === 'removed')
      return {text: `[-${visible(text.trim())}-]${tail(text)}`, paint: colours.red}
    if (kind === 'added')
      return {text: `{+${visible(text.trim())}+}${tail(text)}`, paint: colours.green}
    return {text: visible(shortened(text, index === 0, index === edits.length - 1))}
  })
}

const tail = (text: string) => (/\s$/.test(text) ? ' ' : '')

/** The words of an unchanged stretch that are near a change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.match(/\s*\S+\s*/g) ?? [text]
  const start = isFirst ? 0 : around
  const end = isLast ? 0 : around
  if (words.length <= start + end + 3) return text
  const from = words.slice(0, start).join('')
  const to = words.slice(words.length - end).join('')
  if (isFirst && isLast) return text
  return `${from}${isFirst ? '' : ' '}… ${end === 0 ? '' : to}`
}
