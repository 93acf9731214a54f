/**
 * All matches of a global pattern, in order, as `text.matchAll(pattern)` gives them. That copies
 * the pattern each time, which for the long ones takes longer than to search a sentence.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Unexpected pattern that is not global: ${pattern}`)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
