import type {Tell} from '../diagnostics/message.ts'
import type {AssetReader} from '../io/assets.ts'
import type {Asset} from '../model/asset.ts'
import type {Image, Node} from '../model/node.ts'
import {walk} from '../model/walk.ts'

/** Pictures by the address that shows them, and the files they were read from. */
export interface Pictures {
  readonly assets: ReadonlyMap<string, Asset>
  readonly paths: ReadonlyMap<string, Asset>
}

/**
 * Reads the pictures that `nodes` show. Where a source and a template show different files under
 * the same address, the first in reading order counts.
 */
export async function readPictures(
  nodes: readonly Node[],
  read: AssetReader,
  tell: Tell
): Promise<Pictures> {
  const assets = new Map<string, Asset>()
  const paths = new Map<string, Asset>()
  for (const image of imagesOf(nodes)) {
    const found = await read(image)
    if ('message' in found) {
      tell(found.message)
    } else if (!assets.has(image.url)) {
      found.notes.forEach(tell)
      assets.set(image.url, found.asset)
      paths.set(found.path, found.asset)
    }
  }
  return {assets, paths}
}

function imagesOf(nodes: readonly Node[]): readonly Image[] {
  return [...walk(nodes)].filter((node) => node.type === 'image')
}
