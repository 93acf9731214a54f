import type {Assets} from '../src/model/asset.ts'
import {
  type Block,
  type CellBlock,
  type DetailRow,
  dispatch,
  type Format,
  type Handlers,
  type Inline,
  type List,
  type TableRow
} from '../src/model/node.ts'
import type {Report} from '../src/model/report.ts'
import {walk} from '../src/model/walk.ts'
import {type Anchor, type Heading, lineOf, type Reading, wordsOf} from './readers/reading.ts'

/** Words that a format adds to the content or leaves out, and what it calls a heading. */
export interface Conventions {
  /** The number of a section stands before its title as text, not as automatic numbering. */
  readonly sectionNumber: (number: string) => string
  /** What stands between words and the citation of their paragraph; a raised one touches them. */
  readonly beforeCitation: string
  /** The number of a numbered paragraph, where it is text. */
  readonly ordinal: (ordinal: number) => string
  /** What stands after the label of a row, as in `To:`. */
  readonly label: (label: string) => string
  /** What a callout shows above its words; `nested` where it stands in a list, a quote or a note. */
  readonly callout: (title: string, tone: string, nested: boolean, leads: boolean) => string
  /** Its words, or its address where it has none. */
  readonly missingImage: (words: string) => string
  /** Whether the table of contents is part of the words and not of a kind of its own. */
  readonly contentsAreWords: boolean
  /** The number of a section in the table of contents. */
  readonly contentsNumber: (number: string) => string
  /** Depth of the heading that a masthead makes, and a memo's header, which may make none. */
  readonly titleDepth: number
  readonly memoDepth: number | undefined
  /** Whether a heading is at most one deeper than the one before, as PDF/UA asks. */
  readonly noGaps: boolean
  /** What stands between a figure, or a date, and the words that state it. */
  readonly afterValue: string
  /** What stands before the name of who said something. */
  readonly beforeSpeaker: string
  /** Whether dates and what happened stand in the columns of a table. */
  readonly timelineIsTable: boolean
  /** Whether labels and values stand in the columns of a table. */
  readonly rowsAreTable: boolean
  /** The call of a note, where it is text. */
  readonly noteCall: (number: number) => string
  /** What stands before an item of a list in a cell of a table, where it is text. */
  readonly cellItem: (list: List, index: number) => string
  /** Whether a marking of the running head is read before all words. */
  readonly marking: boolean
}

const pointed = (words: string) => (/\p{P}\s*$/u.test(words) ? words : `${words}:`)

