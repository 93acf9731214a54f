import type {Theme} from '../../../theme/theme.ts'
import type {Container, DotOp, EnterOp, ImageOp, LeaderOp, Op, RectOp, TextOp} from './box.ts'
import {lowered} from './measure-head.ts'
import {mirroredPaint} from './mirror.ts'
import type {PageBoxes, PlacedBox} from './paginate.ts'

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
    for (const {box} of [...page.body, ...page.notes]) {
      for (const name of box.anchors) if (!pageOf.has(name)) pageOf.set(name, index + 1)
    }
  })
  return pages.map((page) => frame(page, theme, pageOf))
}

function frame(page: PageBoxes, theme: Theme, pageOf: ReadonlyMap<string, number>): Page {
  const {top, left} = theme.page.margin
  const placed = [...page.body, ...page.notes]
  const rule: readonly RectOp[] =
    page.noteRule === undefined
      ? []
      : [
          {
            kind: 'rect',
            x: left,
            y: top + page.noteRule,
            width: 72,
            height: theme.rules.hair,
            colour: theme.colours.muted
          }
        ]
  const paint = (boxes: readonly PlacedBox[]): readonly PagePaint[] =>
    boxes.flatMap(({box, y}) => box.ops.flatMap((op) => resolved(lowered(op, y + top), pageOf)))
  return {
    paint: [...grounds(placed, top), ...paint(page.body), ...rule, ...paint(page.notes)],
    anchors: placed.flatMap(({box, y}) =>
      box.anchors.map((name) => ({name, x: left, y: Math.max(0, top + y - 4)}))
    )
  }
}

function resolved(op: Op, pageOf: ReadonlyMap<string, number>): readonly PagePaint[] {
  if (op.kind !== 'leader') return [op]
  const paint = leader(op, String(pageOf.get(op.target) ?? ''))
  const area = {x: op.x, width: op.right - op.x}
  return op.mirrored ? paint.map((it) => mirroredPaint(it, area)) : paint
}

/** Title, dots, page number. The dots are paint, no text: nobody wants to hear them. */
function leader(op: LeaderOp, page: string): readonly PagePaint[] {
  const {baseline, tag, target} = op
  const number = op.set(page)
  const dot = op.set('.')
  const step = dot.width + 3
  const from = op.x + op.title.width + 5
  const to = op.right - number.width - 4
  const count = Math.max(0, Math.floor((to - from) / step))
  return [
    {kind: 'text', line: op.title, x: op.x, baseline, tag, target},
    ...Array.from({length: count}, (_, index) => ({
      kind: 'text' as const,
      line: dot,
      x: to - (index + 1) * step,
      baseline
    })),
    {kind: 'text', line: number, x: op.right - number.width, baseline, tag, target}
  ]
}

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** One rectangle (and bar) for each container that has boxes on the page, outermost first. */
function grounds(placed: readonly PlacedBox[], marginTop: number): readonly RectOp[] {
  const extents = new Map<Container, Extent>()
  for (const {box, y} of placed) {
    for (const container of box.containers) {
      const known = extents.get(container)
      extents.set(container, {top: known?.top ?? y, bottom: y + box.height})
    }
  }
  const first = placed[0]?.box
  const last = placed.at(-1)?.box
  return [...extents].flatMap(([container, {top, bottom}]) => {
    const {x, width, overlap} = container
    // Where a page cuts a ground, it goes a little past the text.
    const over = first?.containers.includes(container) && first.height > overlap * 2 ? overlap : 0
    const under = last?.containers.includes(container) && last.height > overlap * 2 ? overlap : 0
    const y = marginTop + top - over
    const height = bottom - top + over + under
    const rect = {kind: 'rect', x, y, height} as const
    return [
      ...(container.ground ? [{...rect, width, colour: container.ground}] : []),
      ...(container.bar ? [{...rect, ...barIn(container, container.bar)}] : [])
    ]
  })
}

/** Place and colour of a bar. */
const barIn = ({x, width}: Container, bar: NonNullable<Container['bar']>) => ({
  x: bar.atEnd ? x + width - bar.width : x,
  width: bar.width,
  colour: bar.colour
})
