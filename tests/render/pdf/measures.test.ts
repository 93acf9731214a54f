import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {embeddable} from '../../../src/render/pdf/fonts/embeddable.ts'
import {faceOf} from '../../../src/render/pdf/fonts/face.ts'
import {measuresOf} from '../../../src/render/pdf/fonts/measures.ts'
import {openTypeOf} from '../../../src/render/pdf/fonts/opentype.ts'
import {fontFiles} from '../../../src/theme/index.ts'
import {civic} from '../../inputs.ts'

const require = createRequire(import.meta.url)

/** Every font of the theme that is installed, those of other scripts too. */
const faces = fontFiles(civic('brief')).flatMap((file) => {
  try {
    return [faceOf(file, readFileSync(require.resolve(file)))]
  } catch {
    return []
  }
})

test.for(faces.map((face) => [face.file, face] as const))(
  'letters have the glyphs and widths that fontkit finds: %s',
  ([, {font, measures}]) => {
    const some = (_: unknown, index: number) => index % 29 === 0
    const letters = [...font.characterSet.filter(some), ...Array(0x200).keys(), 0xffff, 0x10_ffff]
    const different = letters.filter((it) => {
      const {id, advanceWidth} = font.glyphForCodePoint(it)
      return measures.glyphOf(it) !== id || measures.advanceOf(id) !== advanceWidth
    })
    expect(different).toEqual([])
  }
)

test.for(faces.map((face) => [face.file, face] as const))(
  'a font is embedded as it is: %s',
  ([, face]) => {
    const lean = embeddable(face)
    expect(lean.postscriptName).toBe(face.font.postscriptName)
    expect(lean.italicAngle).toBe(face.font.italicAngle)
    expect(lean.getGlyph(0).advanceWidth).toBe(face.font.getGlyph(0).advanceWidth)
    expect(Object(Reflect.get(lean, 'post')).isFixedPitch).toBe(
      Object(Reflect.get(face.font, 'post')).isFixedPitch
    )
  }
)

test('a file that ends before its tables do is left to fontkit', () => {
  const [face] = faces
  if (face === undefined) throw new Error('Unexpected lack of fonts')
  const measures = measuresOf(face.font, openTypeOf(face.bytes.slice(0, 600)))
  expect(measures.glyphOf(0x41)).toBe(face.measures.glyphOf(0x41))
  expect(measures.advanceOf(5)).toBe(face.measures.advanceOf(5))
})
