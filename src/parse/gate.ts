import {message, type Tell} from '../diagnostics/message.ts'
import type {Origin, Position} from '../model/origin.ts'
import {pointsOf} from './points.ts'

/** What XML, and so Word, cannot hold: C0 controls, non-characters, halves of a surrogate pair. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Puts U+FFFD for each character that no document may hold; the length stays the same. */
export const legal = (text: string) => text.replace(illegal, '\uFFFD')

/** Tells of each kind of illegal character once: where the first one is, and how many there are. */
export function tellIllegal(
  text: string,
  originOf: (position: Position) => Origin,
  tell: Tell
): void {
  const found = new Map<string, {readonly first: number; count: number}>()
  for (const {0: character, index} of text.matchAll(illegal)) {
    const seen = found.get(character)
    if (seen) seen.count++
    else found.set(character, {first: index, count: 1})
  }
  if (found.size === 0) return
  const pointAt = pointsOf(text)
  for (const [character, {first, count}] of found) {
    const place = originOf({start: pointAt(first), end: pointAt(first + 1)})
    const times = count === 1 ? '' : ` (${count} of them)`
    const reason = `Unexpected character ${codeOf(character)}${times}, expected text`
    tell(message('parse/control-character', reason, place))
  }
}

const codeOf = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
