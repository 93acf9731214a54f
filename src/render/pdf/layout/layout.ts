import {directionOfReport} from '../../direction.ts'
import {type Area, mirroredPaint} from './bidi/mirror.ts'
import {measureBlocks} from './blocks/measure.ts'
import type {Context, Job} from './context.ts'
import {columnCount, columnEdges, columnWidth, measureOf} from './pages/columns.ts'
import {framesOf, type Page} from './pages/frames.ts'
import {furnitureOf, type PageFurniture} from './pages/furniture.ts'
import {withFurnitureRoom} from './pages/furniture-room.ts'
import {paginate} from './pages/paginate.ts'
import {type Watermark, watermarkOf} from './pages/watermark.ts'

/** A report as pages: pure data, ready to paint. */
export interface Layout {
  readonly pages: readonly (Page & {readonly furniture: PageFurniture})[]
  /** Behind the text of every page. */
  readonly watermark?: Watermark
}

/** Room between the text and its notes, in points; the rule stands in its middle. */
const noteGap = 16

/** Blocks to boxes, boxes to pages, pages to paint. */
export function layout(given: Job): Layout {
  const job = withFurnitureRoom(given)
  const {theme, report} = job
  const {left} = theme.page.margin
  const direction = directionOfReport(report)
  const wide = columnCount(theme) > 1 ? {x: left, width: measureOf(theme)} : undefined
  const context: Context = {
    job,
    direction,
    x: left,
    width: columnWidth(theme),
    wide,
    tag: undefined,
    text: 'body',
    gap: theme.text.body.below,
    level: 0,
    numbers: undefined,
    unnumbered: !job.isNumbered,
    ragged: false,
    containers: []
  }
  const boxes = measureBlocks(report.children, context)
  const size = {height: job.pageHeight, noteGap, columns: columnEdges(theme)}
  const pages = framesOf(paginate(boxes, size), theme)
  const laid = pages.map(({paint, anchors}, index) => ({
    paint,
    anchors,
    furniture: furnitureOf(report, job, {page: index + 1, pages: pages.length})
  }))
  const paper = {x: 0, width: theme.page.width}
  const watermark = watermarkOf(job)
  return {
    pages: direction === 'rtl' ? laid.map((page) => mirroredPage(page, paper)) : laid,
    ...(watermark && {watermark})
  }
}

type LaidPage = Layout['pages'][number]

function mirroredPage(page: LaidPage, paper: Area): LaidPage {
  const {header, footer} = page.furniture
  return {
    ...page,
    paint: page.paint.map((op) => mirroredPaint(op, paper)),
    furniture: {
      header: header.map((op) => mirroredPaint(op, paper)),
      footer: footer.map((op) => mirroredPaint(op, paper))
    }
  }
}
