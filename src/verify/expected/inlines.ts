import {dispatch, type Handlers, type Inline} from '../../model/node.ts'
import type {Link, Piece} from '../reading.ts'
import type {Calls} from './calls.ts'
import type {Conventions} from './conventions.ts'

interface Context {
  readonly face: string
  readonly link?: Link
  readonly beforeCitation: string
  /** Addresses that the report has; a link to another is shown without one. */
  readonly ids: ReadonlySet<string>
  /** Links that lead nowhere, noted on the way. */
  readonly lost: string[]
  readonly calls: Calls
  readonly links: Pick<Conventions, 'innerLinks' | 'saysAddress'>
}

const handlers: Handlers<Inline, Context, readonly Piece[]> = {
  text: (node, context) => words(node.value, context),
  emphasis: (node, context) => all(node.children, marked(context, 'i')),
  strong: (node, context) => all(node.children, marked(context, 'b')),
  delete: (node, context) => all(node.children, marked(context, 'd')),
  inlineCode: (node, context) => words(node.value, marked(context, 'c')),
  break: (_, context) => words('\n', context),
  link: (node, context) => {
    if (node.url === '') return all(node.children, context)
    if (node.url.startsWith('#') && !hasId(node.url.slice(1), context.ids)) {
      context.lost.push(node.url)
      return all(node.children, context)
    }
    const {innerLinks, saysAddress} = context.links
    const shown = all(node.children, context)
    const said = shown.map((it) => (it.kind === 'words' ? it.text : '')).join('')
    if (saysAddress?.(node.url, said.trim()) === true) {
      const address = node.url.replace(/[\s<>|]/g, (it) => encodeURIComponent(it))
      return [...shown, ...words(` <${address}>`, context)]
    }
    // Words that are their own address lead there, if they lead anywhere.
    if (innerLinks === false && saysAddress?.(node.url, '') === true) return shown
    return all(node.children, {...context, link: {url: node.url}})
  },
  noteReference: (node, {calls}) => calls.call(node).map((note) => ({kind: 'call', note})),
  citation: (node, {beforeCitation, links}) => {
    const link =
      node.linked && links.innerLinks !== false ? {link: {url: `#p${node.paragraph}`}} : {}
    return [
      {kind: 'words', text: beforeCitation, face: anyFace},
      {kind: 'words', text: `¶${node.paragraph}`, face: anyFace, ...link}
    ]
  }
}

/** Looks as its format has it: a raised number is bold in one and plain in another. */
export const anyFace = '*'

/** What inline content must be found as. */
export function piecesOf(
  nodes: readonly Inline[],
  options: Pick<Context, 'beforeCitation' | 'ids' | 'lost' | 'calls' | 'links'> & {
    readonly face?: string
  }
): readonly Piece[] {
  return spaced(all(nodes, {face: '', ...options}))
}

const all = (nodes: readonly Inline[], context: Context): readonly Piece[] =>
  nodes.flatMap((node) => dispatch(handlers, node, context))

function words(text: string, {face, link}: Context): readonly Piece[] {
  return [{kind: 'words', text, face, ...(link !== undefined && {link})}]
}

const marked = (context: Context, mark: string): Context =>
  context.face.includes(mark)
    ? context
    : {...context, face: [...context.face, mark].sort().join('')}

function hasId(id: string, ids: ReadonlySet<string>): boolean {
  if (ids.has(id)) return true
  try {
    return ids.has(decodeURIComponent(id))
  } catch {
    return false
  }
}

/** Nothing comes between a citation and an opening bracket or a space. */
function spaced(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, index) => {
    if (piece.kind !== 'words' || piece.face !== anyFace || piece.text !== ' ') return true
    const before = pieces[index - 1]
    if (before === undefined) return false
    return before.kind !== 'words' || !/[\s([]$/.test(before.text)
  })
}
