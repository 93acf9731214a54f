import {message, type Tell} from '../diagnostics/message.ts'
import type {Document} from '../model/document.ts'
import {nameOf} from '../model/portion-mark.ts'
import {type Portion, portionsOf} from '../model/portions.ts'

/**
 * Tells where portion marks and the marking of the whole do not agree: a portion above it, a source
 * without one, portions without a mark among others that have one.
 */
export function checkMarkings(document: Document, tell: Tell): void {
  const {banner, portions} = portionsOf(document)
  const marked = portions.filter(({mark}) => mark !== undefined)
  const [first] = marked
  if (first?.mark === undefined) return
  const {marking} = document.meta
  if (banner === undefined || marking === undefined) {
    const reason = `Unexpected portion mark \`${first.mark.text}\` in a source without a marking, expected \`marking\` in the front matter`
    tell(message('marking/no-banner', reason, first.origin))
    return
  }
  const expected = `(${nameOf(banner.rank, banner)})`
  for (const {mark, origin} of marked) {
    if (mark === undefined || mark.rank <= banner.rank) continue
    const reason = `Unexpected portion mark \`${mark.text}\` above the marking \`${marking.text}\`, expected \`${expected}\` or below`
    tell(message('marking/above-banner', reason, origin, {expected: [expected]}))
  }
  tellUnmarked(portions, {marked: marked.length, like: first.mark.text}, tell)
}

/** Told once, at the first of them: who marks one portion marks all. */
function tellUnmarked(
  portions: readonly Portion[],
  {marked, like}: {readonly marked: number; readonly like: string},
  tell: Tell
): void {
  const unmarked = portions.filter(({mark, needsMark}) => mark === undefined && needsMark)
  const [first] = unmarked
  if (first === undefined) return
  const found = unmarked.length === 1 ? 'portion' : `${unmarked.length} portions`
  const others = marked === 1 ? '1 has one' : `${marked} have one`
  const reason = `Unexpected ${found} without a mark where ${others}, expected a mark such as \`${like}\` on each`
  tell(message('marking/unmarked-portion', reason, first.origin))
}
