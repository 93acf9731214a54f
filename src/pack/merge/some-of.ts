/** As many names as somebody reads. */
const most = 3

/** Names as a sentence has them: ``folders `a`, `b`, `c` and 2 more``. */
export function someOf(names: readonly string[], what: string): string {
  const quoted = names.slice(0, most).map((it) => `\`${it}\``)
  const rest = names.length - quoted.length
  const said = rest === 0 ? quoted : [quoted.join(', '), `${rest} more`]
  const listed = [said.slice(0, -1).join(', '), ...said.slice(-1)].filter(Boolean).join(' and ')
  return `${what}${names.length === 1 ? '' : 's'} ${listed}`
}
