import type {Drawing} from '../../../../model/drawing.ts'
import type {EmbeddedImage} from '../image.ts'
import {exact} from '../matrix.ts'
import {paintItems} from './items.ts'
import {type DrawingJob, Sheet} from './sheet.ts'

export type {DrawingJob} from './sheet.ts'

/** Writes a drawing as a form of vectors, and words without ink over the outlines of letters. */
export function embedDrawing(
  job: DrawingJob,
  {width, height, items}: Drawing,
  name: string
): EmbeddedImage {
  const sheet = new Sheet(job)
  // The form stands upright, drawings go down.
  sheet.write(`1 0 0 -1 0 ${exact(height)} cm`)
  paintItems(items, {sheet, matrix: [1, 0, 0, -1, 0, height], frame: [0, 0, width, height]})
  const reference = sheet.end({Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height]})
  return {name, reference, matrix: [1 / width, 0, 0, 1 / height, 0, 0]}
}
