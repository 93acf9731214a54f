import {
  type Block,
  type CellBlock,
  type DetailRow,
  dispatch,
  type Handlers,
  type Inline,
  type List,
  type Paragraph,
  type Section,
  type Table,
  type TableCell,
  type TableRow
} from '../../model/node.ts'
import {piecesOf as textsOf} from '../../model/pieces.ts'
import {plainText, walk} from '../../model/walk.ts'
import type {Piece} from '../reading.ts'
import {type Context, degrade, inlines, line, type OpenUnit, plainWords, unitFor} from './build.ts'
import {contents} from './contents.ts'

const handlers: Handlers<Block, Context, void> = {
  paragraph: (node, context) => paragraph(node, unitFor(node), context),
  section: heading,
  subdivision: (node, context) => {
    const unit = unitFor(node)
    const {ordinal, children} = node.paragraph
    const id = ordinal === undefined ? {} : {id: `p${ordinal}`}
    const words = inlines(children, unit, context)
    if (context.conventions.headingNumber === 'counted') {
      line(unit, words, context, {label: node.number, ...id})
    } else {
      const face = context.conventions.faces === 'exact' ? 'b' : ''
      line(unit, [plainWords(node.number, face), plainWords(' '), ...words], context, id)
    }
    blocks(node.children, context)
  },
  blockquote: (node, context) => blocks(node.children, boxed(context, 'quote')),
  list,
  table: (node, context) => {
    const {made} = context
    const unit = unitFor(node)
    const rows = [node.head, ...node.children]
    if (context.conventions.tableRows === 'items') return tableItems(node, unit, context)
    const table = made.grids.push(rows.map((it) => it.children.length)) - 1
    for (const [row, it] of rows.entries()) cells(it, table, row, unit, context)
  },
  code: (node, context) => {
    const unit = unitFor(node)
    const {code, codeLanguage} = context.conventions
    const language = node.lang !== undefined && codeLanguage ? {language: node.lang} : {}
    if (node.lang !== undefined && !codeLanguage) {
      degrade(unit, `the language of the code, ${node.lang}, is not said`)
    }
    if (code === 'block') {
      line(unit, [plainWords(node.value, 'c')], context, {
        kind: 'code',
        hasFaces: false,
        ...language
      })
    } else {
      for (const it of node.value.split(/\r?\n/)) line(unit, [plainWords(it, 'c')], context)
    }
  },
  image: (node, context) => {
    const unit = unitFor(node)
    const {assets, conventions} = context
    const italic = conventions.faces === 'exact' ? 'i' : ''
    if (!assets.has(node.url)) {
      const words = node.alt === '' ? node.url : node.alt
      degrade(unit, 'the picture is not there; its words are shown')
      line(unit, [plainWords(conventions.missingImage(words), italic)], context, {
        hasFaces: conventions.faces === 'exact'
      })
    } else if (node.alt !== '' || conventions.decoration) {
      line(unit, [{kind: 'picture', alt: node.alt}], context)
    }
    if (node.caption === undefined) return
    line(unit, [plainWords(node.caption, italic)], context, {
      hasFaces: conventions.faces === 'exact'
    })
  },
  thematicBreak: () => undefined,
  callout: (node, context) => {
    const unit = unitFor(node)
    const {conventions} = context
    const title = inlines(node.title ?? [], unit, context)
    if (conventions.calloutTitle === 'line') {
      line(unit, title, context, {hasFaces: false})
      blocks(node.children, {...context, nested: true})
      return
    }
    const name = node.tone.charAt(0).toUpperCase() + node.tone.slice(1)
    const own = context.report.words.tones[node.tone]
    const saysTone = node.title === undefined || [name, own].includes(plainText(node.title))
    const names = context.nested || conventions.saysTone === true
    const label = !saysTone ? title : names ? [plainWords(own)] : []
    if (context.nested) degrade(unit, 'a box in a list, a quotation or a note is a quotation')
    const inner = boxed(context, context.nested ? 'quote' : node.tone)
    if (label.length > 0) leadIn(label, node.children, unit, inner)
    blocks(node.children, inner)
  },
  masthead: (node, context) => {
    const unit = unitFor(node)
    const {titleDepth, faces} = context.conventions
    const exact = faces === 'exact'
    headingLine(unit, inlines(node.title, unit, context), titleDepth, context)
    line(unit, inlines(node.subtitle ?? [], unit, context, exact ? 'i' : ''), context, {
      hasFaces: exact
    })
    const details = node.details.map((it, index) =>
      inlines(it, unit, context, exact && index === 0 ? 'b' : '')
    )
    line(unit, joined(details, ' · '), context, {hasFaces: exact})
  },
  memoHeader: (node, context) => {
    const unit = unitFor(node)
    const {memoDepth, memoRows} = context.conventions
    const title = inlines(node.title, unit, context)
    if (memoDepth === undefined) line(unit, title, context, {hasFaces: false})
    else headingLine(unit, title, memoDepth, context)
    if (memoRows === 'table') return rowsTable(node.rows, unit, context)
    line(
      unit,
      joined(
        node.rows.map((it) => labelled(it, unit, context)),
        '\n'
      ),
      context
    )
  },
  bottomLine: (node, context) => blocks(node.children, context),
  details: (node, context) => {
    const unit = unitFor(node)
    const {detailRows} = context.conventions
    if (detailRows === 'table') return rowsTable(node.rows, unit, context)
    const rows = node.rows.map((it) => labelled(it, unit, context))
    if (detailRows === 'lines') line(unit, joined(rows, '\n'), context)
    else items(rows, unit, context)
  },
  cards: (node, context) => {
    const unit = unitFor(node)
    const {cards} = context.conventions
    if (cards === 'list') {
      items(
        node.children.map((it) => stated(it.value, it.children, unit, context)),
        unit,
        context
      )
      return
    }
    const inner = cards === 'items' ? deeper(context) : context
    for (const {value, children} of node.children) {
      line(unit, inlines(value, unit, context), inner, {hasFaces: false})
      line(unit, inlines(children, unit, context), inner)
    }
  },
  timeline: (node, context) => {
    const unit = unitFor(node)
    const {timeline} = context.conventions
    if (timeline === 'list') {
      items(
        node.children.map((it) => stated(it.when, it.children, unit, context)),
        unit,
        context
      )
      return
    }
    const table = timeline === 'table' ? context.made.grids.push(node.children.map(() => 2)) - 1 : 0
    for (const [row, {when, children}] of node.children.entries()) {
      const [date, words] = [inlines(when, unit, context), inlines(children, unit, context)]
      if (timeline === 'table') {
        const at = (column: number) => inCell(context, {table, row, column})
        line(unit, date, at(0), {hasFaces: false})
        line(unit, words, at(1), {label: '•'})
      } else {
        line(unit, date, deeper(context), {hasFaces: false})
        line(unit, words, deeper(context))
      }
    }
  },
  statement: (node, context) => {
    const unit = unitFor(node)
    const inner = boxed(context, 'quote')
    line(unit, inlines(node.children, unit, context), inner)
    if (node.speaker.length === 0) return
    const speaker = inlines(node.speaker, unit, context)
    const exact = context.conventions.faces === 'exact'
    line(unit, [plainWords(context.conventions.beforeSpeaker), ...speaker], inner, {
      hasFaces: exact
    })
  },
  signature: (node, context) => {
    const unit = unitFor(node)
    line(unit, inlines(node.authority ?? [], unit, context), context, {hasFaces: false})
    line(unit, inlines(node.children, unit, context), context, {hasFaces: false})
  },
  contents,
  notes: () => undefined,
  pageBreak: () => undefined,
  only: (node, context) => {
    if (node.formats.includes(context.conventions.format)) return blocks(node.children, context)
    const lines: Context['made'] = {...context.made, lines: [], grids: [], leftOut: []}
    blocks(node.children, {...context, made: lines, label: {next: undefined}, lead: {next: []}})
    context.made.leftOut.push({unit: unitFor(node), lines: lines.lines})
  }
}

