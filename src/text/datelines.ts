/** Small words that stand around the date of a text without saying anything else. */
const small =
  /^(?:by|on|at|in|from|and|the|of|for|published|posted|updated|last|dated?|created|issued|release|report|[ap]\.?m\.?|\d{1,2}[.:]\d{2}|\d{1,2})$/
const name = /^\p{Lu}[\p{L}.’'-]*$/u

const longestAround = 80
const mostAround = 6

/**
 * Whether what stands before and after a date makes a line that only dates a text, as in
 * `London, 2 March 2025` or `Last updated: 2 March 2025, 15:11 GMT`.
 */
export function isDateLine(before: string, after: string): boolean {
  if (before.length + after.length > longestAround) return false
  const words = `${before} ${after}`.match(/[^\s,;:|•·()—–/-]+/gu) ?? []
  const rest = words.filter((it) => it !== '.')
  return rest.length <= mostAround && rest.every((it) => name.test(it) || small.test(it))
}

const agency = String.raw`(?:\([^()]{2,40}\)|/[^/]{2,40}/)`
const placeBefore = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]*[\\s,]+){1,6}(?:${agency},?\\s*)?(?:[–—-]\\s*)?$`,
  'u'
)
const dashAfter = new RegExp(String.raw`^,?\s*(?:${agency}\s*)?(?:[—–]|--?)\s+["'“‘]?\p{Lu}`, 'u')

/**
 * Whether what stands before and after a date makes it open a text, as in
 * `LONDON, March 2, 2025 (Reuters) — The`. Without a place, only the first paragraph may.
 */
export function isOpeningDate(before: string, after: string, first: boolean): boolean {
  if (before.length > longestAround) return false
  const placed = placeBefore.test(before) || (first && before === '')
  return placed && dashAfter.test(after.slice(0, longestAround))
}
