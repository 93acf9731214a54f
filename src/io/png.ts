import {crc32, inflateSync} from 'node:zlib'

const depths = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4]
])

/**
 * Why a PNG cannot be used, or undefined if it can. Libraries that draw pictures end the process,
 * never return or fill the memory on broken ones, so lengths, checksums and the amount of pixel data
 * are checked before: see https://www.w3.org/TR/png-3/, 5 Datastream structure.
 */
export function faultOfPng(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let header: DataView | undefined
  let palette = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return 'a part that ends after the file'
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      return `a wrong checksum in ${JSON.stringify(kind)}`
    }
    if (header === undefined && (kind !== 'IHDR' || length !== 13)) return 'no header'
    if (kind === 'IHDR') header = new DataView(view.buffer, view.byteOffset + at + 8, 13)
    if (kind === 'PLTE') palette = length > 0 && length % 3 === 0
    if (kind === 'IDAT') data.push(bytes.subarray(at + 8, end - 4))
    if (kind === 'IEND') return header && faultOfPixels(header, palette, data)
    at = end
  }
  return 'no end'
}

function faultOfPixels(
  header: DataView,
  palette: boolean,
  data: readonly Uint8Array[]
): string | undefined {
  const colour = header.getUint8(9)
  const channels = depths.get(colour)
  const depth = header.getUint8(8)
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth))
    return 'an unknown kind of colour'
  if (colour === 3 && !palette) return 'no palette'
  const width = header.getUint32(0)
  const height = header.getUint32(4)
  // Interlaced pictures have up to seven passes, each with rows that begin with a byte of their own.
  const passes = header.getUint8(12) === 0 ? 1 : 7
  const least = Math.floor((width * height * channels * depth) / 8)
  const most =
    (Math.ceil((width * channels * depth) / 8) + 1) * (height + 7) * (passes === 1 ? 1 : 2)
  try {
    const {length} = inflateSync(Buffer.concat(data), {maxOutputLength: most + 1024})
    return length < least ? 'fewer pixels than it says' : undefined
  } catch {
    return 'pixels that cannot be unpacked'
  }
}
