/** What a JPEG says of itself (ITU-T T.81). */
export interface JpegHeader {
  /** Size of the pixels as they are stored, before they are turned. */
  readonly width: number
  readonly height: number
  readonly bits: number
  /** 1 for grey, 3 for colour, 4 for printing inks. */
  readonly components: number
  /** How it is packed: the low half of the marker of its frame. */
  readonly process: number
  /** How the pixels have to be turned, as Exif counts: 1 (not at all) to 8. */
  readonly orientation: number
}

/** A part between two markers. */
interface Segment {
  readonly marker: number
  readonly body: Uint8Array
  /** Where the part ends in the file. */
  readonly end: number
}

const startOfScan = 0xda

/** Parts up to the pixels, that last; ends early where no part begins, or one ends after the file. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return
    const marker = bytes[at + 1] ?? 0
    // Any number of these may fill up the room before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (end > bytes.length || end < at + 4) return
    yield {marker, body: bytes.subarray(at + 4, end), end}
    if (marker === startOfScan) return
    at = end
  }
}

/** Frames of all kinds; C4, C8 and CC are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Reads what stands before the pixels; undefined if there is no frame. */
export function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  let orientation: number | undefined
  let frame: Segment | undefined
  for (const segment of segments(bytes)) {
    if (segment.marker === 0xe1) orientation ??= orientationOf(segment.body)
    if (isFrame(segment.marker) && segment.body.length >= 6) frame ??= segment
  }
  if (frame === undefined) return undefined
  const {body, marker} = frame
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  return {
    bits: view.getUint8(0),
    height: view.getUint16(1),
    width: view.getUint16(3),
    components: view.getUint8(5),
    process: marker & 0x0f,
    orientation: orientation ?? 1
  }
}

/** Where the pixels begin; undefined if the file ends before. */
export function jpegPixels(bytes: Uint8Array): number | undefined {
  for (const {marker, end} of segments(bytes)) if (marker === startOfScan) return end
  return undefined
}

/** Tag 0x0112 of the first directory of an Exif segment (CIPA DC-008, 4.6.2). */
function orientationOf(body: Uint8Array): number | undefined {
  if (String.fromCharCode(...body.subarray(0, 6)) !== 'Exif\0\0' || body.length < 14) {
    return undefined
  }
  const view = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6)
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return undefined
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * 12
    if (at + 12 > view.byteLength) return undefined
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** Whether turning the pixels makes their width their height. */
export const isSideways = ({orientation}: JpegHeader): boolean => orientation >= 5
