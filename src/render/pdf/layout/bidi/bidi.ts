import {allControls, type BidiPart, controls, levelsOf, type Place} from '../../../bidi.ts'
import {
  type Direction,
  directionOfParagraph,
  mayRunRightToLeft,
  rightToLeft
} from '../../../direction.ts'
import type {Face} from '../../fonts/face.ts'
import {type FontStack, facesOf} from '../../fonts/fallback.ts'
import {directionOf, type StyledText} from '../lines/line.ts'

type Texts = readonly (StyledText | undefined)[]

/** Text of a paragraph, divided so that each piece has one level. */
export interface Levelled {
  readonly texts: Texts
  /** Direction of the paragraph; absent where all of it runs from left to right, without levels. */
  readonly direction?: Direction
}

/**
 * Levels of the bidirectional algorithm (UAX 9) for a paragraph, whose direction is what
 * `directionOfParagraph` makes of it. The marks that control the algorithm are
 * left out: what they ask for is in the levels.
 */
export function levelled(texts: Texts, around: Direction = 'ltr'): Levelled {
  const mixed = texts.some((it) => it !== undefined && mayRunRightToLeft(it.text))
  if (around === 'ltr' && !mixed) return {texts: withoutControls(texts)}
  const words = texts.map((it) => (it === undefined || it.look.code ? ' ' : it.text)).join('')
  const direction = directionOfParagraph(words, around)
  if (direction === 'ltr' && !mixed) return {texts: withoutControls(texts)}
  const {levels, places} = levelsOf(texts.map(partOf), direction)
  const sample = letter.exec(words)?.[0]
  return {
    texts: texts.flatMap((it, index) =>
      it === undefined
        ? [it]
        : divided(it, levels, places[index] ?? nowhere).map((piece) => inOneFace(piece, sample))
    ),
    direction
  }
}

/** A letter that runs from right to left. */
const letter = new RegExp(`(?=\\p{L})${rightToLeft.source}`, 'u')

/**
 * Spaces and stops in text from right to left come from the font of its letters (of `sample` where
 * it has none): they look alike then, and readers of PDF keep words of one font apart.
 */
function inOneFace({text, look}: StyledText, sample: string | undefined): StyledText {
  const shown = directionOf(look) === 'rtl' ? (letter.exec(text)?.[0] ?? sample) : undefined
  const face = shown === undefined ? undefined : facesOf(shown, look.stack)[0]?.face
  if (face === undefined || face === look.stack.primary) return {text, look}
  return {text, look: {...look, stack: ledBy(face, look.stack)}}
}

/** Stacks with another face first, by what they were made of: what is set is cached by its stack. */
const led = new WeakMap<FontStack, Map<Face, FontStack>>()

function ledBy(face: Face, stack: FontStack): FontStack {
  const known = led.get(stack) ?? new Map<Face, FontStack>()
  led.set(stack, known)
  const made = known.get(face) ?? {...stack, primary: face}
  known.set(face, made)
  return made
}

/** Text that runs from left to right all through has nothing to control. */
function withoutControls(texts: Texts): Texts {
  if (!texts.some((it) => it !== undefined && controls.test(it.text))) return texts
  return texts.map((it) => it && {...it, text: it.text.replace(allControls, '')})
}

const partOf = (it: StyledText | undefined): BidiPart | undefined =>
  it && {text: it.text, isolate: isolateOf(it), code: it.look.code}

const isolateOf = (it: StyledText | undefined): object | undefined =>
  it?.look.role ?? (it?.look.code ? it.look : undefined)

const nowhere: Place = {from: 0, start: 0}

/** Pieces of one level; each gets a look of its own. */
function divided(
  {text, look}: StyledText,
  levels: Readonly<Uint8Array>,
  {from, start}: Place
): readonly StyledText[] {
  const result: StyledText[] = []
  let piece = ''
  let level: number | undefined
  let wall = lowest(levels.subarray(from, start))
  const end = (): void => {
    if (piece === '' || level === undefined) return
    result.push({text: piece, look: {...look, level, ...(wall < level && {wall})}})
    piece = ''
    wall = Number.POSITIVE_INFINITY
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    const own = levels[start + at] ?? 0
    if (controls.test(unit)) {
      if (own < (level ?? 0)) end()
      wall = Math.min(wall, own)
      continue
    }
    const next = unseen.test(unit) && level !== undefined ? level : own
    if (next !== level) end()
    level = next
    piece += unit
  }
  end()
  return result
}

const lowest = (levels: Readonly<Uint8Array>): number =>
  levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY)

/** Boundary neutrals: they go with the letters before them, whose joining they may govern. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
