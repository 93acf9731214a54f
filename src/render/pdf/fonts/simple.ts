import type {Font} from 'fontkit'
import type {Glyph} from './face.ts'
import {kerningOf} from './kerning.ts'
import {type OpenType, openTypeOf} from './opentype.ts'
import {type Plan, planOf, simpleLetters} from './simple-letters.ts'

/**
 * Glyphs of a text as full shaping gives them, where each letter has a glyph of its own and only
 * pairs are kerned, as in most words of Latin; `undefined` for any other text.
 */
export type SimpleShaper = (text: string) => readonly Glyph[] | undefined

/** What makes a text Latin to fontkit; without any of these it has no script. */
const latin = /[A-Za-zªºÀ-ÖØ-öø-ſ]/

const scriptless = ['DFLT', 'dflt', 'latn'] as const

/** Shapes simple texts of a face in a hundredth of the time. Reads its tables when first asked to. */
export function simpleShaper(font: Font, bytes: Uint8Array): SimpleShaper {
  const file = openTypeOf(bytes)
  if (file === undefined) return never
  const known = new Map<string, SimpleShaper>()
  const shaperFor = (scripts: readonly string[]): SimpleShaper => {
    const plan = planOf(file, scripts)
    if (plan === undefined) return never
    // Most fonts treat figures and signs alone as they treat Latin.
    const key = `${plan.substituting} ${plan.positioning}`
    const shaper = known.get(key) ?? shaperOf(font, file, plan)
    known.set(key, shaper)
    return shaper
  }
  let letters: SimpleShaper | undefined
  let signs: SimpleShaper | undefined
  return (text) => {
    if (latin.test(text)) {
      letters ??= shaperFor(['latn', ...scriptless])
      return letters(text)
    }
    signs ??= shaperFor(scriptless)
    return signs(text)
  }
}

const never: SimpleShaper = () => undefined

function shaperOf(font: Font, file: OpenType, plan: Plan): SimpleShaper {
  const simple = simpleLetters(font, file, plan)
  if (simple === undefined) return never
  const {letters, mayJoin, kerning} = simple
  const em = 1 / font.unitsPerEm
  const glyphOf = (codePoint: number, nearer = 0): Glyph | undefined => {
    const letter = letters.get(codePoint)
    if (letter === undefined) return undefined
    const {id, advance} = letter
    const natural = advance * em
    return {id, codePoints: [codePoint], natural, advance: (advance + nearer) * em, dx: 0, dy: 0}
  }
  const before = (codePoint: number, next: number): Glyph | undefined => {
    const first = letters.get(codePoint)
    const second = letters.get(next)
    if (first === undefined || second === undefined || mayJoin(first.id, second.id))
      return undefined
    return glyphOf(codePoint, kerningOf(file, kerning, first.id, second.id))
  }
  /** By both code points; the repertoire bounds how many there are. */
  const pairs = new Map<number, Glyph>()
  const singles = new Map<number, Glyph>()
  return (text) => {
    const glyphs: Glyph[] = []
    const last = text.length - 1
    for (let at = 0; at <= last; at += 1) {
      const code = text.charCodeAt(at)
      const key = at < last ? code * 0x1_0000 + text.charCodeAt(at + 1) : code
      const known = at < last ? pairs : singles
      let glyph = known.get(key)
      if (glyph === undefined) {
        glyph = at < last ? before(code, text.charCodeAt(at + 1)) : glyphOf(code)
        if (glyph === undefined) return undefined
        known.set(key, glyph)
      }
      glyphs.push(glyph)
    }
    return glyphs
  }
}
