import type {AspectName, StatedItem, StatedWords} from '../../model/document.ts'
import type {Inline} from '../../model/node.ts'
import type {Call} from '../directive.ts'
import {dateText} from '../words.ts'

/** Words as a reader is shown them: a day of the front matter as the document writes days. */
export const shownWords = (
  {children, iso, origin, text}: StatedWords,
  call: Call
): readonly Inline[] => (iso === undefined ? children : [dateText({text, origin, iso}, call)])

/** All that is said of an item under one name. */
export const valuesOf = (
  {aspects}: StatedItem,
  name: AspectName,
  call: Call
): readonly (readonly Inline[])[] =>
  aspects.filter((it) => it.name === name).map((it) => shownWords(it, call))
