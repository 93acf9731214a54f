import {isSideways, jpegHeader, jpegPixels} from '../picture/jpeg.ts'
import type {Fault, Picture} from './image.ts'

const endOfImage = Buffer.from([0xff, 0xd9])
const again = 'Save or export the picture again.'

/**
 * Size of a JPEG as it is seen, or why it cannot be used: what a PDF can hold is baseline or
 * progressive, with 8 bits, grey or colour (PDF 32000-1, 7.4.8, and PDF/A, which takes no inks
 * without their profile). One that was cut shows half of its picture. A thumbnail among its segments
 * has an end of its own, so the end is looked for behind the pixels' beginning: see ITU-T T.81, B.1.1.
 */
export function inspectJpeg(bytes: Uint8Array): Picture | Fault {
  const pixels = jpegPixels(bytes)
  const header = jpegHeader(bytes)
  if (header !== undefined && pixels === undefined) return broken('no end')
  if (header === undefined || header.width === 0 || header.height === 0) {
    return {fault: 'JPEG without a size', expected: 'a whole picture', remedy: again}
  }
  const kept = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!kept.includes(endOfImage, pixels)) return broken('no end')
  if (header.components === 4) {
    return unlike('the four inks of printing (CMYK)', 'Save it as RGB.')
  }
  if (header.components !== 1 && header.components !== 3) {
    return unlike(`${header.components} colour components`, 'Save it as RGB.')
  }
  if (header.bits !== 8)
    return unlike(`${header.bits} bits a colour`, 'Save it with 8 bits a colour.')
  if (header.process > 2)
    return unlike('an unusual packing', 'Save it as an ordinary JPEG, or as PNG.')
  const [width, height] = isSideways(header)
    ? [header.height, header.width]
    : [header.width, header.height]
  return {kind: 'jpeg', width, height}
}

const broken = (what: string): Fault => ({
  fault: `JPEG with ${what}`,
  expected: 'a whole picture',
  remedy: again
})

const unlike = (what: string, remedy: string): Fault => ({
  fault: `JPEG with ${what}`,
  expected: '8 bits each of red, green and blue, or of grey',
  remedy
})
