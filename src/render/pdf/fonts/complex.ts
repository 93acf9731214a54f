import type {Font as HbFont} from 'harfbuzzjs'
import type {Direction} from '../../direction.ts'
import type {Face, Glyph} from './face.ts'
import {marksApart, singly} from './marks-apart.ts'

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
  const shaped = buffer.getGlyphInfos().map((info, index): ShapedGlyph => {
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
  const read = readable(text, rightToLeft ? shaped.toReversed() : shaped)
  const glyphs = text.includes(joiner) ? withoutJoiners(read) : read
  return rightToLeft
    ? marksApart(glyphs, face).toReversed()
    : glyphs.flatMap((it) => singly(it, face))
}

const joiner = '\u200D'

/** A joiner at the edge of a text stands for letters of another look: it is no letter itself. */
function withoutJoiners(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isJoiner = ({codePoints}: Glyph): boolean =>
    codePoints.length === 1 && codePoints[0] === joiner.codePointAt(0)
  const from = glyphs.findIndex((glyph) => !isJoiner(glyph))
  return from < 0 ? [] : glyphs.slice(from, glyphs.findLastIndex((glyph) => !isJoiner(glyph)) + 1)
}

/** A glyph, and the offset in the text of the letters that it belongs to. */
interface ShapedGlyph {
  readonly cluster: number
  readonly glyph: Omit<Glyph, 'codePoints'>
}

/**
 * Gives each glyph what a reader extracts from it, so that glyphs in order read as the text in
 * order, whatever places they changed. `shaped` is in the order of the text.
 */
function readable(text: string, shaped: readonly ShapedGlyph[]): readonly Glyph[] {
  const result: Glyph[] = []
  let from = 0
  while (from < shaped.length) {
    const start = shaped[from]?.cluster
    let to = from + 1
    while (to < shaped.length && shaped[to]?.cluster === start) to++
    const letters = text.slice(start, shaped[to]?.cluster ?? text.length)
    const glyphs = shaped.slice(from, to).map(({glyph}) => glyph)
    result.push(...dealt(letters, glyphs))
    from = to
  }
  return result
}

/** What a glyph reads as that takes room but has no letter: readers pass over it. */
const zeroWidthSpace = 0x200b

/**
 * The letters of a cluster are dealt out to its glyphs one by one, and the last takes what is left.
 * Where there are more glyphs than letters, those that take no room, such as dots, read as nothing.
 */
function dealt(letters: string, glyphs: readonly Omit<Glyph, 'codePoints'>[]): readonly Glyph[] {
  const wide = glyphs.filter((glyph) => glyph.advance !== 0)
  const written = [...letters]
  // A vowel sign of two parts is two characters to Unicode, too.
  const parts = wide.length > written.length ? [...letters.normalize('NFD')] : written
  const narrow = glyphs.filter((glyph) => glyph.advance === 0)
  const spare = Math.max(0, parts.length - wide.length)
  const silent = new Set(narrow.slice(0, Math.max(0, narrow.length - spare)))
  const bearers = glyphs.filter((glyph) => !silent.has(glyph))
  return glyphs.map((glyph) => {
    const at = bearers.indexOf(glyph)
    if (at < 0) return {...glyph, codePoints: []}
    const own = parts.slice(at, at === bearers.length - 1 ? undefined : at + 1)
    const codePoints = own.map((letter) => letter.codePointAt(0) ?? 0)
    return {...glyph, codePoints: codePoints.length === 0 ? [zeroWidthSpace] : codePoints}
  })
}
