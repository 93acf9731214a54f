/** Longest line of an example that is shown whole. */
const longest = 160

/** A line of an example for people: control characters as their pictures, the middle of a long one left out. */
export function shownLine(line: string): string {
  const seen = line.replace(/\p{Cc}/gu, (it) => String.fromCharCode(0x2400 + it.charCodeAt(0)))
  return seen.length > longest ? `${seen.slice(0, 50)} … ${seen.slice(-20)}` : seen
}