/** Adds what `nodes` must be found as. */
export function blocks(nodes: readonly Block[], context: Context): void {
  for (const node of nodes) dispatch(handlers, node, context)
}

const nestedIn = ({around}: Context) => ({nesting: (around.nesting ?? 0) + 1})

const deeper = (context: Context): Context => ({
  ...context,
  nested: true,
  around: {...context.around, ...nestedIn(context), level: (context.around.level ?? 0) + 1}
})

const boxed = (context: Context, box: string): Context => {
  const {boxes} = context.conventions
  const shown = boxes === 'none' || (boxes === 'quotes' && box !== 'quote') ? {} : {box}
  return {...context, nested: true, around: {...context.around, ...nestedIn(context), ...shown}}
}

const inCell = (context: Context, cell: NonNullable<Context['around']['cell']>): Context => ({
  ...context,
  nested: true,
  around: {...context.around, cell}
})

function paragraph(node: Paragraph, unit: OpenUnit, context: Context): void {
  const {ordinal, numbered} = node
  const words = inlines(node.children, unit, context)
  const id = ordinal === undefined ? {} : {id: `p${ordinal}`}
  if (numbered !== true || ordinal === undefined) {
    line(unit, words, context, id)
    return
  }
  const {label, text} = context.conventions.ordinal(ordinal, context.nested)
  const exact = context.conventions.faces === 'exact'
  const before = text === undefined ? [] : [plainWords(text, exact ? 'b' : '*')]
  line(unit, [...before, ...words], context, {...id, ...(label !== undefined && {label})})
}

