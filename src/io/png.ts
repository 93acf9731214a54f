import {crc32, inflateSync} from 'node:zlib'
import {
  type PngHeader,
  passesOf,
  passLength,
  pngChunks,
  pngHeader,
  samplesOfPixel
} from '../picture/png.ts'

/**
 * Why a PNG cannot be used, or undefined if it can. Libraries that draw pictures end the process,
 * never return or fill the memory on broken ones, so lengths, checksums and the amount of pixel data
 * are checked before: see https://www.w3.org/TR/png-3/, 5 Datastream structure.
 */
export function faultOfPng(bytes: Uint8Array): string | undefined {
  const data: Uint8Array[] = []
  let header: PngHeader | undefined
  let palette = false
  let read = 8
  for (const {kind, body, whole, checksum} of pngChunks(bytes)) {
    if (crc32(whole) !== checksum) return `a wrong checksum in ${JSON.stringify(kind)}`
    read += whole.length + 8
    if (kind === 'IHDR') header = pngHeader(body)
    if (header === undefined) return 'no header'
    if (kind === 'PLTE') palette = body.length > 0 && body.length % 3 === 0
    if (kind === 'IDAT') data.push(body)
    if (kind === 'IEND') return faultOfPixels(header, palette, data)
  }
  return read + 12 <= bytes.length ? 'a part that ends after the file' : 'no end'
}

function faultOfPixels(
  header: PngHeader,
  palette: boolean,
  data: readonly Uint8Array[]
): string | undefined {
  const samples = samplesOfPixel(header)
  if (samples === undefined) return 'an unknown kind of colour'
  if (header.type === 3 && !palette) return 'no palette'
  const size = passesOf(header).reduce((sum, pass) => sum + passLength(pass, header, samples), 0)
  try {
    // A little more than the pixels need is no bomb.
    const raw = inflateSync(Buffer.concat(data), {maxOutputLength: size + 64})
    return raw.length < size ? 'fewer pixels than it says' : undefined
  } catch {
    return 'pixels that cannot be unpacked'
  }
}
