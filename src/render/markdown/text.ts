import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'
import {isUnmarked} from './unmarked.ts'

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>

/** Widest cell that the other cells of its column are padded to, in UTF-16 code units. */
const widestPadding = 40

/** What GFM's extension escapes lest an address become a link on its own. */
const address = /(?<=[Ww])\\\.(?=[-.\w])|(?<=[ps])\\:(?=\/)|(?<=[+\-.\w])\\@(?=[-.\w])/g

/** An escaped `&` that no reading would take for a character reference: `R\&D`; not `\\&`. */
const ampersand = /(\\\\)|\\&(?!#?\w+;)/g

/** Where an address begins to be a link on its own; what it swallows then knows no escapes. */
const trigger = /(?<=www)\.|(?<=https?):(?=\/)|(?<!\\)@/gi

/**
 * Words, escaped where they would mean something. remark-gfm also escapes `https\://`, which nobody
 * likes to read: it is undone in a word that holds nothing else to escape and touches no mark. In
 * any other word it is done wherever an address might begin.
 */
const text: Handle = (node, _, state, info) => {
  if (state.stack.includes('autolink')) return state.safe(node.value, info)
  if (isUnmarked(node.value, info)) return node.value
  const words = state.safe(node.value, info).replace(ampersand, (_, backslash) => backslash ?? '&')
  return words.replace(/\S+/g, (word, start: number) => {
    const plainer = word.replace(address, (escaped) => escaped.slice(1))
    const isLast = start + word.length === words.length
    const touches = (start === 0 ? info.before : '') + (isLast ? info.after : '')
    return /\S/.test(touches) || /[\\&]/.test(plainer) ? word.replace(trigger, '\\$&') : plainer
  })
}

/** Markdown breaks a line with a backslash before its end, but a cell has one line alone. */
const lineBreak: NonNullable<NonNullable<Options['handlers']>['break']> = (
  _node,
  _parent,
  state
) => (state.stack.includes('tableCell') ? '<br>' : '\\\n')

/** mdast to Markdown as GitHub reads it, ending with one newline. */
export function toText(tree: Root): string {
  // A rule of hyphens on the first line would open front matter.
  const rule = tree.children[0]?.type === 'thematicBreak' ? '*' : '-'
  const text = unified()
    .use(remarkGfm, {stringLength: (cell: string) => Math.min(cell.length, widestPadding)})
    .use(remarkStringify, {...options, rule, incrementListMarker: countsOn(tree)})
    .stringify(tree)
  return text === '' ? '\n' : text
}

/** Highest number of an item that CommonMark takes for one. */
const highest = 999_999_999

/**
 * Whether the items of all lists can have numbers one after the other. Markdown reads the first one
 * alone, so that all may have that where the last would be no number of an item any more.
 */
function countsOn(tree: Root): boolean {
  const nodes: Nodes[] = [tree]
  for (const node of nodes) {
    if (node.type === 'list' && (node.start ?? 1) + node.children.length - 1 > highest) return false
    if ('children' in node) for (const child of node.children) nodes.push(child)
  }
  return true
}

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  bulletOrdered: '.',
  emphasis: '*',
  strong: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  // remark-stringify forgets that an address may begin as one in brackets does.
  unsafe: [{character: '<', before: '\\(', inConstruct: 'destinationRaw'}],
  handlers: {text, break: lineBreak}
}