export const conventions: Readonly<Record<Format, Conventions>> = {
  md: {
    sectionNumber: (number) => `${number} `,
    beforeCitation: ' ',
    ordinal: (ordinal) => `¶${ordinal} `,
    label: (label) => `${label}:`,
    callout: (title, tone, nested, leads) => {
      const saysTone = title === '' || title === capitalised(tone)
      const words = !saysTone ? title : nested ? capitalised(tone) : ''
      return words === '' || !leads ? words : pointed(words)
    },
    missingImage: (words) => `[${words}]`,
    contentsAreWords: true,
    contentsNumber: (number) => `${number} `,
    titleDepth: 1,
    memoDepth: 1,
    noGaps: false,
    afterValue: ':',
    beforeSpeaker: '— ',
    timelineIsTable: false,
    rowsAreTable: false,
    cellItem: ({marker, children}, index) => {
      if (children.length === 1) return ''
      return marker.kind === 'bullet' ? '- ' : `${marker.start + index}. `
    },
    marking: true,
    noteCall: () => ''
  },
  pdf: {
    sectionNumber: (number) => `${number} `,
    beforeCitation: '',
    ordinal: () => '',
    label: (label) => label,
    callout: (title) => title,
    missingImage: (words) => words,
    contentsAreWords: false,
    contentsNumber: (number) => `${number} `,
    titleDepth: 1,
    memoDepth: 1,
    noGaps: true,
    afterValue: '',
    beforeSpeaker: '',
    timelineIsTable: false,
    rowsAreTable: true,
    cellItem: () => '',
    marking: true,
    noteCall: () => ''
  },
  docx: {
    sectionNumber: () => '',
    beforeCitation: '',
    ordinal: (ordinal) => `${ordinal} `,
    label: (label) => label,
    callout: (title) => title,
    missingImage: (words) => words,
    contentsAreWords: false,
    contentsNumber: (number) => `${number} `,
    titleDepth: 0,
    memoDepth: undefined,
    noGaps: false,
    afterValue: '',
    beforeSpeaker: '',
    timelineIsTable: true,
    rowsAreTable: true,
    cellItem: () => '',
    marking: false,
    noteCall: () => ''
  }
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

interface Context {
  readonly format: Format
  readonly conventions: Conventions
  readonly assets: Assets
  readonly report: Report
  readonly nested: boolean
  readonly headings: Heading[]
  readonly links: Anchor[]
  readonly tables: string[][][]
  readonly images: string[]
  readonly contents: string[]
}

/** What a reader of `report` in `format` must find: each word once, in order. */
export function expectedReading(
  report: Report,
  format: Format,
  assets: Assets,
  shown: Conventions = conventions[format]
): Reading {
  const context: Context = {
    format,
    conventions: shown,
    assets,
    report,
    nested: false,
    headings: [],
    links: [],
    tables: [],
    images: [],
    contents: []
  }
  const marking = shown.marking ? markingOf(report) : ''
  const words = wordsOf(`${marking} ${flow(report.children, context)}`)
  const notes = report.notes.map((note) =>
    lineOf(flow(note.children, {...context, nested: true, tables: [], headings: []}))
  )
  const {headings, links, tables, images, contents} = context
  return {words, headings, links, notes, tables, images, contents}
}

/** The marking of the first page's head. */
const markingOf = ({furniture: {first}}: Report): string =>
  [...first.header.left, ...first.header.center, ...first.header.right]
    .flatMap((part) => (part.kind === 'marking' ? part.value : []))
    .join(' ')

const inlines: Handlers<Inline, Context | undefined, string> = {
  text: (node) => node.value,
  emphasis: (node, context) => inlineText(node.children, context),
  strong: (node, context) => inlineText(node.children, context),
  delete: (node, context) => inlineText(node.children, context),
  inlineCode: (node) => node.value,
  break: () => ' ',
  link: (node, context) => {
    const text = inlineText(node.children, context)
    if (lineOf(text) !== '') context?.links.push({url: node.url, text: lineOf(text)})
    return text
  },
  noteReference: (node, context) => context?.conventions.noteCall(node.number) ?? '',
  citation: (node, context) => {
    const text = `¶${node.paragraph}`
    if (node.linked) context?.links.push({url: `#p${node.paragraph}`, text})
    return `\ue000${text}`
  }
}

/** Nothing comes between a citation and an opening bracket or a space. */
const inlineText = (nodes: readonly Inline[], context?: Context): string =>
  nodes
    .map((node) => dispatch(inlines, node, context))
    .join('')
    .replace(/(?<=[\s([]|^)\ue000/g, '')
    .replaceAll('\ue000', context?.conventions.beforeCitation ?? '')

const flow = (blocks: readonly Block[], context: Context): string =>
  blocks.map((block) => dispatch(handlers, block, context)).join(' ')

const inside = (context: Context): Context => ({...context, nested: true})

const handlers: Handlers<Block, Context, string> = {
  paragraph: (node, context) => {
    const {ordinal, numbered} = node
    const number = numbered && ordinal !== undefined ? context.conventions.ordinal(ordinal) : ''
    return number + inlineText(node.children, context)
  },
  section: (node, context) => {
    const {conventions, headings} = context
    const number = node.number === undefined ? '' : conventions.sectionNumber(node.number)
    const title = number + inlineText(node.title, context)
    const deepest = conventions.noGaps ? (headings.at(-1)?.depth ?? 0) + 1 : node.depth
    headings.push({depth: Math.min(node.depth, deepest), text: lineOf(title)})
    return `${title} ${flow(node.children, context)}`
  },
  subdivision: (node, context) => {
    const number = context.conventions.sectionNumber(node.number)
    return `${number}${inlineText(node.paragraph.children, context)} ${flow(node.children, context)}`
  },
  blockquote: (node, context) => flow(node.children, inside(context)),
  list: (node, context) =>
    node.children.map((item) => flow(item.children, inside(context))).join(' '),
  table: (node, context) => {
    const rows = [node.head, ...node.children].map((row) => cellsOf(row, context))
    context.tables.push(rows)
    return rows.flat().join(' ')
  },
  code: (node) => node.value,
  image: (node, {conventions, assets, images}) => {
    const caption = node.caption ?? ''
    if (!assets.has(node.url)) {
      return `${conventions.missingImage(node.alt === '' ? node.url : node.alt)} ${caption}`
    }
    images.push(node.alt)
    return caption
  },
  thematicBreak: () => '',
  callout: (node, context) => {
    const title = inlineText(node.title ?? [], context)
    const leads = opensWithParagraph(node.children)
    const label = context.conventions.callout(title, node.tone, context.nested, leads)
    return `${label} ${flow(node.children, inside(context))}`
  },
  masthead: (node, context) => {
    const title = inlineText(node.title, context)
    context.headings.push({depth: context.conventions.titleDepth, text: lineOf(title)})
    const rest = [node.subtitle ?? [], ...node.details]
    return [title, ...rest.map((it) => inlineText(it, context))].join(' ')
  },
  memoHeader: (node, context) => {
    const title = inlineText(node.title, context)
    const depth = context.conventions.memoDepth
    if (depth !== undefined) context.headings.push({depth, text: lineOf(title)})
    return `${title} ${rowsText(node.rows, context)}`
  },
  bottomLine: (node, context) => flow(node.children, context),
  details: (node, context) => rowsText(node.rows, context),
  // Cards are set side by side, but they are no table: nothing heads their columns.
  cards: (node, context) =>
    node.children.flatMap((card) => statedText(card.value, card.children, context)).join(' '),
  timeline: (node, context) => {
    const rows = node.children.map((event) => statedText(event.when, event.children, context))
    if (context.conventions.timelineIsTable) context.tables.push(rows.map((it) => [...it]))
    return rows.flat().join(' ')
  },
  statement: (node, context) => {
    const words = inlineText(node.children, context)
    const speaker = inlineText(node.speaker, context)
    return `${words} ${speaker === '' ? '' : context.conventions.beforeSpeaker}${speaker}`
  },
  signature: (node, context) =>
    `${inlineText(node.authority ?? [], context)} ${inlineText(node.children, context)}`,
  contents: (node, context) => {
    const {format, conventions, report, links, contents} = context
    const entries = shownSections(report.children, format)
      .filter((section) => section.depth <= node.depth)
      .map((section) => {
        const {number, id, title} = section
        const shown = number === undefined ? '' : conventions.contentsNumber(number)
        const bare = inlineText(title.filter((it) => it.type !== 'citation'))
        return {url: `#${id}`, text: lineOf(shown + bare)}
      })
    if (!conventions.contentsAreWords) {
      contents.push(...entries.map((entry) => entry.text))
      return ''
    }
    links.push(...entries)
    return entries.map((entry) => entry.text).join(' ')
  },
  notes: () => '',
  pageBreak: () => '',
  only: (node, context) =>
    node.formats.includes(context.format) ? flow(node.children, context) : ''
}

/** Whether words of a paragraph come first, also in a box that shows no edge of its own. */
function opensWithParagraph([first]: readonly Block[]): boolean {
  return first?.type === 'bottomLine'
    ? opensWithParagraph(first.children)
    : first?.type === 'paragraph'
}

function shownSections(blocks: readonly Block[], format: Format) {
  const nodes = [...walk(blocks)]
  const hidden = new Set(
    nodes.flatMap((node) =>
      node.type === 'only' && !node.formats.includes(format) ? [...walk(node.children)] : []
    )
  )
  return nodes.filter((node) => node.type === 'section').filter((node) => !hidden.has(node))
}

const cellBlocks: Handlers<CellBlock, Context, string> = {
  paragraph: (node, context) => inlineText(node.children, context),
  list: (node, context) => {
    const {cellItem} = context.conventions
    return node.children
      .map((item, index) => cellItem(node, index) + flow(item.children, inside(context)))
      .join(' ')
  }
}

const cellsOf = (row: TableRow, context: Context): string[] =>
  row.children.map((cell) =>
    lineOf(cell.children.map((it) => dispatch(cellBlocks, it, context)).join(' '))
  )

/** A value, or a date, and the words that state it; where one of them is missing, nothing is between. */
function statedText(
  value: readonly Inline[],
  words: readonly Inline[],
  context: Context
): readonly [string, string] {
  const [name, rest] = [lineOf(inlineText(value, context)), lineOf(inlineText(words, context))]
  const between = name === '' || rest === '' ? '' : context.conventions.afterValue
  return [name + between, rest]
}

function rowsText(rows: readonly DetailRow[], context: Context): string {
  const {label: shown, rowsAreTable} = context.conventions
  const cells = rows.map(({label, value}) =>
    [shown(inlineText(label, context)), inlineText(value, context)].map(lineOf)
  )
  if (rowsAreTable) context.tables.push(cells)
  return cells.flat().join(' ')
}
