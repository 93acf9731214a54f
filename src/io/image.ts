import {imageSize} from 'image-size'
import type {Asset} from '../model/asset.ts'
import {faultOfPng} from './png.ts'

/** Most pixels a picture may have: unpacked, four bytes each. */
const mostPixels = 40_000_000

export type Picture = Pick<Asset, 'kind' | 'width' | 'height'>

/** What a picture is, from its bytes alone; or, in words that follow “Unexpected”, why it is no use. */
export function inspectImage(bytes: Uint8Array): Picture | {readonly fault: string} {
  const kind = kindOf(bytes)
  if (kind === undefined) return {fault: 'kind of file'}
  const size = sizeOf(bytes)
  if (size === undefined || size.width === 0 || size.height === 0) {
    return {fault: `${kind.toUpperCase()} without a size`}
  }
  const {width, height} = size
  if (width * height > mostPixels) {
    return {fault: `${width} × ${height} pixels, more than ${mostPixels / 1e6} million`}
  }
  const fault = kind === 'png' ? faultOfPng(bytes) : undefined
  return fault === undefined ? {kind, width, height} : {fault: `PNG with ${fault}`}
}

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
