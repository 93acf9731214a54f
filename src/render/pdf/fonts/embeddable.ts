import type {Font} from 'fontkit'
import type {Face} from './face.ts'
import {type OpenType, openTypeOf} from './opentype.ts'

/**
 * The font of a face, for pdfkit. It asks for its name, the width of glyph 0 and two fields of
 * `post`, and fontkit decodes all names, where all outlines are and what all glyphs are called to
 * answer.
 */
export function embeddable({font, bytes, measures}: Face): Font {
  const notDefined = Object.create(font.getGlyph(0), {
    advanceWidth: {value: measures.advanceOf(0)}
  })
  const file = openTypeOf(bytes)
  const post = file && postOf(file)
  const postscriptName = file && postScriptNameOf(file)
  return Object.create(font, {
    ...(post && {post: {value: post}}),
    ...(postscriptName && {postscriptName: {value: postscriptName}}),
    getGlyph: {
      value: (id: number, codePoints?: number[]) =>
        id === 0 && codePoints === undefined ? notDefined : font.getGlyph(id, codePoints)
    }
  })
}

/** What `post` begins with (OpenType specification 1.9). */
function postOf({view, tables}: OpenType) {
  const at = tables.get('post')
  if (at === undefined || at + 16 > view.byteLength) return undefined
  return {italicAngle: view.getInt32(at + 4) / 0x1_0000, isFixedPitch: view.getUint32(at + 12)}
}

/** Characters of a byte in Macintosh Roman, by platform, encoding and language; of two in Unicode. */
const sizes = new Map([
  ['1 0 0', 1],
  ['3 1 1033', 2]
])

/**
 * What the records of `name` agree on as the PostScript name, where all are English and of ASCII;
 * `undefined` for any other font.
 */
function postScriptNameOf({view, tables}: OpenType): string | undefined {
  const table = tables.get('name')
  if (table === undefined || table + 6 > view.byteLength) return undefined
  const end = table + 6 + view.getUint16(table + 2) * 12
  if (end > view.byteLength) return undefined
  const strings = table + view.getUint16(table + 4)
  const found = new Set<string | undefined>()
  for (let at = table + 6; at < end; at += 12) {
    if (view.getUint16(at + 6) !== postScriptName) continue
    const kind = [0, 2, 4].map((it) => view.getUint16(at + it)).join(' ')
    const place = strings + view.getUint16(at + 10)
    found.add(asciiAt(view, place, view.getUint16(at + 8), sizes.get(kind)))
  }
  const [name] = found
  return found.size === 1 ? name : undefined
}

/** The number of the name in `name`. */
const postScriptName = 6

function asciiAt(
  view: DataView,
  at: number,
  length: number,
  size: number | undefined
): string | undefined {
  if (size === undefined || at + length > view.byteLength || length % size !== 0) return undefined
  const codes = Array.from({length: length / size}, (_, index) =>
    size === 1 ? view.getUint8(at + index) : view.getUint16(at + index * 2)
  )
  const isAscii = codes.every((it) => it > 0x20 && it < 0x7f)
  return isAscii ? String.fromCharCode(...codes) : undefined
}
