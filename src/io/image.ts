import {pngChunks, pngHeader} from '../picture/png.ts'
import {inspectJpeg} from './jpeg.ts'
import {faultOfPng} from './png.ts'

/** Most pixels a picture may have: unpacked, four bytes each. */
export const mostPixels = 40_000_000

/** What the bytes of a picture of pixels say of it; its size as it is seen. */
export interface Picture {
  readonly kind: 'png' | 'jpeg'
  readonly width: number
  readonly height: number
}

/** Why a picture is no use, in words that follow “Unexpected” and “expected”. */
export interface Fault {
  readonly fault: string
  readonly expected: string
  /** What to do, where it is not to save the picture in another format. */
  readonly remedy?: string
  /** Whether it could do harm, rather than being of no use. */
  readonly unsafe?: true
}

/**
 * What a picture of pixels is, from its bytes alone, or why it is no use: also with more than `most`
 * pixels. `name` is what it is called.
 */
export function inspectImage(bytes: Uint8Array, name: string, most = mostPixels): Picture | Fault {
  const kind = kindOf(bytes)
  if (kind === undefined) return {fault: `\`${name}\``, expected: 'PNG, JPEG or SVG'}
  const found = kind === 'png' ? inspectPng(bytes) : inspectJpeg(bytes)
  if ('fault' in found) return found
  const {width, height} = found
  if (width * height > most) {
    return tooBig(`${width} × ${height} pixels`, most < 1e6 ? `${most}` : `${most / 1e6} million`)
  }
  const fault = kind === 'png' ? faultOfPng(bytes) : undefined
  return fault === undefined ? found : broken(`PNG with ${fault}`)
}

function inspectPng(bytes: Uint8Array): Picture | Fault {
  const [first] = pngChunks(bytes)
  const header = first?.kind === 'IHDR' ? pngHeader(first.body) : undefined
  if (header === undefined || header.width === 0 || header.height === 0) {
    return broken('PNG without a size')
  }
  return {kind: 'png', width: header.width, height: header.height}
}

const broken = (fault: string): Fault => ({
  fault,
  expected: 'a whole picture',
  remedy: 'Save or export the picture again.'
})

export const tooBig = (fault: string, most: string): Fault => ({
  fault,
  expected: `at most ${most}`,
  remedy: 'Save the picture smaller.'
})

function kindOf(bytes: Uint8Array): Picture['kind'] | undefined {
  const begins = (...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg'
  return undefined
}