function heading(node: Section, context: Context): void {
  const unit = unitFor(node)
  const {number, level} = node
  const title = inlines(node.title, unit, context)
  const counts = context.conventions.headingNumber === 'counted'
  const isCounted =
    counts && number !== undefined && (level !== undefined || /^\d{1,5}\.$/.test(number))
  const before = number === undefined || isCounted ? [] : [plainWords(`${number} `)]
  const shape = {id: node.id, ...(isCounted && {label: number})}
  headingLine(unit, [...before, ...title], node.depth, context, shape)
  blocks(node.children, context)
}

function headingLine(
  unit: OpenUnit,
  words: readonly Piece[],
  depth: number,
  context: Context,
  shape: {readonly id?: string; readonly label?: string} = {}
): void {
  const {made, conventions} = context
  const least = conventions.flatHeadings === true ? 1 : depth
  const shown = conventions.noGaps ? Math.min(depth, made.depth + 1) : least
  made.depth = shown
  const hasFaces = conventions.faces === 'exact'
  line(unit, words, context, {...shape, kind: 'heading', depth: shown, hasFaces})
}

function list(node: List, context: Context): void {
  const unit = unitFor(node)
  const {marker} = node
  const {conventions, label} = context
  if (marker.kind === 'number' && marker.style === 'letter' && !conventions.letters) {
    degrade(unit, 'letters of a list are figures')
  }
  for (const [index, item] of node.children.entries()) {
    const inner = deeper(context)
    const own = unitFor(item)
    own.degraded.push(...unit.degraded)
    if (item.task !== undefined && !conventions.tasks) {
      degrade(own, 'a box to tick is a sign')
    }
    // An item that opens with another list has a line of its own.
    if (label.next !== undefined) line(own, [], context)
    label.next = labelOf(node, index, conventions.letters)
    const [first, ...rest] = item.children
    if (first?.type === 'paragraph') {
      paragraph(first, own, inner)
      blocks(rest, inner)
    } else {
      const isLone = conventions.loneMarkers || first === undefined || first.type === 'list'
      if (isLone) line(own, [], inner)
      blocks(item.children, inner)
    }
    if (label.next !== undefined) line(own, [], inner)
  }
}

