import {html} from '../../../pack/overview/escape.ts'

/** Text as HTML inside of Markdown shows it: it names nobody, either. */
export const inertHtml = (text: string): string => html(text).replaceAll('@', '@\u200B')

/**
 * A document that this program wrote as Markdown, so that it can stand beside others on one page:
 * `@team` in it calls nobody, and its notes and anchors are its own. It holds no HTML but anchors and
 * line breaks, since its renderer escapes all other. Links to files beside it would lead nowhere from
 * there: their words stay.
 */
export function inertMarkdown(text: string, index: number): string {
  const quiet = text
    .replace(addressOrAt, (it) => (it === '@' ? '@\u200B' : it))
    .replace(linkBeside, '$1')
  return index === 0 ? quiet : withOwnNames(quiet, `d${index + 1}-`)
}

/** Addresses stay as they are: GitHub makes links of them, and looks for no name in links. */
const addressOrAt =
  /(?<=^|[\s*_~(<])https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+[^\s<>@]*(?:@[^\s<>@]*)*|@/gim

const linkBeside = /(?<![!\\])\[([^[\]]*)\]\((?!#|[a-z][a-z\d+.-]*:)[^()\s]*\)/gi

/** Two documents have a note 1 and a paragraph 1 each, and links to them would lead to the first. */
function withOwnNames(text: string, prefix: string): string {
  const notes = new Set([...text.matchAll(/^\[\^([^\]\s]+)\]:/gm)].map(([, name]) => name))
  const anchors = new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, name]) => name))
  return text
    .replace(/(?<!\\)\[\^([^\]\s]+)\]/g, (whole, name) =>
      notes.has(name) ? `[^${prefix}${name}]` : whole
    )
    .replace(/<a id="([^"]+)"><\/a>/g, `<a id="${prefix}$1"></a>`)
    .replace(/\]\(#([^)\s]+)\)/g, (whole, name) =>
      anchors.has(name) ? `](#${prefix}${name})` : whole
    )
}
