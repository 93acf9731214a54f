import type {Font as HbFont} from 'harfbuzzjs'
import type {Direction, Face, Glyph} from './face.ts'

type Harfbuzz = typeof import('harfbuzzjs')

/** Shapes scripts whose letters change with their neighbours, which fontkit does not always do right. */
export interface ComplexShaper {
  /** As {@link Face.shape}: one text gives one array. */
  readonly shape: (face: Face, text: string, direction?: Direction) => readonly Glyph[]
}

/**
 * Hebrew to Tibetan and Myanmar, Khmer and Mongolian, and their presentation forms: marks that
 * stack, letters that join or change places.
 */
const complex =
  /[\u0590-\u109F\u1700-\u18AF\u1CD0-\u1CFF\uA8E0-\uA8FF\uA9E0-\uAADF\uFB1D-\uFDFF\uFE70-\uFEFC]/

export const isComplex = (text: string): boolean => complex.test(text)

/**
 * HarfBuzz for one language, a BCP 47 tag that chooses among the forms of a letter. It is loaded
 * when first asked for: it takes some milliseconds, and most documents need none of it.
 */
export async function loadComplexShaper(lang: string): Promise<ComplexShaper> {
  const harfbuzz = await import('harfbuzzjs')
  const caches = new WeakMap<Face, Map<string, readonly Glyph[]>>()
  return {
    shape: (face, text, direction) => {
      const cache = caches.get(face) ?? new Map<string, readonly Glyph[]>()
      caches.set(face, cache)
      const key = `${direction ?? ''} ${text}`
      const known = cache.get(key)
      if (known !== undefined) return known
      const glyphs = shapeWith(harfbuzz, face, text, direction, lang)
      cache.set(key, glyphs)
      return glyphs
    }
  }
}

/** Fonts as HarfBuzz parses them. It copies their bytes, and lets go of them with the face. */
const fonts = new WeakMap<Face, HbFont>()

function fontOf(harfbuzz: Harfbuzz, face: Face): HbFont {
  const known = fonts.get(face)
  if (known !== undefined) return known
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(face.bytes)))
  fonts.set(face, font)
  return font
}

function shapeWith(
  harfbuzz: Harfbuzz,
  face: Face,
  text: string,
  direction: Direction | undefined,
  lang: string
): readonly Glyph[] {
  const font = fontOf(harfbuzz, face)
  const buffer = new harfbuzz.Buffer()
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(text)
  buffer.guessSegmentProperties()
  // Else it is the language of the machine.
  buffer.setLanguage(lang)
  if (direction !== undefined) {
    buffer.setDirection(harfbuzz.Direction[direction === 'rtl' ? 'RTL' : 'LTR'])
  }
  harfbuzz.shape(font, buffer)
  const em = 1 / face.font.unitsPerEm
  const positions = buffer.getGlyphPositions()
  const shaped = buffer.getGlyphInfos().map((info, index) => {
    const position = positions[index]
    return {
      cluster: info.cluster,
      glyph: {
        id: info.codepoint,
        natural: font.glyphHAdvance(info.codepoint) * em,
        advance: (position?.xAdvance ?? 0) * em,
        dx: (position?.xOffset ?? 0) * em,
        dy: (position?.yOffset ?? 0) * em
      }
    }
  })
  const rightToLeft = (shaped[0]?.cluster ?? 0) > (shaped.at(-1)?.cluster ?? 0)
  const logical = rightToLeft ? shaped.toReversed() : shaped
  const read = readable(
    text,
    logical.map(({cluster}) => cluster)
  )
  const glyphs = logical.map(({glyph}, index) => ({...glyph, codePoints: read[index] ?? []}))
  return rightToLeft ? glyphs.toReversed() : glyphs
}

/**
 * Which characters a reader extracts from each glyph, so that glyphs in order give the text in
 * order, whatever places they changed: the characters of a cluster are dealt out one by one, the
 * last glyph takes what is left, and a glyph too many reads as nothing. `clusters` are offsets in
 * `text`, not falling.
 */
function readable(text: string, clusters: readonly number[]): readonly (readonly number[])[] {
  const result: (readonly number[])[] = []
  let from = 0
  while (from < clusters.length) {
    const start = clusters[from] ?? 0
    let to = from + 1
    while (clusters[to] === start) to++
    const letters = [...text.slice(start, clusters[to] ?? text.length)]
    const points = letters.map((letter) => letter.codePointAt(0) ?? 0)
    for (let index = from; index < to; index++) {
      const at = index - from
      result.push(index === to - 1 ? points.slice(at) : points.slice(at, at + 1))
    }
    from = to
  }
  return result
}
