import type {PhrasingContent} from 'mdast'
import type {Block, Callout, Tone} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import type {Flow} from './blocks.ts'
import type {Context} from './context.ts'
import {phrasing, singleLine} from './inlines.ts'

/** A quotation; one of nothing is not shown. */
export const quoteOf = (children: Flow[]): readonly Flow[] =>
  children.length === 0 ? [] : [{type: 'blockquote', children}]

/**
 * A GitHub alert, its title bold before the words of its first paragraph, unless the title is the
 * tone, which GitHub writes itself. GitHub shows alerts at the top only: in a list, a quote or a
 * note a callout is a quotation that opens with its title, or with its tone in words.
 */
export function calloutOf(
  node: Pick<Callout, 'tone' | 'title' | 'children'>,
  children: readonly Flow[],
  {nested, words: {colon, tones}}: Context
): readonly Flow[] {
  const {tone, title} = node
  const words = title === undefined ? [] : phrasing(title, singleLine)
  const name = title && plainText(title)
  const saysTone = name === undefined || name === shownByGitHub[tone] || name === tones[tone]
  const label = !saysTone ? words : nested ? [{type: 'text', value: tones[tone]} as const] : []
  const opens = opensWithWords(node.children)
  const content = opens ? leadIn(label, children, colon) : headed(label, children)
  if (content.length === 0 || nested) return quoteOf(content)
  return quoteOf(marked(`[!${tone.toUpperCase()}]`, content))
}

/** What GitHub itself writes above an alert of that tone. */
const shownByGitHub: Readonly<Record<Tone, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution'
}

/** Whether words come first; a picture is a paragraph in Markdown, and has none. */
const opensWithWords = ([first]: readonly Block[]): boolean =>
  first?.type === 'bottomLine' ? opensWithWords(first.children) : first?.type === 'paragraph'

/** The label as a paragraph of its own. */
const headed = (label: PhrasingContent[], children: readonly Flow[]): Flow[] =>
  label.length === 0
    ? [...children]
    : [{type: 'paragraph', children: [{type: 'strong', children: label}]}, ...children]

/** `**Bottom line:** words …` */
function leadIn(label: PhrasingContent[], children: readonly Flow[], colon: string): Flow[] {
  const [first, ...rest] = children
  if (label.length === 0 || first?.type !== 'paragraph') return headed(label, children)
  const lead = boldLabel(label, endsInPoint(label) ? ' ' : colon)
  return [{type: 'paragraph', children: [...lead, ...first.children]}, ...rest]
}

/**
 * A label in bold with the colon behind it. One without a space after it stands outside: between a
 * mark and a letter, Markdown takes asterisks for themselves.
 */
export function boldLabel(label: PhrasingContent[], colon: string): PhrasingContent[] {
  const mark = colon.trimEnd()
  const inside = mark !== '' && mark !== colon
  return [
    {
      type: 'strong',
      children: [...label, ...(inside ? [{type: 'text', value: mark} as const] : [])]
    },
    {type: 'text', value: inside ? colon.slice(mark.length) : colon}
  ]
}

function endsInPoint(label: readonly PhrasingContent[]): boolean {
  const last = label.at(-1)
  return last?.type === 'text' && /\p{P}\s*$/u.test(last.value)
}

/** The marker is raw, since its bracket must not be escaped, on a line of its own before the words. */
function marked(marker: string, content: readonly Flow[]): Flow[] {
  const [first, ...rest] = content
  const raw: PhrasingContent = {type: 'html', value: marker}
  if (first?.type !== 'paragraph') return [{type: 'paragraph', children: [raw]}, ...content]
  const children: PhrasingContent[] = [raw, {type: 'text', value: '\n'}, ...first.children]
  return [{type: 'paragraph', children}, ...rest]
}
