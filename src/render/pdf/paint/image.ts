import type {Asset, DrawingAsset} from '../../../model/asset.ts'
import type {Matrix} from '../../../model/drawing.ts'
import {identity} from '../../../model/matrix.ts'
import {jpegHeader} from '../../../picture/jpeg.ts'
import type {PdfValue} from '../file/values.ts'
import type {Pdfkit, PdfReference} from '../internals.ts'
import {type DrawingJob, embedDrawing} from './drawing/index.ts'
import {decodePng} from './png.ts'

/** What shows pixels, and how: from the unit square they stand on to the one they are seen on. */
export interface EmbeddedPixels {
  readonly reference: PdfReference
  readonly matrix: Matrix
}

/** A picture in the document, ready to be shown on any page; `name` is its resource's. */
export interface EmbeddedImage extends EmbeddedPixels {
  readonly name: string
}

/** Embeds a picture; throws if it cannot be read. */
export function embedImage(job: DrawingJob, asset: Asset, name: string): EmbeddedImage {
  return asset.kind === 'svg'
    ? embedSvg(job, asset, name)
    : {...embedPixels(job.document, asset.kind, asset.bytes), name}
}

function embedSvg(job: DrawingJob, {drawing, pixels}: DrawingAsset, name: string): EmbeddedImage {
  if (drawing !== undefined) return embedDrawing(job, drawing, name)
  if (pixels === undefined)
    throw new Error('Unexpected drawing without shapes, expected its pixels')
  return {...embedPixels(job.document, 'png', pixels), name}
}

/** Embeds a picture of pixels; throws if it cannot be read. */
export function embedPixels(
  document: Pdfkit,
  kind: 'png' | 'jpeg',
  bytes: Uint8Array
): EmbeddedPixels {
  return kind === 'png'
    ? {reference: embedPng(document, bytes), matrix: identity}
    : embedJpeg(document, bytes)
}

function embedPng(document: Pdfkit, bytes: Uint8Array): PdfReference {
  const {width, height, channels, samples, alpha} = decodePng(bytes)
  const space = channels === 1 ? 'DeviceGray' : 'DeviceRGB'
  const mask = alpha && writeImage(document, {width, height, ColorSpace: 'DeviceGray'}, alpha)
  const data = {width, height, ColorSpace: space, ...(mask ? {SMask: mask} : {})}
  return writeImage(document, data, samples)
}

function writeImage(
  document: Pdfkit,
  {width, height, ...more}: Readonly<Record<'width' | 'height', number>> & Record<string, PdfValue>,
  samples: Uint8Array
): PdfReference {
  const reference = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ...more
  })
  reference.end(samples)
  return reference
}

/** Grey and colour; inks would need their profile in an archive (PDF/A). */
const spaces: Readonly<Record<number, string>> = {1: 'DeviceGray', 3: 'DeviceRGB'}

/** How pixels are turned, as Exif counts, on a square whose `y` goes up. */
const turns: readonly Matrix[] = [
  identity,
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0]
]

/** A JPEG goes in as it is: baseline or progressive, of 8 bits. */
function embedJpeg(document: Pdfkit, bytes: Uint8Array): EmbeddedPixels {
  const header = jpegHeader(bytes)
  const space = header === undefined ? undefined : spaces[header.components]
  if (header === undefined || space === undefined || header.bits !== 8 || header.process > 2) {
    throw new Error('Unexpected kind of JPEG, expected 8 bits of grey or colour')
  }
  const {width, height} = header
  const more = {ColorSpace: space, Filter: 'DCTDecode'}
  const matrix = turns[header.orientation - 1] ?? identity
  return {reference: writeImage(document, {width, height, ...more}, bytes), matrix}
}
