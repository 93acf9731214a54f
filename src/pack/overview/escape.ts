/** Control characters, and those that turn the direction of writing, do no harm in a mark of their own. */
const harmless = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu, '\uFFFD')

/** Text as HTML shows it, in an element or in quoted attributes. On one line. */
export const html = (text: string): string =>
  harmless(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/**
 * Text as GitHub's Markdown shows it, inside a paragraph or a cell of a table: it becomes no mark, no
 * HTML, no link, no cell of its own, and names no user or team, which U+200B after `@` prevents.
 */
export const markdown = (text: string): string =>
  harmless(text)
    .replace(/[\\`*_[\]<>|~$&]|:(?=\S)/g, '\\$&')
    .replace(/www\./gi, (it) => `${it.slice(0, 3)}\\.`)
    .replaceAll('@', '@\u200B')

/** Text as code in Markdown, also in a cell of a table. */
export function markdownCode(text: string): string {
  const line = harmless(text).replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([it]) => it.length))
  if (longest === 0) return `\`${line}\``
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${line} ${fence}`
}
