import type {BottomLineFact, DatelineFact} from '../../model/fact.ts'
import {factOf} from '../fact.ts'
import type {Reading} from '../reading.ts'
import {bodyOf} from './body.ts'

/**
 * The first sentence that says enough, whole, with whom it is reported after; the first of all
 * where none does. At most one.
 */
export function bottomLine(
  reading: Reading,
  datelines: readonly DatelineFact[]
): readonly BottomLineFact[] {
  const [first] = bodyOf(reading, datelines)
  if (first !== undefined) {
    return [factOf('bottomLine', 0, 'bottomLine/first-sentence', reading.whole(first))]
  }
  const [any] = reading.sentences
  return any ? [factOf('bottomLine', 0, 'bottomLine/first-of-all', reading.whole(any))] : []
}
