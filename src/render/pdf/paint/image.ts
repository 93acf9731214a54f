import type {Asset} from '../../../model/asset.ts'
import type {Pdfkit, PdfReference, PdfValue} from '../internals.ts'
import {decodePng} from './png.ts'

/** A picture in the document, ready to be shown on any page; `name` is its resource's. */
export interface EmbeddedImage {
  readonly name: string
  readonly reference: PdfReference
}

/** Embeds a picture; throws if it cannot be read. */
export function embedImage(document: Pdfkit, asset: Asset, name: string): EmbeddedImage {
  const reference = asset.kind === 'png' ? embedPng(document, asset) : embedJpeg(document, asset)
  return {name, reference}
}

function embedPng(document: Pdfkit, asset: Asset): PdfReference {
  const {width, height, channels, samples, alpha} = decodePng(asset.bytes)
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

const spaces: Readonly<Record<number, string>> = {1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK'}

/** A JPEG goes in as it is; only its frame header is read (ITU T.81, B.2.2). */
function embedJpeg(document: Pdfkit, {bytes}: Asset): PdfReference {
  const frame = frameOf(bytes)
  const space = spaces[frame.channels]
  if (space === undefined) throw new Error(`Unexpected JPEG of ${frame.channels} channels`)
  const reference = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: frame.width,
    Height: frame.height,
    BitsPerComponent: frame.bits,
    ColorSpace: space,
    Filter: 'DCTDecode',
    // Adobe writes CMYK inverted.
    ...(frame.channels === 4 ? {Decode: [1, 0, 1, 0, 1, 0, 1, 0]} : {})
  })
  reference.end(bytes)
  return reference
}

function frameOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== 0xffd8) throw new Error('Unexpected start of a JPEG')
  let at = 2
  while (at < bytes.length) {
    const marker = view.getUint16(at)
    // 0xFFFF is fill; C4, C8 and CC are no frames.
    if (marker === 0xffff) {
      at += 1
      continue
    }
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (frame) {
      return {
        bits: view.getUint8(at + 4),
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        channels: view.getUint8(at + 9)
      }
    }
    at += 2 + view.getUint16(at + 2)
  }
  throw new Error('Unexpected end of a JPEG, expected a frame')
}
