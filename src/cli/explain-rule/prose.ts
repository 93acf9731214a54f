import {docsUrl} from '../../diagnostics/message.ts'
import type {Colours} from '../colours.ts'
import type {Styled} from '../wrap.ts'

/** Words in Markdown as a terminal shows them: code keeps its backticks, a link only its words. */
export function prose(markdown: string, colours: Colours): readonly Styled[] {
  return withoutLinks(markdown)
    .split(/(`[^`]+`)/)
    .filter((it) => it !== '')
    .map((text) => (text.startsWith('`') ? {text, paint: colours.cyan} : {text}))
}

/** Where the links of words in Markdown lead, each once. */
export const linksIn = (markdown: string): readonly string[] => [
  ...new Set(
    [...markdown.matchAll(codeOrLink)].flatMap(([, , target]) =>
      target === undefined ? [] : [docsUrl + target]
    )
  )
]

const withoutLinks = (markdown: string): string =>
  markdown.replace(codeOrLink, (whole: string, words: string | undefined) => words ?? whole)

/** What looks like a link in code is none. */
const codeOrLink = /`[^`]+`|\[((?:`[^`]+`|[^\]`])*)\]\(([^)\s]*)\)/g
