import {strFromU8, type UnzipFileInfo, unzipSync} from 'fflate'
import {Unreadable} from '../../reading.ts'
import {all, type Element, parseXml} from '../../xml.ts'

/** Most bytes of XML that a package may unpack to. */
const most = 512 * 1024 * 1024

/** The parts of a Word document, by their names in the package. */
export interface Package {
  readonly part: (name: string) => Element | undefined
  /** Targets of the relationships of a part, by their ids. */
  readonly targets: (name: string) => ReadonlyMap<string, string>
}

/** Opens a package; only what is XML is unpacked. Throws {@link Unreadable}. */
export function openPackage(bytes: Uint8Array): Package {
  const files = unzipped(bytes)
  const part = (name: string) => {
    const file = files.get(name)
    return file === undefined ? undefined : parseXml(strFromU8(file))
  }
  return {
    part,
    targets: (name) => {
      const root = part(name.replace(/([^/]+)$/, '_rels/$1.rels'))
      const list = root === undefined ? [] : [...all(root, 'Relationship')]
      return new Map(
        list.map(({attributes}) => [attributes.get('Id') ?? '', attributes.get('Target') ?? ''])
      )
    }
  }
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let size = 0
  const filter = ({name, originalSize}: UnzipFileInfo) => {
    if (!/\.(xml|rels)$/.test(name)) return false
    size += originalSize
    if (size > most) throw new Unreadable(`Unexpected package of over ${most} bytes of XML`)
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, {filter})))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('Unexpected bytes that are no zip package, as a Word document is')
  }
}
