import type {TextStyle, Theme} from '../../../../theme/theme.ts'
import type {Job} from '../context.ts'
import {furnitureOf} from './furniture.ts'

/** Least room between the furniture and the edge of the paper, in points. */
const edge = 14

/** Sizes of markings that are tried, of their style's: smaller ones only where there is no room. */
const scales = [1, 0.85, 0.7, 0.55, 0.4, 0.3, 0.2, 0.1, 0.05]

/** Least height of the text, in points, whatever stands above and below it. */
const leastHeight = 72

/** Of the body, how much heads and feet may take from it before a marking is set smaller. */
const mostTaken = 0.25

/**
 * The job with margins that hold the running heads and feet: a marking that is too long for the
 * margin takes room from the text, and where it would take much, it is set smaller. It is never
 * cut, since what is left of it could say less than it must.
 */
export function withFurnitureRoom(job: Job): Job {
  for (const scale of scales) {
    const theme = scale === 1 ? job.theme : scaledMarking(job.theme, scale)
    const {above, below} = missing({...job, theme})
    if (above === 0 && below === 0 && scale === 1) return job
    const pageHeight = Math.max(leastHeight, job.pageHeight - above - below)
    if (pageHeight < job.pageHeight * (1 - mostTaken) && scale !== scales.at(-1)) continue
    const {page} = theme
    const {margin} = page
    return {
      ...job,
      pageHeight,
      theme: {
        ...theme,
        page: {
          ...page,
          margin: {...margin, top: margin.top + above, bottom: margin.bottom + below},
          header: page.header + above,
          footer: page.footer + below
        }
      }
    }
  }
  return job
}

function scaledMarking(theme: Theme, scale: number): Theme {
  const {marking} = theme.text
  const {size, leading, tracking} = marking
  const smaller: TextStyle = {
    ...marking,
    size: size * scale,
    leading: leading * scale,
    tracking: tracking * scale
  }
  return {...theme, text: {...theme.text, marking: smaller}}
}

/** How far heads reach past the upper edge, and feet past the lower one, on any page; points. */
function missing(job: Job): {readonly above: number; readonly below: number} {
  const {page, text} = job.theme
  const {leading} = text.marking
  let above = 0
  let below = 0
  // The numbers of pages are not known yet: as wide as any.
  for (const number of [1, 2]) {
    const {header, footer} = furnitureOf(job.report, job, {page: number, pages: 9999})
    for (const op of header) {
      if (op.kind !== 'text' || op.baseline >= page.header) continue
      above = Math.max(above, edge + leading * 0.75 - op.baseline)
    }
    for (const op of footer) {
      if (op.kind !== 'text' || op.baseline <= page.height - page.footer) continue
      below = Math.max(below, op.baseline + leading * 0.25 + edge - page.height)
    }
  }
  return {above, below}
}
