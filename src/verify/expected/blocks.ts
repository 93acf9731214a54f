import {type Block, type DetailRow, dispatch, type Handlers} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import {boxed, deeper, inCell} from './around.ts'
import {type Context, degrade, inlines, line, plainWords, unitFor} from './build.ts'
import {callout} from './callouts.ts'
import {contents} from './contents.ts'
import {joined, labelled, stated} from './labelled.ts'
import {items, list} from './lists.ts'
import {heading, paragraph, titleLine} from './paragraphs.ts'
import {rowsTable, table} from './tables.ts'

const handlers: Handlers<Block, Context, void> = {
  paragraph: (node, context) => paragraph(node, unitFor(node), context),
  section: (node, context) => {
    const depth = heading(node, context)
    blocks(node.children, {...context, depth})
  },
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
  list: (node, context) => list(node, context, blocks),
  table,
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
  callout: (node, context) => callout(node, context, blocks),
  masthead: (node, context) => {
    const unit = unitFor(node)
    const {titleDepth, faces} = context.conventions
    const exact = faces === 'exact'
    titleLine(unit, inlines(node.title, unit, context), titleDepth, context)
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
    const {subject, title: name} = context.report.meta
    // What the memo is about is bold there, so that bold words in it look like the others.
    const standsOut = ({value}: DetailRow) =>
      [subject?.text, plainText(name)].includes(plainText(value))
    const {memoDepth, memoRows} = context.conventions
    const title = inlines(node.title, unit, context)
    if (memoDepth === undefined) line(unit, title, context, {hasFaces: false})
    else titleLine(unit, title, memoDepth, context)
    if (memoRows === 'table') return rowsTable(node.rows, unit, context, standsOut)
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
