import type {Assets} from '../../model/asset.ts'
import {markingsToSay} from '../../model/marking.ts'
import type {Format} from '../../model/node.ts'
import type {FurniturePart, Report, Strip} from '../../model/report.ts'
import {plainText, shownBy, walk} from '../../model/walk.ts'
import type {Properties} from '../reading.ts'
import {blocks} from './blocks.ts'
import {type Context, line, type Made, plainWords, unitOf} from './build.ts'
import {callsOf} from './calls.ts'
import {shownNodes} from './contents.ts'
import {type Conventions, conventionsOf} from './conventions.ts'
import type {Expected, ExpectedEdge, ExpectedNote} from './expected.ts'

export interface Shown {
  readonly report: Report
  readonly format: Format
  /** Which of the format's flavours, where it has some. */
  readonly flavour?: string
  /** Whether a Word file gave it its look: heads and feet are its own then, and numbers of headings. */
  readonly hasReference?: boolean
  /** Pictures by address; one that is missing is shown by its words. */
  readonly assets: Assets
}

/** What a reader must find in a report's file of a format, derived from the report alone. */
export function expectedOf({report, format, flavour, assets, hasReference}: Shown): Expected {
  const conventions = conventionsOf(format, flavour)
  const ids = idsOf(report, conventions)
  const contextOf = (made: Made, inNote: boolean): Context => ({
    conventions,
    report,
    assets,
    ids,
    around: {},
    nested: inNote,
    inNote,
    depth: 0,
    made,
    calls,
    label: {next: undefined},
    lead: {next: []}
  })
  const made: Made = {lines: [], grids: [], leftOut: [], blank: new Set(), titled: false}
  const calls = callsOf(report, conventions)
  const context = contextOf(made, false)
  if (conventions.saysMarkings) {
    for (const it of markingsToSay(report)) {
      const unit = unitOf('marking', report.children[0] ?? {origin: nowhere})
      const exact = conventions.faces === 'exact'
      line(unit, [plainWords(it, exact ? 'b' : '')], context, {hasFaces: exact})
    }
  }
  blocks(report.children, context)
  const notes = calls.notes().map(({note, label}): ExpectedNote => {
    const own: Made = {...made, lines: []}
    blocks(note.children, contextOf(own, true))
    return {label, lines: own.lines}
  })
  return {
    lines: made.lines,
    notes,
    grids: made.grids,
    leftOut: made.leftOut,
    blank: made.blank,
    aside: asideOf(report),
    hasReference: hasReference === true && format === 'docx',
    ...(conventions.hasPages && {
      edges: edgesOf(report),
      properties: propertiesOf(report, conventions)
    })
  }
}

const nowhere = {
  from: 'template',
  path: '',
  position: {
    start: {line: 1, column: 1, offset: 0},
    end: {line: 1, column: 1, offset: 0}
  }
} as const

function idsOf(report: Report, {format, innerLinks}: Conventions): ReadonlySet<string> {
  const ids = new Set<string>()
  if (innerLinks === false) return ids
  for (const node of shownNodes(shownBy(report), format)) {
    if (node.type === 'section') ids.add(node.id)
    if (node.type === 'paragraph' && node.ordinal !== undefined) ids.add(`p${node.ordinal}`)
  }
  return ids
}

function edgesOf({furniture}: Report): readonly ExpectedEdge[] {
  const edge = (on: 'first' | 'rest', name: 'head' | 'foot', strip: Strip): ExpectedEdge => {
    const {left, center, right} = strip
    return {
      on,
      edge: name,
      parts: [textOf(left), textOf(center), textOf(right)],
      markings: [...left, ...center, ...right].flatMap((it) =>
        it.kind === 'marking' ? [it.value] : []
      )
    }
  }
  const {first, rest} = furniture
  return [
    edge('first', 'head', first.header),
    edge('first', 'foot', first.footer),
    edge('rest', 'head', rest.header),
    edge('rest', 'foot', rest.footer)
  ]
}

const textOf = (parts: readonly FurniturePart[]): string =>
  parts
    .map((it) => {
      if (it.kind === 'page') return '{page}'
      return it.kind === 'pages' ? '{pages}' : it.value
    })
    .join('')

const propertiesOf = ({meta}: Report, {describes}: Conventions): Properties => ({
  title: plainText(meta.title),
  lang: meta.lang,
  authors: meta.authors.map((it) => it.text).join(', '),
  date: meta.date?.iso ?? '',
  keywords: meta.keywords.map((it) => it.text).join(', '),
  description:
    meta.description?.text ?? (describes === 'subject' ? meta.subject?.text : undefined) ?? ''
})

/** Heads of tables, which are painted again on each page, and a word across each page of a draft. */
function asideOf({children, notes, meta}: Report): readonly string[] {
  const heads = [...walk(shownBy({children, notes}))].flatMap((node) =>
    node.type === 'table' ? node.head.children.map((it) => cellText(it.children)) : []
  )
  return [...heads, ...(meta.status === undefined ? [] : [meta.status.text])]
}

function cellText(nodes: Parameters<typeof walk>[0]): string {
  return [...walk(nodes)]
    .map((it) => {
      if (it.type === 'text' || it.type === 'inlineCode') return it.value
      return it.type === 'citation' ? `¶${it.paragraph}` : ''
    })
    .join('')
}
