import {coveredIn, type Lookup, numbersAt, type OpenType} from './opentype.ts'

/** A glyph in place of several. */
interface Ligature {
  /** Glyphs after the first. */
  readonly rest: readonly number[]
  readonly id: number
}

/** By their first glyphs, in the order in which they are tried. */
export type Ligatures = ReadonlyMap<number, readonly Ligature[]>

/** Lookups of GSUB that make ligatures. */
export const ligatureType = 4

/** What a lookup makes of texts of some glyphs, not counting what it makes as one of them. */
export function ligaturesOf(
  {view}: OpenType,
  {subtables}: Lookup,
  glyphs: ReadonlySet<number>
): Ligatures {
  const found = new Map<number, Ligature[]>()
  for (const at of subtables) {
    const coverage = at + view.getUint16(at + 2)
    const sets = numbersAt(view, at + 4)
    for (const [first, place] of coveredIn(view, coverage, glyphs)) {
      const offset = sets[place]
      if (offset === undefined) continue
      const made = ligaturesAt(view, at + offset).filter(({rest}) =>
        rest.every((it) => glyphs.has(it))
      )
      if (made.length > 0) found.set(first, [...(found.get(first) ?? []), ...made])
    }
  }
  return found
}

const ligaturesAt = (view: DataView, set: number): readonly Ligature[] =>
  numbersAt(view, set).map((offset) => {
    const at = set + offset
    const count = view.getUint16(at + 2) - 1
    const rest = Array.from({length: count}, (_, index) => view.getUint16(at + 4 + index * 2))
    return {rest, id: view.getUint16(at)}
  })

/**
 * What several lookups make of a text; `undefined` where one takes what another takes or makes, so
 * that their order matters.
 */
export function merged(lookups: readonly Ligatures[]): Ligatures | undefined {
  const taken = new Set<number>()
  for (const ligatures of lookups) {
    const own = [...ligatures].flatMap(([first, made]) => [
      first,
      ...made.flatMap(({rest, id}) => [...rest, id])
    ])
    if (own.some((glyph) => taken.has(glyph))) return undefined
    for (const glyph of own) taken.add(glyph)
  }
  return new Map(lookups.flatMap((it) => [...it]))
}

/** Glyphs of which some texts are made, and those that lookups put in their place, again and again. */
export function withLigatures(
  file: OpenType,
  lookups: readonly Lookup[],
  glyphs: Iterable<number>
): Set<number> {
  const all = new Set(glyphs)
  for (let known = 0; known < all.size; ) {
    known = all.size
    for (const lookup of lookups)
      for (const made of ligaturesOf(file, lookup, all).values())
        for (const {id} of made) all.add(id)
  }
  return all
}
