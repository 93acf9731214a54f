import {shape} from '../fonts/shape.ts'
import {breakLines, type LineBreak} from './break-lines.ts'
import type {Hyphenate} from './hyphenate.ts'
import {type Item, itemize} from './items.ts'
import type {GlyphRun, Line, Look, PlacedGlyph, StyledText} from './line.ts'

export interface SetOptions {
  readonly measure: number
  readonly justify: boolean
  readonly hyphenate: Hyphenate
}

/** Widest space of a justified line, in widths of a space: past it the line is left ragged. */
const widestSpace = 3

/**
 * Sets styled text (and forced breaks, `undefined`) into lines of `measure` points. Every line but
 * the last of a paragraph ends with a space, or with an invisible soft hyphen where it ends inside
 * a word, so that a reader gets the words back whole.
 */
export function setLines(
  texts: readonly (StyledText | undefined)[],
  options: SetOptions
): readonly Line[] {
  const items = itemize(texts, options)
  const breaks = breakLines(items, {
    measure: options.measure,
    ...(options.justify ? {} : {ragged: Math.min(options.measure * 0.18, 72)})
  })
  const lines = breaks.map((it, index) => setLine(items, it, index === breaks.length - 1, options))
  // A paragraph of nothing but spaces has no lines.
  return lines.length === 1 && lines[0]?.runs.length === 0 ? [] : lines
}

/** Text on one line, however wide: labels, running heads, numbers. */
export function setOneLine(texts: readonly StyledText[]): Line {
  const options = {measure: 1e6, justify: false, hyphenate: (word: string) => [word]}
  return setLines(texts, options)[0] ?? {runs: [], width: 0}
}

/** A text of one look between two spaces, or one space. */
type Stretch =
  | {readonly kind: 'text'; readonly text: string; readonly look: Look}
  | {readonly kind: 'space'; readonly look: Look; readonly width: number}

function setLine(
  items: readonly Item[],
  {start, end}: LineBreak,
  last: boolean,
  options: SetOptions
): Line {
  const at = items[end]
  const stretches = stretchesOf(items, start, end)
  const runs = stretches.flatMap((it) =>
    it.kind === 'text' ? shapeText(it.text, it.look) : [space(it.look, it.width)]
  )
  const look = stretches.at(-1)?.look
  if (look === undefined) return {runs: [], width: 0}
  const forced = at?.kind === 'penalty' && at.cost < 0
  const hyphen = at?.kind === 'penalty' && at.hyphen ? [mark(look, '-')] : []
  const hangs = options.justify ? hanging(items, end, hyphen[0]) : 0
  const spare = options.measure + hangs - widthOfRuns([...runs, ...hyphen])
  const set = options.justify && !forced ? justified(runs, spare) : runs
  const shown = [...set, ...hyphen]
  const ending = last || hyphen.length > 0 ? [] : [endingOf(at, look)]
  return {runs: place([...shown, ...ending]), width: widthOfRuns(shown)}
}

/** A space, or where the line ends inside a word a blank that joins its halves. */
function endingOf(at: Item | undefined, look: Look): Loose {
  if (at?.kind === 'penalty' && at.cost >= 0) return mark(look, ' ')
  // Of the look it has in the source: a space after a note's mark is no part of the mark.
  return space(at?.kind === 'glue' && at.look !== undefined ? at.look : look)
}

/** Joins neighbours of one look, so that kerning and ligatures cross where no line ended. */
function stretchesOf(items: readonly Item[], start: number, end: number): readonly Stretch[] {
  const result: Stretch[] = []
  for (let index = start; index < end; index++) {
    const item = items[index]
    const previous = result.at(-1)
    if (item?.kind === 'box') {
      if (previous?.kind === 'text' && previous.look === item.look) {
        result[result.length - 1] = {...previous, text: previous.text + item.text}
      } else {
        result.push({kind: 'text', text: item.text, look: item.look})
      }
    } else if (item?.kind === 'glue' && item.look !== undefined) {
      result.push({kind: 'space', look: item.look, width: item.width})
    }
  }
  while (result.at(-1)?.kind === 'space') result.pop()
  return result
}

/** A run before it has its place. */
type Loose = Omit<GlyphRun, 'x'>

export function shapeText(text: string, look: Look): readonly Loose[] {
  return shape(text, look.stack, look.capitals).map(({face, glyphs}) => {
    const tracking = look.tracking / look.size
    const tracked =
      tracking === 0
        ? glyphs
        : glyphs.map((glyph) => ({...glyph, advance: glyph.advance + tracking}))
    return {look, face, glyphs: tracked, width: widthOfGlyphs(tracked) * look.size}
  })
}

export function space(look: Look, width?: number): Loose {
  const face = look.stack.primary
  const [glyph] = face.shape(' ')
  if (glyph === undefined) return {look, face, width: 0, glyphs: []}
  const wide = width ?? glyph.advance * look.size
  return {look, face, width: wide, glyphs: [{...glyph, advance: wide / look.size}]}
}

/**
 * A glyph that reads as U+00AD: the hyphen of a divided word, or a blank where a word goes on in
 * the next line without one. Readers join the halves.
 */
export function mark(look: Look, shown: '-' | ' '): Loose {
  const face = look.stack.primary
  const glyphs = face.shape(shown).map((glyph): PlacedGlyph => ({...glyph, codePoints: [0xad]}))
  return {look, face, glyphs, width: widthOfGlyphs(glyphs) * look.size}
}

function hanging(items: readonly Item[], end: number, hyphen: Loose | undefined): number {
  if (hyphen !== undefined) return hyphen.width * 0.6
  const before = items[end - 1]
  return before?.kind === 'box' ? before.protrusion : 0
}

function justified(runs: readonly Loose[], spare: number): readonly Loose[] {
  const spaces = runs.filter(isSpace)
  const natural = widthOfRuns(spaces)
  if (spaces.length === 0 || natural === 0) return runs
  const factor = (natural + spare) / natural
  if (factor > widestSpace || factor < 0.5) return runs
  return runs.map((run) => {
    if (!isSpace(run)) return run
    const glyphs = run.glyphs.map((glyph) => ({...glyph, advance: glyph.advance * factor}))
    return {...run, glyphs, width: run.width * factor}
  })
}

const isSpace = (run: Loose): boolean =>
  run.glyphs.length === 1 && run.glyphs[0]?.codePoints[0] === 0x20

const widthOfGlyphs = (glyphs: readonly PlacedGlyph[]): number =>
  glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)

export const widthOfRuns = (runs: readonly Loose[]): number =>
  runs.reduce((sum, run) => sum + run.width, 0)

/** Gives each run its place; neighbours of one face and look become one run. */
export function place(runs: readonly Loose[]): readonly GlyphRun[] {
  const result: GlyphRun[] = []
  let x = 0
  for (const run of runs) {
    const last = result.at(-1)
    if (last !== undefined && last.look === run.look && last.face === run.face) {
      const glyphs = [...last.glyphs, ...run.glyphs]
      result[result.length - 1] = {...last, glyphs, width: last.width + run.width}
    } else {
      result.push({...run, x})
    }
    x += run.width
  }
  return result
}
