import {imageSize} from 'image-size'
import type {Asset} from '../model/asset.ts'
import {faultOfJpeg} from './jpeg.ts'
import {faultOfPng} from './png.ts'

/** Most pixels a picture may have: unpacked, four bytes each. */
const mostPixels = 40_000_000

export type Picture = Pick<Asset, 'kind' | 'width' | 'height'>

/** Why a picture is no use, in words that follow “Unexpected” and “expected”. */
export interface Fault {
  readonly fault: string
  readonly expected: string
  /** What to do, where it is not to save the picture in another format. */
  readonly remedy?: string
}

/** What a picture is, from its bytes alone, or why it is no use. `name` is what it is called. */
export function inspectImage(bytes: Uint8Array, name: string): Picture | Fault {
  const kind = kindOf(bytes)
  if (kind === undefined) return {fault: `\`${name}\``, expected: 'PNG or JPEG'}
  const size = sizeOf(bytes)
  if (size === undefined || size.width === 0 || size.height === 0) {
    return broken(`${kind.toUpperCase()} without a size`)
  }
  const {width, height} = size
  if (width * height > mostPixels) {
    return tooBig(`${width} × ${height} pixels`, `${mostPixels / 1e6} million`)
  }
  const fault = kind === 'png' ? faultOfPng(bytes) : faultOfJpeg(bytes)
  return fault === undefined ? {kind, width, height} : broken(`${kind.toUpperCase()} with ${fault}`)
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

function kindOf(bytes: Uint8Array): Asset['kind'] | undefined {
  const begins = (...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg'
  return undefined
}

function sizeOf(bytes: Uint8Array): {readonly width: number; readonly height: number} | undefined {
  try {
    return imageSize(bytes)
  } catch {
    // The library throws for every file that it cannot make sense of.
    return undefined
  }
}
