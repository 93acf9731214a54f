import {type ParagraphChild, Tab, TextRun} from 'docx'
import {
  type Block,
  dispatch,
  type Handlers,
  type Paragraph,
  type Section,
  type Subdivision
} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import {leadsIn} from '../leads-in.ts'
import {tellLeftOut} from '../left-out.ts'
import {aboutTable, isCaption} from './about.ts'
import {Anchor} from './bookmarks.ts'
import {blockquote, bottomLine, callout, signature, statement} from './boxes.ts'
import {cards} from './cards.ts'
import {contents} from './contents.ts'
import {details, masthead, memoHeader} from './details.ts'
import {inDirection} from './direction.ts'
import {gap} from './gaps.ts'
import {image} from './images.ts'
import {inlines, words} from './inlines.ts'
import {subdivisionList} from './levels.ts'
import {list} from './lists.ts'
import {headingRole, marks, type Role} from './roles.ts'
import type {Listed} from './styled.ts'
import {table} from './table.ts'
import {timeline} from './timeline.ts'
import {type Context, type Piece, paragraph, type Work} from './work.ts'

const handlers: Handlers<Block, Context, readonly Piece[]> = {
  paragraph: textParagraph,
  section: (node, context) => [
    heading(node, context),
    ...blocks(node.children, titled(context, plainText(node.title)))
  ],
  subdivision: (node, context) => [subdivision(node, context), ...blocks(node.children, context)],
  blockquote: (node, context) => blockquote(node, context, (it) => blocks(node.children, it)),
  list: (node, context) => list(node, context, blocks),
  table,
  code: (node, context) => [
    paragraph(context, 'code', {children: [words(node.value, context.work, 'code')]})
  ],
  image,
  thematicBreak: (_, context) => [paragraph(context, 'rule', {})],
  callout: (node, context) => callout(node, context, (it) => blocks(node.children, it)),
  masthead,
  memoHeader,
  bottomLine: (node, context) => bottomLine(node, context, (it) => blocks(node.children, it)),
  details,
  cards,
  timeline,
  statement,
  signature,
  contents,
  // Word sets notes at the foot of the page that calls them.
  notes: () => [],
  pageBreak: (_, {work}) => {
    work.pageBreak = true
    return []
  },
  only: (node, context) => {
    if (node.formats.includes('docx')) return blocks(node.children, context)
    tellLeftOut(node, 'docx', context.work.tell)
    return []
  }
}

/** Blocks as paragraphs and tables, in order. */
export function blocks(nodes: readonly Block[], context: Context): readonly Piece[] {
  return nodes.flatMap((node, index) => {
    // Word would draw two blocks of code as one.
    const isSecondCode = node.type === 'code' && nodes[index - 1]?.type === 'code'
    const apart = isSecondCode ? [gap(context)] : []
    const at = placed(nodes, index, context)
    return [...apart, ...inDirection(context.work, node, () => dispatch(handlers, node, at))]
  })
}

/** Where a block stands among others: words stay with what they announce, which says so of itself. */
function placed(nodes: readonly Block[], index: number, context: Context): Context {
  const {work, place} = context
  const [node, next] = [nodes[index], nodes[index + 1]]
  if (node?.type === 'table')
    return {work, place: {...place, about: aboutTable(nodes, index, context)}}
  const isAbove = next?.type === 'table' && isCaption(node, work)
  const keeps = node !== undefined && (isAbove || leadsIn(node, next))
  return keeps ? {work, place: {...place, keepNext: true}} : context
}

const titled = ({work, place}: Context, title: string): Context => ({
  work,
  place: {...place, about: {title}}
})

function textParagraph(node: Paragraph, context: Context): readonly Piece[] {
  const {work, place} = context
  const {ordinal} = node
  const isNumbered = node.numbered === true && ordinal !== undefined
  const hangs = isNumbered && place.role === 'body'
  const role: Role = hangs ? 'numbered' : place.role
  const text = inlines(node.children, work, role)
  const children = isNumbered ? [...paragraphNumber(ordinal, hangs, context), ...text] : text
  const id = ordinal === undefined ? undefined : `p${ordinal}`
  return [paragraph(context, role, {children: anchored(id, children, context)})]
}

/** The number of a paragraph is its author's count, so it is text: Word must not count anew. */
function paragraphNumber(ordinal: number, hangs: boolean, {work}: Context): ParagraphChild[] {
  const {font, weight, italic} = work.theme.text.paragraphNumber
  work.faces.use(font, weight === 'bold', italic)
  const end = hangs ? new Tab() : '\u00a0'
  return [new TextRun({style: marks.paragraphNumber, children: [String(ordinal), end]})]
}

function heading(node: Section, context: Context): Piece {
  const {work} = context
  const role = headingRole[node.depth]
  const numbering = listOfSection(node, work)
  const typed = node.number !== undefined && numbering === undefined
  const title = inlines(node.title, work, role)
  const children = typed ? [words(`${node.number}\u00a0`, work, role), ...title] : title
  return paragraph(context, role, {
    ...(numbering !== undefined && {numbering}),
    children: anchored(node.id, children, context)
  })
}

/** The list that counts a section; none, where its number is not one that Word would give. */
function listOfSection({number = '', level}: Section, {lists}: Work): Listed | undefined {
  if (level !== undefined) return {id: subdivisionList, level}
  const counted = /^(\d{1,5})\.$/.exec(number)?.[1]
  return counted === undefined ? undefined : {id: lists.section(Number(counted)), level: 0}
}

/** Its number is that of a list of levels which headings and paragraphs share. */
function subdivision(node: Subdivision, context: Context): Piece {
  const {level} = node
  const {ordinal, children: said} = node.paragraph
  const at = placed([node.paragraph, ...node.children.slice(0, 1)], 0, context)
  const text = inlines(said, context.work, 'subdivision')
  return paragraph(at, 'subdivision', {
    level,
    numbering: {id: subdivisionList, level},
    children: anchored(ordinal === undefined ? undefined : `p${ordinal}`, text, context)
  })
}

/** `children` under the bookmark of `id`, unless an earlier paragraph has it. */
function anchored(id: string | undefined, children: readonly ParagraphChild[], {work}: Context) {
  const name = id === undefined ? undefined : work.anchors.get(id)
  if (name === undefined || work.anchored.has(name)) return children
  work.anchored.add(name)
  return [new Anchor(name, work.count(), children)]
}
