import type {Font} from 'fontkit'
import type {Face} from './face.ts'
import {openTypeOf} from './opentype.ts'

/**
 * The font of a face, for pdfkit. It asks for the width of glyph 0 and for two fields of `post`,
 * and fontkit decodes where all outlines are and what all glyphs are called to answer.
 */
export function embeddable({font, bytes, measures}: Face): Font {
  const notDefined = Object.create(font.getGlyph(0), {
    advanceWidth: {value: measures.advanceOf(0)}
  })
  const post = postOf(bytes)
  return Object.create(font, {
    ...(post && {post: {value: post}}),
    getGlyph: {
      value: (id: number, codePoints?: number[]) =>
        id === 0 && codePoints === undefined ? notDefined : font.getGlyph(id, codePoints)
    }
  })
}

/** What `post` begins with (OpenType specification 1.9). */
function postOf(bytes: Uint8Array) {
  const file = openTypeOf(bytes)
  const at = file?.tables.get('post')
  if (file === undefined || at === undefined || at + 16 > file.view.byteLength) return undefined
  return {
    italicAngle: file.view.getInt32(at + 4) / 0x1_0000,
    isFixedPitch: file.view.getUint32(at + 12)
  }
}