function labelOf({marker, children}: List, index: number, letters: boolean): string {
  const task = children[index]?.task
  if (task !== undefined) return task === 'done' ? '☑' : '☐'
  if (marker.kind === 'bullet') return '•'
  const number = marker.start + index
  if (marker.style === 'decimal' || !letters || number < 1) return `${number}.`
  return `${lettersOf(number)}.`
}

/** `a` to `z`, then `aa`. */
function lettersOf(number: number): string {
  const before = Math.floor((number - 1) / 26)
  const last = String.fromCharCode(97 + ((number - 1) % 26))
  return before === 0 ? last : lettersOf(before) + last
}

function cells(
  row: TableRow,
  table: number,
  index: number,
  unit: OpenUnit,
  context: Context
): void {
  const {conventions} = context
  const isHead = index === 0
  for (const [column, cell] of row.children.entries()) {
    const inner = inCell(context, {table, row: index, column})
    if (conventions.cells === 'flat') {
      const parts = cell.children.map((it) => dispatch(flat, it, {unit, context}))
      if (cell.children.some((it) => it.type === 'list')) {
        degrade(unit, 'a list in a cell is lines that begin with its markers')
      }
      line(unit, joined(parts, '\n'), inner)
    } else {
      for (const block of cell.children) {
        if (block.type === 'paragraph') {
          line(unit, inlines(block.children, unit, context), inner, {hasFaces: !isHead})
        } else cellList(block, unit, inner, isHead)
      }
    }
  }
}

function cellList(node: List, unit: OpenUnit, context: Context, isHead: boolean): void {
  const inner = deeper(context)
  for (const [index, item] of node.children.entries()) {
    context.label.next = labelOf(node, index, true)
    for (const [at, block] of item.children.entries()) {
      if (block.type === 'list') {
        if (at === 0) line(unit, [], inner)
        cellList(block, unit, inner, isHead)
      } else if (block.type === 'paragraph') {
        line(unit, inlines(block.children, unit, context), inner, {hasFaces: !isHead})
      } else {
        degrade(unit, 'what stands in an item in a cell is shown as its words')
        line(unit, [plainWords([...textsOf([block])].join(' '))], inner, {hasFaces: false})
      }
    }
    if (context.label.next !== undefined) line(unit, [], inner)
  }
}

interface FlatContext {
  readonly unit: OpenUnit
  readonly context: Context
}

/** Words of a cell that is one line. */
const flat: Handlers<CellBlock, FlatContext, readonly Piece[]> = {
  paragraph: (node, {unit, context}) => inlines(node.children, unit, context),
  list: (node, at) => flatList(node, at, true)
}

function flatList(node: List, at: FlatContext, isOuter: boolean): readonly Piece[] {
  const {marker, children} = node
  const isTagged =
    isOuter && children.length === 1 && at.context.conventions.loneItems === undefined
  const lines = children.flatMap((item, index): readonly (readonly Piece[])[] => {
    const sign = marker.kind === 'bullet' ? '- ' : `${marker.start + index}. `
    const own = item.children.flatMap((block): readonly Piece[] => {
      if (block.type === 'list') return []
      if (block.type !== 'paragraph') {
        degrade(at.unit, 'what stands in an item in a cell is shown as its words')
        return [plainWords(' '), plainWords([...textsOf([block])].join(' '))]
      }
      return [plainWords(' '), ...inlines(block.children, at.unit, at.context)]
    })
    const inner = item.children.flatMap((it) =>
      it.type === 'list' ? [flatList(it, at, false)] : []
    )
    return [[...(isTagged ? [] : [plainWords(sign)]), ...own], ...inner]
  })
  return joined(lines, '\n')
}

