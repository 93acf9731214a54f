import type {Glyph} from './face.ts'
import {kerningOf} from './kerning.ts'
import type {Measures} from './measures.ts'
import type {OpenType} from './opentype.ts'
import {type Plan, planOf, type SimpleLetters, simpleLetters} from './simple-letters.ts'

/**
 * Glyphs of a text as full shaping gives them, where each letter has a glyph of its own and only
 * pairs are kerned, as in most words of Latin; `undefined` for any other text.
 */
export type SimpleShaper = (text: string) => readonly Glyph[] | undefined

/** What makes a text Latin to fontkit; without any of these it has no script. */
const latin = /[A-Za-zªºÀ-ÖØ-öø-ſ]/

const scriptless = ['DFLT', 'dflt', 'latn'] as const

/** Shapes simple texts of a face in a hundredth of the time. Reads its tables when first asked to. */
export function simpleShaper(measures: Measures, file: OpenType | undefined): SimpleShaper {
  if (file === undefined) return never
  const known = new Map<string, SimpleShaper>()
  const shaperFor = (scripts: readonly string[]): SimpleShaper => {
    const plan = planOf(file, scripts)
    if (plan === undefined) return never
    // Most fonts treat figures and signs alone as they treat Latin.
    const key = `${plan.substituting} ${plan.positioning}`
    const shaper = known.get(key) ?? shaperOf(measures, file, plan)
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

function shaperOf(measures: Measures, file: OpenType, plan: Plan): SimpleShaper {
  const simple = simpleLetters(measures, file, plan)
  if (simple === undefined) return never
  const {letters, mayJoin, kerning} = simple
  const em = 1 / measures.unitsPerEm
  const glyphOf = ({id, codePoints}: Shown, next?: Shown): Glyph => {
    const advance = measures.advanceOf(id)
    const nearer = next === undefined ? 0 : kerningOf(file, kerning, id, next.id)
    return {id, codePoints, natural: advance * em, advance: (advance + nearer) * em, dx: 0, dy: 0}
  }
  const shownAs = (codePoint: number): Shown | undefined => {
    const id = letters.get(codePoint)
    return id === undefined ? undefined : {id, codePoints: [codePoint]}
  }
  const before = (codePoint: number, next: number): Glyph | undefined => {
    const first = shownAs(codePoint)
    const second = shownAs(next)
    if (first === undefined || second === undefined || mayJoin(first.id, second.id))
      return undefined
    return glyphOf(first, second)
  }
  const alone = (codePoint: number): Glyph | undefined => {
    const letter = shownAs(codePoint)
    return letter && glyphOf(letter)
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
        glyph = at < last ? before(code, text.charCodeAt(at + 1)) : alone(code)
        if (glyph === undefined) {
          return joinedLetters(text, simple)?.map((it, index, all) => glyphOf(it, all[index + 1]))
        }
        known.set(key, glyph)
      }
      glyphs.push(glyph)
    }
    return glyphs
  }
}

/** A glyph before it is kerned. */
interface Shown {
  readonly id: number
  readonly codePoints: readonly number[]
}

/** What shows a text in which letters join; `undefined` where that cannot be told. */
function joinedLetters(
  text: string,
  {letters, ligatures, isLeft}: SimpleLetters
): readonly Shown[] | undefined {
  const codes = [...text].map((it) => it.codePointAt(0) ?? 0)
  const ids = codes.map((it) => letters.get(it))
  if (ligatures === undefined || ids.includes(undefined)) return undefined
  const shown: Shown[] = []
  for (let at = 0; at < ids.length; ) {
    const made = ligatures
      .get(ids[at] ?? 0)
      ?.find(({rest}) => rest.every((id, index) => ids[at + 1 + index] === id))
    if (made !== undefined && !isLeft(made.id)) return undefined
    const id = made?.id ?? ids[at] ?? 0
    const end = at + 1 + (made?.rest.length ?? 0)
    shown.push({id, codePoints: codes.slice(at, end)})
    at = end
  }
  return shown
}
