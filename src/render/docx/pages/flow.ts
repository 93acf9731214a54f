import {contentOf} from './content.ts'
import type {Type} from './faces.ts'
import {type Label, type Line, linesOf} from './lines.ts'
import type {ParagraphLook, RunLook} from './look.ts'
import type {Look, Styles} from './styles.ts'
import {rowsOf} from './table.ts'
import {type Flow, type Unit, unitOf} from './unit.ts'
import {attributeOf, childOf, type Element} from './xml.ts'

/** What is at hand while a document is laid out. */
export interface Setting {
  readonly styles: Styles
  readonly typeOf: (look: RunLook) => Type
  /** The number of the next note. */
  readonly count: () => number
  /** Depth of tables in tables. */
  readonly depth: number
}

interface Standing {
  readonly look: ParagraphLook
  readonly lines: readonly Line[]
}

type Piece =
  | ({readonly kind: 'paragraph'; readonly anchors: readonly string[]} & Standing)
  | {readonly kind: 'rows'; readonly rows: readonly Unit[]; readonly anchors: readonly string[]}

/** Tables within tables past this are left out. */
const deepest = 8

/** Lays out the paragraphs and tables of `blocks` in a column of `width` points. */
export function flowOf(blocks: readonly Element[], width: number, setting: Setting): Flow {
  return joined(piecesOf(blocks, width, setting))
}

function piecesOf(blocks: readonly Element[], width: number, setting: Setting): readonly Piece[] {
  const pieces: Piece[] = []
  let anchors: string[] = []
  const place = (list: readonly Element[], depth: number): void => {
    for (const block of list) {
      if (block.name === 'w:p') {
        pieces.push({kind: 'paragraph', anchors, ...paragraphOf(block, width, setting)})
        anchors = []
      } else if (block.name === 'w:tbl' && setting.depth < deepest) {
        pieces.push({kind: 'rows', anchors, rows: rowsOf(block, width, setting)})
        anchors = []
      } else if (block.name === 'w:bookmarkStart') {
        anchors.push(attributeOf(block, 'w:name') ?? '')
      } else if (within.has(block.name) && depth < deepest) place(block.children, depth + 1)
    }
  }
  place(blocks, 0)
  return pieces
}

const within: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'])

function paragraphOf(element: Element, width: number, setting: Setting): Standing {
  const {styles, typeOf, count} = setting
  const pPr = childOf(element, 'w:pPr')
  const {paragraph: look, run} = styles.paragraph(pPr)
  const mark = styles.run(run, childOf(pPr, 'w:rPr'))
  const label = labelOf({paragraph: look, run: mark}, styles)
  const contents = contentOf(element, run, styles, count)
  return {look, lines: linesOf(contents, {look, width, label, mark, typeOf})}
}

function labelOf({paragraph: {list}, run}: Look, styles: Styles): Label | undefined {
  const level = list === undefined ? undefined : styles.numbering.levelOf(list)
  if (list === undefined || level === undefined) return undefined
  const text = styles.numbering.label(list)
  return {text, look: styles.run(run, level.run), suffix: level.suffix}
}

/** Puts the pieces below each other. Of the spaces of two neighbours the larger counts. */
function joined(pieces: readonly Piece[]): Flow {
  const units: Unit[] = []
  let after = 0
  let kept = false
  let breaks = false
  pieces.forEach((piece, index) => {
    if (piece.kind === 'rows') {
      piece.rows.forEach((row, at) => {
        const isFirst = at === 0
        const start = isFirst ? (breaks ? 'must' : kept ? 'keep' : row.start) : row.start
        const own = isFirst ? [...piece.anchors, ...row.anchors] : row.anchors
        units.push({...row, start, gap: isFirst ? row.gap + after : row.gap, anchors: own})
      })
      after = 0
      kept = false
      breaks = false
      return
    }
    const {look, lines, anchors} = piece
    const above = standingAt(pieces, index - 1)
    const below = standingAt(pieces, index + 1)
    const alike = look.contextual && above?.style === look.style
    const aboveAlike = above?.contextual === true && above.style === look.style
    const gap = Math.max(aboveAlike ? 0 : after, alike ? 0 : look.before)
    const last = lines.length - 1
    lines.forEach((line, at) => {
      // A box that goes on on the next page is closed here, and opened there.
      const isTop = at === 0 && !sharesBox(look, above)
      const isBottom = at === last && !sharesBox(look, below)
      const top = isTop ? look.box.top : 0
      const bottom = isBottom ? look.box.bottom : 0
      const must = breaks || (at === 0 && look.breakBefore)
      units.push(
        unitOf(line.height + top + bottom, {
          gap: at === 0 ? gap : 0,
          start: must ? 'must' : isKept(look, at, last, kept) ? 'keep' : 'may',
          notes: line.notes,
          anchors: at === 0 ? [...anchors, ...line.anchors] : line.anchors,
          head: isTop ? 0 : look.box.top,
          tail: isBottom ? 0 : look.box.bottom
        })
      )
      breaks = line.breaks
    })
    after = look.after
    kept = look.keepNext
  })
  return {units, after}
}

function standingAt(pieces: readonly Piece[], index: number): ParagraphLook | undefined {
  const piece = pieces[index]
  return piece?.kind === 'paragraph' ? piece.look : undefined
}

/** Whether two neighbours stand in one box: they have the same borders, at the same place. */
const sharesBox = (look: ParagraphLook, other: ParagraphLook | undefined): boolean =>
  other !== undefined &&
  look.box.key === other.box.key &&
  edgeOf(look) === edgeOf(other) &&
  look.right === other.right

/** Where a box begins: hanging lines stand in it, too. */
const edgeOf = ({left, first}: ParagraphLook): number => left + Math.min(0, first)

/** Two lines of a paragraph at least stay together, at its beginning and at its end. */
function isKept(look: ParagraphLook, at: number, last: number, kept: boolean): boolean {
  if (at === 0) return kept
  return look.keepLines || (look.widowControl && (at === 1 || at === last))
}