/** Rows of a table as items: each value behind the head of its column. */
function tableItems(node: Table, unit: OpenUnit, context: Context): void {
  degrade(unit, 'rows of a table are items of a list')
  const wordsOf = (cell: TableCell) =>
    joined(
      cell.children.map((it) => dispatch(flat, it, {unit, context})),
      '\n'
    )
  const heads = node.head.children.map(wordsOf)
  const rows = node.children.map((row) =>
    row.children.flatMap((cell, at): readonly (readonly Piece[])[] => {
      const value = wordsOf(cell)
      const head = heads[at] ?? []
      if (value.length === 0) return []
      if (head.length === 0) return [value]
      const text = head.map((it) => (it.kind === 'words' ? it.text : '')).join('')
      const end = /\p{P}\s*$/u.test(text) ? [plainWords(' ')] : colonOf(context)
      return [[...head, ...end, ...value]]
    })
  )
  const shown = rows.length > 0 ? rows : [heads]
  items(
    shown.map((it) => joined(it, ' · ')),
    unit,
    context
  )
}

/** Labels and values in two columns. */
function rowsTable(rows: readonly DetailRow[], unit: OpenUnit, context: Context): void {
  const table = context.made.grids.push(rows.map(() => 2)) - 1
  for (const [row, {label, value}] of rows.entries()) {
    line(unit, inlines(label, unit, context), inCell(context, {table, row, column: 0}), {
      hasFaces: false
    })
    line(unit, inlines(value, unit, context), inCell(context, {table, row, column: 1}))
  }
}

/** `**To:** Cabinet Office` */
const labelled = (
  {label, value}: DetailRow,
  unit: OpenUnit,
  context: Context
): readonly Piece[] => [
  ...inlines(label, unit, context, 'b'),
  ...colonOf(context),
  ...inlines(value, unit, context)
]

/** Behind a bold label, and bold as far as a space sets it off from what follows. */
function colonOf({report}: Context): readonly Piece[] {
  const {colon} = report.words
  const mark = colon.trimEnd()
  if (mark === colon) return [plainWords(colon)]
  return [plainWords(mark, 'b'), plainWords(colon.slice(mark.length))]
}

/** `**2.5%**: He has announced …`; where one of them is missing, nothing is between. */
function stated(
  value: readonly Inline[],
  words: readonly Inline[],
  unit: OpenUnit,
  context: Context
): readonly Piece[] {
  const name = inlines(value, unit, context, 'b')
  const rest = inlines(words, unit, context)
  return joined(
    [name, rest].filter((it) => it.length > 0),
    context.report.words.colon
  )
}

/** Items of a list that the format makes of something else. */
function items(lines: readonly (readonly Piece[])[], unit: OpenUnit, context: Context): void {
  for (const it of lines) line(unit, it, deeper(context), {label: '•'})
}

/** The title of a box before its first words, with a colon; on a line of its own where no words follow. */
function leadIn(
  label: readonly Piece[],
  children: readonly Block[],
  unit: OpenUnit,
  context: Context
): void {
  const bold = label.map((it) => (it.kind === 'words' ? {...it, face: withBold(it.face)} : it))
  if (!opensWithWords(children)) {
    line(unit, bold, context)
    return
  }
  const text = label.map((it) => (it.kind === 'words' ? it.text : '')).join('')
  const end = /\p{P}\s*$/u.test(text) ? [plainWords(' ')] : colonOf(context)
  context.lead.next = [...bold, ...end]
}

const withBold = (face: string) => (face.includes('b') ? face : [...face, 'b'].sort().join(''))

/** Whether words of a paragraph come first, also in a box that shows no edge of its own. */
function opensWithWords([first]: readonly Block[]): boolean {
  if (first?.type === 'bottomLine') return opensWithWords(first.children)
  return first?.type === 'paragraph' && [...walk(first.children)].length > 0
}

const joined = (parts: readonly (readonly Piece[])[], between: string): readonly Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [plainWords(between), ...part]))
