import type {Section} from '../../../model/node.ts'
import type {Report} from '../../../model/report.ts'
import {walk} from '../../../model/walk.ts'
import type {Context, Job} from './context.ts'
import {framesOf, type Page} from './frames.ts'
import {furnitureOf, type PageFurniture} from './furniture.ts'
import {measureBlocks} from './measure.ts'
import {paginate} from './paginate.ts'

/** A report as pages: pure data, ready to paint. */
export interface Layout {
  readonly pages: readonly (Page & {readonly furniture: PageFurniture})[]
}

/** Room between the text and its notes, in points; the rule stands in its middle. */
const noteGap = 16

/** Blocks to boxes, boxes to pages, pages to paint. */
export function layout(job: Job): Layout {
  const {theme, report} = job
  const {left, right} = theme.page.margin
  const context: Context = {
    job,
    x: left,
    width: theme.page.width - left - right,
    tag: undefined,
    text: 'body',
    gap: theme.text.body.below,
    level: 0,
    numbers: undefined,
    ragged: false,
    containers: []
  }
  const boxes = measureBlocks(report.children, context)
  const pages = framesOf(paginate(boxes, {height: job.pageHeight, noteGap}), theme)
  return {
    pages: pages.map((page, index) => ({
      ...page,
      furniture: furnitureOf(report, job, {page: index + 1, pages: pages.length})
    }))
  }
}

/** Sections that a PDF shows, in reading order. */
export function sectionsShown(report: Report): readonly Section[] {
  const hidden = new Set<Section>()
  for (const node of walk(report.children)) {
    if (node.type !== 'only' || node.formats.includes('pdf')) continue
    for (const inner of walk(node.children)) if (inner.type === 'section') hidden.add(inner)
  }
  return [...walk(report.children)].filter(
    (node): node is Section => node.type === 'section' && !hidden.has(node)
  )
}
