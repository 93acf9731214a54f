import {unzlibSync} from 'fflate'
import {
  columnsOf,
  type PngHeader,
  type PngPass,
  passesOf,
  passLength,
  pngChunks,
  pngHeader,
  rowLength,
  rowsOf,
  samplesOfPixel
} from '../../../picture/png.ts'

/** A PNG's pixels, 8 bits a sample, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** 1 for grey, 3 for red, green and blue. */
  readonly channels: 1 | 3
  readonly samples: Uint8Array
  /** One sample a pixel; absent if every pixel is opaque. */
  readonly alpha?: Uint8Array
}

interface Chunks {
  readonly header: PngHeader
  readonly palette: Uint8Array
  readonly transparency: Uint8Array | undefined
  readonly data: Uint8Array
}

/** Pixels that we are willing to hold: some hundred megabytes. */
const mostPixels = 40_000_000

/**
 * Decodes a PNG (ISO 15948): every colour type and depth, interlaced or not. Throws if it is not
 * one, is cut short, or has more pixels than we hold. Pure, so that the same picture always gives
 * the same bytes and a broken one never hangs.
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const {header, palette, transparency, data} = chunksOf(bytes)
  const samples = samplesOfPixel(header)
  if (samples === undefined) throw new Error('Unexpected colour type of a PNG')
  if (header.width * header.height > mostPixels || header.width * header.height === 0) {
    throw new Error('Unexpected size of a PNG')
  }
  const passes = passesOf(header)
  const size = passes.reduce((sum, pass) => sum + passLength(pass, header, samples), 0)
  // fflate grows no further than this buffer: a bomb is cut, not inflated.
  const raw = unzlibSync(data, {out: new Uint8Array(size + 1)})
  if (raw.length < size) throw new Error('Unexpected end of the pixels of a PNG')
  const grid = new Uint16Array(header.width * header.height * samples)
  let at = 0
  for (const pass of passes) {
    readPass(raw.subarray(at), pass, header, samples, grid)
    at += passLength(pass, header, samples)
  }
  return pixelsOf(grid, header, samples, palette, transparency)
}

function chunksOf(bytes: Uint8Array): Chunks {
  let header: PngHeader | undefined
  let palette = new Uint8Array()
  let transparency: Uint8Array | undefined
  let ended = false
  const data: Uint8Array[] = []
  for (const {kind, body} of pngChunks(bytes)) {
    if (kind === 'IHDR') header = pngHeader(body)
    else if (kind === 'PLTE') palette = new Uint8Array(body)
    else if (kind === 'tRNS') transparency = body
    else if (kind === 'IDAT') data.push(body)
    else if (kind === 'IEND') ended = true
  }
  if (header === undefined) throw new Error('Unexpected PNG without a header')
  if (!ended) throw new Error('Unexpected end of a PNG')
  const joined = new Uint8Array(data.reduce((sum, it) => sum + it.length, 0))
  let at = 0
  for (const it of data) {
    joined.set(it, at)
    at += it.length
  }
  return {header, palette, transparency, data: joined}
}

function readPass(
  raw: Uint8Array,
  pass: PngPass,
  header: PngHeader,
  samples: number,
  grid: Uint16Array
): void {
  const length = rowLength(pass, header, samples)
  const step = Math.max(1, (samples * header.depth) / 8)
  const count = columnsOf(pass, header)
  if (count === 0) return
  let above = new Uint8Array(length)
  for (let row = 0; row < rowsOf(pass, header); row++) {
    const start = row * (length + 1)
    const line = raw.slice(start + 1, start + 1 + length)
    unfilter(line, above, raw[start] ?? 0, step)
    for (let column = 0; column < count; column++) {
      const to = ((pass.y + row * pass.dy) * header.width + pass.x + column * pass.dx) * samples
      for (let sample = 0; sample < samples; sample++) {
        grid[to + sample] = sampleAt(line, column * samples + sample, header.depth)
      }
    }
    above = line
  }
}

/** Undoes the filter of a row in place (ISO 15948, 9.2). */
function unfilter(line: Uint8Array, above: Uint8Array, filter: number, step: number): void {
  for (let at = 0; at < line.length; at++) {
    const left = at < step ? 0 : (line[at - step] ?? 0)
    const up = above[at] ?? 0
    const corner = at < step ? 0 : (above[at - step] ?? 0)
    line[at] = (line[at] ?? 0) + predicted(filter, left, up, corner)
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      throw new Error('Unexpected filter of a PNG')
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function sampleAt(line: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return line[index] ?? 0
  if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0)
  const bit = index * depth
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}

function pixelsOf(
  grid: Uint16Array,
  {width, height, depth, type}: PngHeader,
  samples: number,
  palette: Uint8Array,
  transparency: Uint8Array | undefined
): Pixels {
  const count = width * height
  const channels = type === 0 || type === 4 ? 1 : 3
  const out = new Uint8Array(count * channels)
  const alpha = new Uint8Array(count).fill(255)
  // 16 bits become 8 by their upper half, fewer by stretching them to the full range.
  const scale = depth === 16 ? 1 / 257 : 255 / ((1 << depth) - 1)
  const clear = transparency && type !== 3 ? clearColour(transparency, channels) : undefined
  for (let pixel = 0; pixel < count; pixel++) {
    const from = pixel * samples
    if (type === 3) {
      const index = grid[from] ?? 0
      for (let channel = 0; channel < 3; channel++) {
        out[pixel * 3 + channel] = palette[index * 3 + channel] ?? 0
      }
      alpha[pixel] = transparency?.[index] ?? 255
      continue
    }
    for (let channel = 0; channel < channels; channel++) {
      out[pixel * channels + channel] = Math.round((grid[from + channel] ?? 0) * scale)
    }
    if (samples > channels) alpha[pixel] = Math.round((grid[from + channels] ?? 0) * scale)
    else if (clear?.every((value, channel) => grid[from + channel] === value)) alpha[pixel] = 0
  }
  const opaque = alpha.every((value) => value === 255)
  return {width, height, channels, samples: out, ...(opaque ? {} : {alpha})}
}

/** The one colour that a `tRNS` chunk makes transparent. */
const clearColour = (chunk: Uint8Array, channels: number): readonly number[] =>
  Array.from(
    {length: channels},
    (_, channel) => ((chunk[channel * 2] ?? 0) << 8) | (chunk[channel * 2 + 1] ?? 0)
  )
