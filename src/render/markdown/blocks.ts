import type {BlockContent, DefinitionContent, PhrasingContent} from 'mdast'
import {
  type Block,
  type DetailRow,
  dispatch,
  type Handlers,
  type Inline,
  type Paragraph,
  type Table
} from '../../model/node.ts'
import {tellLeftOut} from '../left-out.ts'
import {boldLabel, calloutOf, quoteOf} from './boxes.ts'
import {cellContent} from './cells.ts'
import {contentsOf} from './contents.ts'
import {type Context, nestedIn} from './context.ts'
import {phrasing, singleLine} from './inlines.ts'
import {listOf} from './lists.ts'

/** Blocks of mdast, as they stand at the top and in quotes, list items and notes. */
export type Flow = BlockContent | DefinitionContent

const handlers: Handlers<Block, Context, readonly Flow[]> = {
  paragraph: (node, context) => paragraph(wordsOf(node, context)),
  section: (node, context) => {
    const number: readonly PhrasingContent[] =
      node.number === undefined ? [] : [{type: 'text', value: `${node.number} `}]
    const children = [...number, ...phrasing(node.title, singleLine)]
    const heading = {type: 'heading', depth: node.depth, children} as const
    context.idOf.set(heading, node.id)
    return [heading, ...flow(node.children, context)]
  },
  subdivision: (node, context) => [
    ...paragraph([
      bold({type: 'text', value: node.number}),
      {type: 'text', value: ' '},
      ...wordsOf(node.paragraph, context)
    ]),
    ...flow(node.children, context)
  ],
  blockquote: (node, context) => quoteOf(flow(node.children, nestedIn(context))),
  list: (node, context) => [listOf(node, (blocks) => flow(blocks, nestedIn(context)))],
  table: (node) => [tableOf(node)],
  code: (node) => [{type: 'code', lang: node.lang ?? null, value: node.value}],
  image: (node, {assets}) => {
    const asset = assets.get(node.url)
    const caption = node.caption === undefined ? [] : italic(node.caption)
    const picture: readonly Flow[] =
      asset === undefined
        ? italic(`[${node.alt === '' ? node.url : node.alt}]`)
        : paragraph([{type: 'image', url: asset.file, alt: node.alt}])
    return [...picture, ...caption]
  },
  thematicBreak: () => [{type: 'thematicBreak'}],
  callout: (node, context) => calloutOf(node, flow(node.children, nestedIn(context)), context),
  masthead: (node) => {
    const [kind, ...rest] = node.details.map((detail) => phrasing(detail, singleLine))
    const details = kind === undefined ? [] : joined([[bold(...kind)], ...rest], ' · ')
    return [
      {type: 'heading', depth: 1, children: phrasing(node.title, singleLine)},
      ...(node.subtitle === undefined
        ? []
        : paragraph([{type: 'emphasis', children: phrasing(node.subtitle, singleLine)}])),
      ...paragraph(details)
    ]
  },
  memoHeader: (node, context) => [
    {type: 'heading', depth: 1, children: phrasing(node.title, singleLine)},
    ...paragraph(
      node.rows
        .map((row) => labelled(row, context))
        .flatMap((row, index) => (index === 0 ? row : [{type: 'break'}, ...row]))
    )
  ],
  bottomLine: (node, context) => flow(node.children, context),
  details: (node, context) => [tightList(node.rows.map((it) => labelled(it, context)))],
  cards: (node, context) => [
    tightList(node.children.map((it) => stated(it.value, it.children, context)))
  ],
  timeline: (node, context) => [
    tightList(node.children.map((it) => stated(it.when, it.children, context)))
  ],
  statement: (node) => {
    const speaker = phrasing(node.speaker, singleLine)
    const line: PhrasingContent[] =
      speaker.length === 0 ? [] : [{type: 'text', value: '— '}, ...speaker]
    return quoteOf([...paragraph(phrasing(node.children)), ...paragraph(line)])
  },
  signature: (node) => [
    ...paragraph(phrasing(node.authority ?? [], singleLine)),
    ...paragraph(phrasing(node.children))
  ],
  contents: (node, {sections}) => contentsOf(sections, node.depth),
  notes: (_, context) => notesOf(context),
  // A page is nothing that Markdown has, and its end is not content.
  pageBreak: () => [],
  only: (node, context) => {
    if (node.formats.includes('md')) return flow(node.children, context)
    tellLeftOut(node, 'md', context.tell)
    return []
  }
}

/** Blocks of a report as blocks of mdast; sections come out flat, each with its heading. */
export function flow(blocks: readonly Block[], context: Context): Flow[] {
  return blocks.flatMap((block) => dispatch(handlers, block, context))
}

/** Definitions of all notes, the first time that they are asked for. */
export function notesOf(context: Context): readonly Flow[] {
  if (context.state.notesSet) return []
  context.state.notesSet = true
  return context.notes.map((note) => {
    const label = String(note.number)
    const children = flow(note.children, nestedIn(context))
    return {type: 'footnoteDefinition', identifier: label, label, children}
  })
}

function tableOf(node: Table): Flow {
  return {
    type: 'table',
    align: node.align.map((align) => (align === 'default' ? null : align)),
    children: [node.head, ...node.children].map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: cellContent(cell)
      }))
    }))
  }
}

const bold = (...children: PhrasingContent[]): PhrasingContent => ({type: 'strong', children})

const italic = (value: string): readonly Flow[] =>
  paragraph(value === '' ? [] : [{type: 'emphasis', children: [{type: 'text', value}]}])

/** The words of a paragraph, behind its anchor and number, where it has them. */
function wordsOf(node: Paragraph, context: Context): PhrasingContent[] {
  const id = `p${node.ordinal}`
  const children: PhrasingContent[] = []
  if (node.numbered || (node.ordinal !== undefined && context.targets.has(id))) {
    children.push({type: 'html', value: `<a id="${id}"></a>`})
  }
  if (node.numbered) {
    children.push(bold({type: 'text', value: `¶${node.ordinal}`}), {type: 'text', value: ' '})
  }
  return [...children, ...phrasing(node.children)]
}

/** A paragraph of nothing is no paragraph. */
const paragraph = (children: PhrasingContent[]): Extract<Flow, {type: 'paragraph'}>[] =>
  children.length === 0 ? [] : [{type: 'paragraph', children}]

const joined = (parts: readonly PhrasingContent[][], separator: string): PhrasingContent[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [{type: 'text', value: separator}, ...part]))

const tightList = (items: readonly PhrasingContent[][]): Flow => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((it) => ({type: 'listItem', spread: false, children: paragraph(it)}))
})

/** `**2.5%**: He has announced …`; words alone, or a value alone, need no colon between. */
function stated(
  value: readonly Inline[],
  words: readonly Inline[],
  context: Context
): PhrasingContent[] {
  const name = phrasing(value, singleLine)
  const rest = phrasing(words)
  if (name.length === 0) return rest
  return rest.length === 0
    ? [bold(...name)]
    : [bold(...name), {type: 'text', value: context.words.colon}, ...rest]
}

/** `**To:** Cabinet Office` */
function labelled({label, value}: DetailRow, {words: {colon}}: Context): PhrasingContent[] {
  return [...boldLabel(phrasing(label, singleLine), colon), ...phrasing(value)]
}
