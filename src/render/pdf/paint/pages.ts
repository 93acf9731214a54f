import {combined} from '../../../model/matrix.ts'
import type {PdfReference} from '../internals.ts'
import type {DotOp, ImageOp, RectOp, TextOp} from '../layout/box.ts'
import type {Layout} from '../layout/layout.ts'
import type {PagePaint} from '../layout/pages/frames.ts'
import type {ArtifactKind, Canvas} from './canvas.ts'
import type {EmbeddedImage} from './image.ts'
import {numbers, placeOf} from './matrix.ts'
import {paintText, type TextJob} from './text.ts'
import {embedWatermark} from './watermark.ts'

export interface PaintJob extends TextJob {
  readonly images: ReadonlyMap<string, EmbeddedImage>
}

/** Paints every page, in order. */
export function paintPages(job: PaintJob, {pages, watermark}: Layout): void {
  const {canvas} = job
  const form = watermark && embedWatermark(canvas.document, watermark)
  for (const page of pages) {
    canvas.newPage()
    if (form !== undefined) showWatermark(canvas, form)
    paintFurniture(job, page.furniture.header, 'Header')
    for (const op of page.paint) paintOp(job, op)
    paintFurniture(job, page.furniture.footer, 'Footer')
    canvas.closeMark()
  }
}

function showWatermark(canvas: Canvas, form: PdfReference): void {
  canvas.mark('Watermark')
  canvas.page.xobjects.Wm = form
  canvas.write('q /Wm Do Q')
}

function paintFurniture(
  job: PaintJob,
  ops: readonly (TextOp | RectOp)[],
  kind: ArtifactKind
): void {
  for (const op of ops) {
    if (op.kind === 'text') paintText(job, op, kind)
    else paintRect(job, op, kind)
  }
}

function paintOp(job: PaintJob, op: PagePaint): void {
  switch (op.kind) {
    case 'text':
      paintText(job, op)
      return
    case 'rect':
      paintRect(job, op, 'Layout')
      return
    case 'dot':
      paintDot(job, op)
      return
    case 'image':
      paintImage(job, op)
      return
    case 'enter':
      job.canvas.structure.enter(op.tag)
  }
}

function paintRect({canvas}: PaintJob, op: RectOp, kind: ArtifactKind): void {
  canvas.mark(kind)
  canvas.fill(op.x, op.y, op.width, op.height, op.colour)
}

function paintDot({canvas}: PaintJob, op: DotOp): void {
  canvas.mark('Layout')
  canvas.disc(op.x, op.y, op.radius, op.colour)
}

function paintImage({canvas, images}: PaintJob, op: ImageOp): void {
  const image = images.get(op.url)
  if (image === undefined) return
  const {x, y, width, height} = op
  if (op.tag === undefined) {
    canvas.mark('Layout')
  } else {
    const element = canvas.structure.enter(op.tag)
    element.bounds = canvas.bounds(x, y, width, height)
    canvas.mark(element)
  }
  canvas.page.xobjects[image.name] = image.reference
  const place = combined(placeOf(x, y, width, height), image.matrix)
  canvas.write(`q ${numbers(place)} cm /${image.name} Do Q`)
}
