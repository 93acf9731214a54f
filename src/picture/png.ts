/** What the header of a PNG says (ISO 15948, 11.2.2). */
export interface PngHeader {
  readonly width: number
  readonly height: number
  /** Bits of a sample. */
  readonly depth: number
  readonly type: number
  readonly interlaced: boolean
}

/** A part of the file: `whole` is its kind and its body, which its checksum is about. */
export interface PngChunk {
  readonly kind: string
  readonly body: Uint8Array
  readonly whole: Uint8Array
  readonly checksum: number
}

/**
 * Parts of a PNG up to its end, in order. Ends early where a part is longer than the file, so the
 * last is `IEND` if the file is whole.
 */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, end - 4)
    const whole = bytes.subarray(at + 4, end - 4)
    yield {kind, body, whole, checksum: view.getUint32(end - 4)}
    if (kind === 'IEND') return
    at = end
  }
}

/** The header in the body of `IHDR`; undefined if that is not 13 bytes long. */
export function pngHeader(body: Uint8Array): PngHeader | undefined {
  if (body.length !== 13) return undefined
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: view.getUint8(8),
    type: view.getUint8(9),
    interlaced: view.getUint8(12) === 1
  }
}

/** Depths that each type of colour may have. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16]
}

const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/** Samples of a pixel; undefined for a type of colour, or a depth of it, that is none. */
export const samplesOfPixel = ({type, depth}: PngHeader): number | undefined =>
  depths[type]?.includes(depth) ? samples[type] : undefined

/** Which pixels a pass has: the first, and the steps between them. */
export interface PngPass {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

const adam7: readonly PngPass[] = [
  {x: 0, y: 0, dx: 8, dy: 8},
  {x: 4, y: 0, dx: 8, dy: 8},
  {x: 0, y: 4, dx: 4, dy: 8},
  {x: 2, y: 0, dx: 4, dy: 4},
  {x: 0, y: 2, dx: 2, dy: 4},
  {x: 1, y: 0, dx: 2, dy: 2},
  {x: 0, y: 1, dx: 1, dy: 2}
]

export const passesOf = ({interlaced}: PngHeader): readonly PngPass[] =>
  interlaced ? adam7 : [{x: 0, y: 0, dx: 1, dy: 1}]

export const columnsOf = (pass: PngPass, {width}: PngHeader): number =>
  Math.max(0, Math.ceil((width - pass.x) / pass.dx))

export const rowsOf = (pass: PngPass, {height}: PngHeader): number =>
  Math.max(0, Math.ceil((height - pass.y) / pass.dy))

/** Bytes of a row without the byte for its filter. */
export const rowLength = (pass: PngPass, header: PngHeader, samples: number): number =>
  Math.ceil((columnsOf(pass, header) * samples * header.depth) / 8)

/** Bytes of a pass, each row with one for its filter. */
export const passLength = (pass: PngPass, header: PngHeader, samples: number): number =>
  columnsOf(pass, header) === 0 ? 0 : rowsOf(pass, header) * (1 + rowLength(pass, header, samples))
