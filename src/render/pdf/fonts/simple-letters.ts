import {isKerning} from './kerning.ts'
import {type Ligatures, ligaturesOf, ligatureType, merged, withLigatures} from './ligatures.ts'
import type {Measures} from './measures.ts'
import {
  classOf,
  coveredIn,
  featuresOf,
  type Lookup,
  lookupAt,
  numbersAt,
  type OpenType
} from './opentype.ts'

/** Letters of a face that nothing but kerning and ligatures change. */
export interface SimpleLetters {
  /** Glyphs of letters that look alike in every text, but for the room after them, by code point. */
  readonly letters: ReadonlyMap<number, number>
  /** Whether two glyphs begin a ligature. */
  readonly mayJoin: (first: number, second: number) => boolean
  /** `undefined` where it cannot be told which ligatures a text has. */
  readonly ligatures: Ligatures | undefined
  /** Whether nothing but kerning changes a ligature. */
  readonly isLeft: (ligature: number) => boolean
  readonly kerning: readonly Lookup[]
}

/** What most words are made of. No soft hyphen, which is seen only sometimes, and no fraction slash. */
const repertoire: readonly number[] = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xac),
  ...range(0xae, 0x17f),
  ...range(0x2010, 0x2026),
  0x20ac
]

function range(first: number, last: number): readonly number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}

/** Features that are on unless somebody asks for others, as fontkit applies them to Latin. */
const defaults: ReadonlySet<string> = new Set(
  'rvrn ltra ltrm ccmp locl rlig mark mkmk calt clig liga rclt curs kern'.split(' ')
)

/** Flags of a lookup that passes over bases or ligatures, so that it sees no neighbours. */
const passing = 2 | 4

/** Lookups of a face that apply to texts of a script, in order. */
export interface Plan {
  readonly substituting: readonly number[]
  readonly positioning: readonly number[]
}

/** `undefined` if the face is laid out by other rules. */
export function planOf(file: OpenType, scripts: readonly string[]): Plan | undefined {
  const positions = featuresOf(file, 'GPOS', scripts)
  // A variable font, one with tables of Apple's own, one that an older table kerns.
  const isOther = file.tables.has('fvar') || file.tables.has('morx')
  if (isOther || (file.tables.has('kern') && !positions?.has('kern'))) return undefined
  return {
    substituting: lookupsOf(featuresOf(file, 'GSUB', scripts)),
    positioning: lookupsOf(positions)
  }
}

const lookupsOf = (features: ReadonlyMap<string, readonly number[]> | undefined) =>
  [...(features ?? [])]
    .flatMap(([tag, indexes]) => (defaults.has(tag) ? indexes : []))
    .toSorted((a, b) => a - b)

/**
 * Letters that no lookup of a plan touches in a text of such letters only, but pairs that are
 * kerned. `undefined` if that cannot be told.
 */
export function simpleLetters(
  measures: Measures,
  file: OpenType,
  plan: Plan
): SimpleLetters | undefined {
  const substituting = plan.substituting.map((it) => lookupAt(file, 'GSUB', it))
  const positioning = plan.positioning.map((it) => lookupAt(file, 'GPOS', it))
  const letters = lettersOf(measures, file)
  const joining = substituting.filter(({type}) => type === ligatureType)
  const glyphs = withLigatures(file, joining, letters.values())
  const made = joining.map((it) => ligaturesOf(file, it, glyphs))
  const found = new Exclusion(file, new Set(glyphs))
  const kerning = positioning.filter(
    ({type, subtables}) => type === 2 && subtables.every((it) => isKerning(file, it))
  )
  const isTold =
    kerning.every(({flags}) => (flags & passing) === 0) &&
    substituting.every((it) => found.apply(it, ligatureType, 5)) &&
    positioning.every((it) => kerning.includes(it) || found.apply(it, undefined, 7))
  if (!isTold) return undefined
  return {
    letters: new Map([...letters].filter(([, id]) => found.left.has(id))),
    mayJoin: (first, second) => found.joined.has(pair(first, second)),
    ligatures: merged(made),
    isLeft: (ligature) => found.left.has(ligature),
    kerning
  }
}

function lettersOf({glyphOf}: Measures, {view, tables}: OpenType): ReadonlyMap<number, number> {
  const definitions = tables.get('GDEF')
  const offset = definitions === undefined ? 0 : view.getUint16(definitions + 4)
  const classes = offset === 0 ? undefined : (definitions ?? 0) + offset
  const letters = new Map<number, number>()
  for (const codePoint of repertoire) {
    const id = glyphOf(codePoint)
    if (id === 0) continue
    // Lookups may pass over ligatures and marks.
    if (classes !== undefined && classOf(view, classes, id) > 1) continue
    letters.set(codePoint, id)
  }
  return letters
}

const pair = (first: number, second: number): number => first * 0x1_0000 + second

/** Leaves out glyphs that lookups may change. */
class Exclusion {
  readonly left: Set<number>
  /** Pairs of glyphs that begin a ligature. */
  readonly joined = new Set<number>()
  readonly #file: OpenType

  constructor(file: OpenType, glyphs: Set<number>) {
    this.#file = file
    this.left = glyphs
  }

  /**
   * False if it cannot be told what the lookup changes. `ligatures` is the type of its table that
   * makes them, `context` and the one after it are those that look at neighbours.
   */
  apply({type, flags, subtables}: Lookup, ligatures: number | undefined, context: number): boolean {
    if ((type === ligatures || type >= context) && flags & passing) return false
    const {view} = this.#file
    for (const at of subtables) {
      if (type === ligatures) this.#noteLigatures(at)
      else if ((type === context || type === context + 1) && view.getUint16(at) === 3)
        this.#excludeRarest(coveragesAt(view, at, type === context))
      else this.#exclude(this.#coveredBy(at + view.getUint16(at + 2)).keys())
    }
    return true
  }

  #coveredBy(coverage: number): ReadonlyMap<number, number> {
    return coveredIn(this.#file.view, coverage, this.left)
  }

  #exclude(glyphs: Iterable<number>): void {
    for (const id of glyphs) this.left.delete(id)
  }

  /** A sequence of which one place is never taken is never found. */
  #excludeRarest(coverages: readonly number[]): void {
    const covered = coverages.map((it) => this.#coveredBy(it))
    this.#exclude(covered.toSorted((a, b) => a.size - b.size)[0]?.keys() ?? [])
  }

  #noteLigatures(at: number): void {
    const {view} = this.#file
    const coverage = at + view.getUint16(at + 2)
    const sets = numbersAt(view, at + 4)
    for (const [first, place] of this.#coveredBy(coverage)) {
      const set = at + (sets[place] ?? 0)
      for (const offset of numbersAt(view, set)) {
        // One of a single glyph takes its place.
        if (view.getUint16(set + offset + 2) < 2) this.left.delete(first)
        else this.joined.add(pair(first, view.getUint16(set + offset + 4)))
      }
    }
  }
}

/** Coverages of all places of a rule in context: what goes before, what it is for, what follows. */
function coveragesAt(view: DataView, at: number, isPlain: boolean): readonly number[] {
  if (isPlain) {
    const count = view.getUint16(at + 2)
    return Array.from({length: count}, (_, index) => at + view.getUint16(at + 6 + index * 2))
  }
  const before = numbersAt(view, at + 2)
  const input = numbersAt(view, at + 4 + before.length * 2)
  const after = numbersAt(view, at + 6 + (before.length + input.length) * 2)
  // What it is for comes first: of places as rare as each other, that one is left out.
  return [...input, ...before, ...after].map((offset) => at + offset)
}
