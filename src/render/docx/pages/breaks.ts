import {isIdeograph} from './faces.ts'

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code > 0xbf

/** Whether a line may end between the letter `code` and `next` (after Unicode's UAX 14). */
export function breaksAfter(code: number, next: number): boolean {
  switch (code) {
    // Hyphen; soft hyphen and hyphen of its own, en dash, em dash, zero width space.
    case 0x2d:
      return isLetter(next)
    case 0xad:
    case 0x2010:
    case 0x2013:
    case 0x2014:
      return !Number.isNaN(next) && !closes.has(next)
    case 0x200b:
    case 0x7c:
      return true
    // Question and exclamation mark, closing brace, ellipsis; word processors leave a slash alone.
    case 0x3f:
    case 0x21:
    case 0x7d:
    case 0x2026:
      return isLetter(next)
    default:
      return isIdeograph(code) && !opens.has(code) && !closes.has(next)
  }
}

/** Whether a line may end before the letter `code`. */
export function breaksBefore(code: number): boolean {
  return code === 0x2014 || (isIdeograph(code) && !closes.has(code))
}

const codes = (letters: string): ReadonlySet<number> =>
  new Set([...letters].map((it) => it.codePointAt(0) ?? 0))

/** Signs that do not begin a line, and those that do not end one. */
const closes = codes(' .,;:!?)]}”’»…、。，．：；？！）」』】》〉ー々%')
const opens = codes('（「『【《〈')
