import {type Block, dispatch, type Handlers, type Inline} from '../../../model/node.ts'
import {plainText} from '../../../model/walk.ts'
import {tellLeftOut} from '../../left-out.ts'
import {type Chunk, prefixed, stack} from './chunk.ts'
import {contentsOf} from './contents.ts'
import type {PlainContext} from './dialect.ts'
import {labelled, single, stated, strong, text} from './inlines.ts'
import {itemsOf, listOf} from './lists.ts'
import {notesOf} from './notes.ts'
import {tellPicture} from './tell.ts'

const handlers: Handlers<Block, PlainContext, readonly Chunk[]> = {
  paragraph: (node, context) => {
    const number = node.numbered
      ? [strong([text(`¶${node.ordinal}`, node.origin)], node.origin), text(' ', node.origin)]
      : []
    return words([...number, ...node.children], context)
  },
  section: (node, context) => {
    const number = node.number === undefined ? [] : [text(`${node.number} `, node.origin)]
    const {dialect, columns} = context
    const lines = dialect.heading([...number, ...single(node.title)], node.depth, columns)
    return [{kind: 'heading', lines}, ...flow(node.children, context)]
  },
  subdivision: (node, context) => {
    const number = strong([text(node.number, node.origin)], node.origin)
    return [
      ...words([number, text(' ', node.origin), ...node.paragraph.children], context),
      ...flow(node.children, context)
    ]
  },
  blockquote: (node, context) => quoted(flow(node.children, within(context, quote)), context),
  list: (node, context) => [listOf(node, context, flow)],
  table: (node, context) => context.dialect.table(node, context),
  code: (node, {dialect}) => other(dialect.code(node.value)),
  image: (node, context) => {
    tellPicture(node, context)
    const caption = node.caption === undefined ? [] : [text(node.caption, node.origin)]
    return [
      ...words([text(`[${node.alt || node.url}]`, node.origin)], context),
      ...words(caption, context)
    ]
  },
  thematicBreak: (_, {dialect, columns}) => other(dialect.rule(columns)),
  callout: (node, context) => {
    const {dialect, words: ours} = context
    const {children, origin, title = [text(ours.tones[node.tone], origin)]} = node
    const inner = within(context, dialect.box.mark)
    const [first, ...rest] = unwrapped(children)
    const chunks =
      first?.type === 'paragraph'
        ? flow(
            [
              {...first, children: [...labelled(title, ours.colon, origin), ...first.children]},
              ...rest
            ],
            inner
          )
        : [...words([strong(title, origin)], inner), ...flow(children, inner)]
    return boxed(chunks, dialect.box.mark, context)
  },
  masthead: (node, context) => {
    const {origin} = node
    const [kind, ...rest] = node.details
    const details =
      kind === undefined ? [] : joined([[strong(kind, origin)], ...rest], ' · ', origin)
    const subtitle: Inline = {type: 'emphasis', children: single(node.subtitle ?? []), origin}
    const lines = context.dialect.heading(single(node.title), 1, context.columns)
    return [{kind: 'heading', lines}, ...words([subtitle], context), ...words(details, context)]
  },
  memoHeader: (node, context) => {
    const {dialect, columns} = context
    const heading: Chunk = {kind: 'heading', lines: dialect.heading(single(node.title), 1, columns)}
    return [heading, ...other(dialect.rows(node.rows, context))]
  },
  bottomLine: (node, context) => flow(node.children, context),
  details: (node, context) => other(context.dialect.rows(node.rows, context)),
  cards: (node, context) => [
    itemsOf(
      node.children.map((it) => stated(it.value, it.children, context.words.colon, it.origin)),
      context
    )
  ],
  timeline: (node, context) => [
    itemsOf(
      node.children.map((it) => stated(it.when, it.children, context.words.colon, it.origin)),
      context
    )
  ],
  statement: (node, context) => {
    const inner = within(context, quote)
    const speaker =
      node.speaker.length === 0 ? [] : [text('— ', node.origin), ...single(node.speaker)]
    return quoted([...words(node.children, inner), ...words(speaker, inner)], context)
  },
  signature: (node, context) => [
    ...words(single(node.authority ?? []), context),
    ...words(node.children, context)
  ],
  contents: (node, context) => contentsOf(node.depth, context),
  notes: (_, context) => notesOf(context, flow),
  // A page is nothing that text has, and its end is not content.
  pageBreak: () => [],
  only: (node, context) => {
    if (node.formats.includes('md')) return flow(node.children, context)
    tellLeftOut(node, 'md', context.tell)
    return []
  }
}

/** Blocks of a report as chunks of lines; sections come out flat, each with its heading. */
export const flow = (blocks: readonly Block[], context: PlainContext): readonly Chunk[] =>
  blocks.flatMap((block) => dispatch(handlers, block, context))

const quote = '> '

/** What stands behind a mark has fewer columns. */
const within = (context: PlainContext, mark: string): PlainContext => ({
  ...context,
  columns: context.columns - mark.length
})

/** A paragraph; one of nothing is none. */
function words(nodes: readonly Inline[], {dialect, columns}: PlainContext): readonly Chunk[] {
  return /\S/.test(plainText(nodes)) || nodes.some((it) => it.type !== 'text')
    ? other(dialect.lines(nodes, columns))
    : []
}

const other = (lines: readonly string[]): readonly Chunk[] =>
  lines.length === 0 ? [] : [{kind: 'other', lines}]

const quoted = (chunks: readonly Chunk[], context: PlainContext): readonly Chunk[] =>
  boxed(chunks, quote, context)

const boxed = (chunks: readonly Chunk[], mark: string, {dialect}: PlainContext): readonly Chunk[] =>
  other(prefixed(stack(chunks, dialect.gaps), mark))

/** What a box holds, where its first is a box that shows no edge of its own. */
function unwrapped(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks
  return first?.type === 'bottomLine' ? [...unwrapped(first.children), ...rest] : blocks
}

const joined = (
  parts: readonly (readonly Inline[])[],
  separator: string,
  origin: Inline['origin']
): readonly Inline[] =>
  parts.flatMap((part, index) =>
    index === 0 ? single(part) : [text(separator, origin), ...single(part)]
  )
