import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {faceOf, type Glyph} from '../../../src/render/pdf/fonts/face.ts'
import {openTypeOf} from '../../../src/render/pdf/fonts/opentype.ts'
import {simpleShaper} from '../../../src/render/pdf/fonts/simple.ts'
import {fontFiles} from '../../../src/theme/index.ts'
import {sentences} from '../../bench/common/sentences.ts'
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

type Face = (typeof faces)[number]

function shapedInFull({font}: Face, text: string): readonly Glyph[] {
  const em = 1 / font.unitsPerEm
  const {glyphs, positions} = font.layout(text)
  return glyphs.map((glyph, index) => ({
    id: glyph.id,
    codePoints: glyph.codePoints,
    natural: glyph.advanceWidth * em,
    advance: (positions[index]?.xAdvance ?? 0) * em,
    dx: (positions[index]?.xOffset ?? 0) * em,
    dy: (positions[index]?.yOffset ?? 0) * em
  }))
}

const words = [...new Set(sentences.join(' ').split(' '))]
const figures =
  `£2.26 1,234.5 −3 €90,000 12% 3–4 “Ay” ‘To’ (AVA) L·L l·l Tj fj e-mail 1/2 ½ A.V. P.,
  ¶12 naïve Øre Łódź façade Dvořák İzmir ij ĳ Ŀ Tüv ÄÖ T.Y. y’all r’s "quote" [1] {a} a—b … ‹x› «y»`.split(
    /\s+/
  )

/** Texts of any signs that most fonts have, the same in each run. */
function* jumbles(count: number): Generator<string> {
  let state = 1
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
  for (let made = 0; made < count; made += 1) {
    const codes = Array.from({length: 1 + below(9)}, () =>
      below(4) === 0 ? 0xa1 + below(0xdf) : below(9) === 0 ? 0x2010 + below(0x18) : 0x20 + below(95)
    )
    yield String.fromCharCode(...codes)
  }
}

test.for(faces.map((face) => [face.file, face] as const))(
  'what is shaped simply is shaped as in full: %s',
  ([, face]) => {
    const simple = simpleShaper(face.measures, openTypeOf(face.bytes))
    const texts = [...words.filter((_, index) => index % 4 === 0), ...figures, ...jumbles(1500)]
    const different = texts.filter((text) => {
      const glyphs = simple(text)
      return glyphs && JSON.stringify(glyphs) !== JSON.stringify(shapedInFull(face, text))
    })
    expect(different).toEqual([])
  }
)

test.for(faces.slice(0, 8).map((face) => [face.file, face] as const))(
  'most words and figures are shaped simply: %s',
  ([, face]) => {
    const simple = simpleShaper(face.measures, openTypeOf(face.bytes))
    const shaped = words.filter((it) => simple(it) !== undefined)
    expect(shaped.length).toBeGreaterThan(words.length * 0.85)
    for (const figure of ['£2.26', '1,234.5', '12%', '(1999)']) expect(simple(figure)).toBeDefined()
  }
)

test.for(faces.slice(0, 8).map((face) => [face.file, face] as const))(
  'texts of letters that join are shaped simply, and as in full: %s',
  ([, face]) => {
    const simple = simpleShaper(face.measures, openTypeOf(face.bytes))
    const texts = [
      'office',
      'affable',
      'fjord',
      'flow',
      'fit',
      'after',
      'off',
      'f',
      'fi',
      'Wolffish'
    ]
    const kerned = ['fi.', 'T.fl', '“fi”', 'ffV', 'f‘', 'f f', 'ffff', 'fffi', 'fft']
    for (const text of [...texts, ...kerned]) {
      expect(simple(text), text).toEqual(shapedInFull(face, text))
    }
  }
)

test('a ligature is one glyph, which is read as its letters', () => {
  const [serif] = faces
  if (serif === undefined) throw new Error('Unexpected lack of fonts')
  const glyphs = simpleShaper(serif.measures, openTypeOf(serif.bytes))('office') ?? []
  const read = glyphs.map(({codePoints}) => String.fromCodePoint(...codePoints))
  expect(read).toEqual(['o', 'ffi', 'c', 'e'])
})
