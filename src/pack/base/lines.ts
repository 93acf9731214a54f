/** Lines of a text, from 1, whose words the earlier text has in no line. White space does not count. */
export function linesSince(before: string, after: string): readonly number[] {
  const old = new Set(linesOf(before))
  return linesOf(after).flatMap((line, index) => (line === '' || old.has(line) ? [] : [index + 1]))
}

const linesOf = (text: string) =>
  text.split(/\r\n|[\r\n]/).map((it) => it.replace(/\s+/g, ' ').trim())
