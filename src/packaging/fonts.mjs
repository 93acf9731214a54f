import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {inflateRawSync} from 'node:zlib'

/** A font as Word carries it; what it is hidden with depends on its place among the others. */
const font = /^word\/fonts\/.*\.odttf$/

/**
 * Keeps the fonts of a Word document in `folder` as they are packed in it, each named by the SHA-256
 * of what was packed: src/render/docx/finalise/packed-ahead.ts takes them from there.
 */
export function keepFonts(document, folder) {
  mkdirSync(folder, {recursive: true})
  for (const {name, packed} of entriesOf(readFileSync(document))) {
    if (!font.test(name)) continue
    const hash = createHash('sha256').update(inflateRawSync(packed)).digest('hex')
    writeFileSync(join(folder, hash), packed)
  }
}

/** The files of a ZIP archive that we wrote: without data descriptors, comments and extra fields. */
function* entriesOf(zip) {
  const local = 0x0403_4b50
  for (let at = 0; zip.readUInt32LE(at) === local; ) {
    const from = at + 30 + zip.readUInt16LE(at + 26)
    const end = from + zip.readUInt32LE(at + 18)
    yield {name: zip.toString('utf8', at + 30, from), packed: zip.subarray(from, end)}
    at = end
  }
}
