import type {Theme} from '../../../../theme/theme.ts'
import {mirroredPaint} from '../bidi/mirror.ts'
import {
  type Container,
  type DotOp,
  type EnterOp,
  type ImageOp,
  type LeaderOp,
  moved,
  type RectOp,
  type TextOp
} from '../box.ts'
import {columnWidth} from './columns.ts'
import type {NoteRegion, PageBoxes, Region} from './paginate.ts'

/** Paint in its place on a page: `y` and baselines from the top edge of the paper, points. */
export type PagePaint = TextOp | RectOp | DotOp | ImageOp | EnterOp

/** A named place: what links and bookmarks lead to. */
interface Anchor {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** One page, ready to paint in order. */
export interface Page {
  readonly paint: readonly PagePaint[]
  readonly anchors: readonly Anchor[]
}

/** Boxes in their places to paint in its place; entries of the contents get their page numbers. */
export function framesOf(pages: readonly PageBoxes[], theme: Theme): readonly Page[] {
  const pageOf = new Map<string, number>()
  pages.forEach((page, index) => {
    for (const {box} of regionsOf(page).flatMap(({boxes}) => boxes)) {
      for (const name of box.anchors) if (!pageOf.has(name)) pageOf.set(name, index + 1)
    }
  })
  return pages.map((page) => frame(page, theme, pageOf))
}

const regionsOf = ({body, notes}: PageBoxes): readonly Region[] => [...body, ...notes]

function frame(page: PageBoxes, theme: Theme, pageOf: ReadonlyMap<string, number>): Page {
  const {top, left} = theme.page.margin
  const paint = ({x, boxes}: Region): readonly PagePaint[] => {
    const result: PagePaint[] = []
    for (const {box, y} of boxes) {
      for (const op of box.ops) {
        const at = moved(op, x, y + top)
        if (at.kind === 'leader') result.push(...leaderPaint(at, pageOf))
        else result.push(at)
      }
    }
    return result
  }
  return {
    paint: [
      ...regionsOf(page).flatMap((region) => grounds(region, top)),
      ...page.body.flatMap(paint),
      ...page.notes.flatMap((notes) => [noteRule(notes, theme), ...paint(notes)])
    ],
    anchors: regionsOf(page).flatMap(({x, boxes}) =>
      boxes.flatMap(({box, y}) =>
        box.anchors.map((name) => ({name, x: left + x, y: Math.max(0, top + y - 4)}))
      )
    )
  }
}

/** Width of the rule above notes that begin below it, in points. */
const shortRule = 72

/** Above a note that goes on from the column before, the rule is as wide as the column. */
function noteRule({x, rule, isContinued}: NoteRegion, theme: Theme): RectOp {
  const {top, left} = theme.page.margin
  const width = isContinued ? columnWidth(theme) : shortRule
  const {rules, colours} = theme
  return {
    kind: 'rect',
    x: left + x,
    y: top + rule,
    width,
    height: rules.hair,
    colour: colours.muted
  }
}

/** An entry of the contents with the number of its page. */
function leaderPaint(op: LeaderOp, pageOf: ReadonlyMap<string, number>): readonly PagePaint[] {
  const paint = leader(op, String(pageOf.get(op.target) ?? ''))
  const area = {x: op.x, width: op.right - op.x}
  return op.mirrored ? paint.map((it) => mirroredPaint(it, area)) : paint
}

/** Least room beside the dots, in points. */
const dotGap = 5

/** Title, dots, page number. The dots are no part of what is read aloud. */
function leader(op: LeaderOp, page: string): readonly PagePaint[] {
  const {baseline, tag, target, dotStep} = op
  const number = op.set(page)
  // Counted from the right edge, so that the dots of all rows stand below each other.
  const first = Math.floor((op.right - op.x - op.title.width - dotGap) / dotStep)
  // After a dot there is room already, as there is between two.
  const last = Math.ceil((number.width + dotGap - op.dotRoom) / dotStep)
  const dots = op.dots(Math.max(0, first - last))
  return [
    {kind: 'text', line: op.title, x: op.x, baseline, tag, target},
    ...(dots.runs.length > 0
      ? [{kind: 'text', line: dots, x: op.right - first * dotStep, baseline} as const]
      : []),
    {kind: 'text', line: number, x: op.right - number.width, baseline, tag, target}
  ]
}

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** One rectangle (and bar) for each container that has boxes in the region, outermost first. */
function grounds({x: left, boxes}: Region, marginTop: number): readonly RectOp[] {
  const extents = new Map<Container, Extent>()
  for (const {box, y} of boxes) {
    for (const container of box.containers) {
      const known = extents.get(container)
      extents.set(container, {top: known?.top ?? y, bottom: y + box.height})
    }
  }
  const first = boxes[0]?.box
  const last = boxes.at(-1)?.box
  return [...extents].flatMap(([container, {top, bottom}]) => {
    const {width, overlap} = container
    const x = container.x + left
    // Where a page cuts a ground, it goes a little past the text.
    const over = first?.containers.includes(container) && first.height > overlap * 2 ? overlap : 0
    const under = last?.containers.includes(container) && last.height > overlap * 2 ? overlap : 0
    const y = marginTop + top - over
    const height = bottom - top + over + under
    const {ground, bar} = container
    const rects: RectOp[] = []
    if (ground) rects.push({kind: 'rect', x, y, width, height, colour: ground})
    if (bar) {
      const edge = bar.atEnd ? x + width - bar.width : x
      rects.push({kind: 'rect', x: edge, y, width: bar.width, height, colour: bar.colour})
    }
    return rects
  })
}
