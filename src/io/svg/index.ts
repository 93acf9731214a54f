import type {Drawing} from '../../model/drawing.ts'
import {type Fault, tooBig} from '../image.ts'
import {checkSvg} from './check.ts'
import {understand} from './engine.ts'
import {letterWithout} from './letters.ts'
import {Beyond, readPlain} from './plain.ts'
import {prepare} from './prepare.ts'
import {shapesOf} from './shapes.ts'

const mostBytes = 5_000_000
/** Plain SVG may be longer than what it was made from, as `use` repeats. */
const mostPlain = 20_000_000
/** Pixels that are painted all together: each layer of a drawing is painted on its own. */
const mostPainted = 40_000_000
/** Effects, with their steps, and tiles: each goes over all pixels that it shows. */
const mostEffects = 50
/** An effect takes as long as so many layers. */
const effectWeight = 8
/** Colours of all gradients: for each pixel the engine looks at all of its gradient. */
const mostStops = 2000
const mostPixels = 4_000_000
/** Longest side, in CSS pixels: some 13 metres. */
const mostSide = 50_000

/** An SVG, read: what `DrawingAsset` has, and why its shapes are missing if they are. */
export interface SvgRead {
  readonly kind: 'svg'
  readonly width: number
  readonly height: number
  readonly drawing?: Drawing
  readonly pixels?: Uint8Array
  /** What the drawing has that shapes cannot show, or pixels, each in words that follow “Unexpected”. */
  readonly lacks: readonly string[]
}

/** Whether the bytes begin as XML whose first element may be `svg`. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|!--|!DOCTYPE\s|(?:\w+:)?svg[\s>/])/.test(start)
}

/** Reads an SVG of whoever wrote it, or says why it is no use. Never throws for what is in it. */
export async function readSvg(bytes: Uint8Array): Promise<SvgRead | Fault> {
  if (bytes.length > mostBytes) {
    return tooBig(`drawing of ${Math.ceil(bytes.length / 1e6)} MB`, `${mostBytes / 1e6} MB`)
  }
  let source: string
  try {
    source = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return {fault: 'SVG in another encoding', expected: 'UTF-8', remedy: 'Save it as UTF-8.'}
  }
  const checked = checkSvg(source)
  if ('fault' in checked) return checked
  const {texts} = checked
  const letter = await letterWithout(texts.flatMap((it) => it.lines))
  if (letter !== undefined) return lacking(letter)
  const prepared = prepare(source, texts)
  const understood = await understand(prepared.source, texts.length > 0)
  if (understood === undefined || understood.plain.length > mostPlain) {
    return {
      fault: 'SVG that cannot be drawn',
      expected: 'a whole drawing',
      remedy: 'Export the drawing again with less detail, or as PNG.'
    }
  }
  const {width, height, plain, paint} = understood
  if (Math.max(width, height) > mostSide || Math.min(width, height) < 0.5) {
    return tooBig(
      `drawing of ${width} × ${height} pixels`,
      `${mostSide} in each direction, and at least half of one`
    )
  }
  if (!plain.includes('<path') && !plain.includes('<image')) {
    return {
      fault: 'SVG that shows nothing',
      expected: 'shapes or text',
      remedy: 'Save or export the drawing again.'
    }
  }
  const effects = countOf(plain, / filter="/g) * countOf(plain, /<fe[A-Z]/g)
  const isWide = plain.match(/<filter\b[^>]*>/g)?.some((tag) => goesFar(tag, width * height))
  if (effects > mostEffects || slow.test(plain) || isWide) return elaborate
  if (countOf(plain, /<stop\b/g) > mostStops) return manyColours
  const shapes = drawn(plain, {width, height}, prepared.lines)
  const layers =
    effects * effectWeight + countOf(plain, / (?:opacity|mask|clip-path|filter|style)="|="url\(#/g)
  const pixels = paint(Math.min(mostPixels, mostPainted / (layers + 1)))
  return {
    kind: 'svg',
    width,
    height,
    ...('beyond' in shapes ? {} : {drawing: shapes.drawing}),
    ...(pixels === undefined ? {} : {pixels}),
    lacks: 'beyond' in shapes ? [shapes.beyond] : []
  }
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether an effect goes over many times what it is put on, or the drawing of that many pixels. */
function goesFar(tag: string, pixels: number): boolean {
  const side = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? 1)
  const most = tag.includes('"userSpaceOnUse"') ? 4 * pixels : 25
  return !(side('width') * side('height') <= most)
}

const manyColours: Fault = {
  fault: `SVG with more than ${mostStops} colours in its gradients (\`stop\`)`,
  expected: 'fewer',
  remedy: 'Export the drawing with less detail, or as PNG.'
}

/** Effects whose work a few numbers can make endless. */
const slow = /<fe(?:Turbulence|ConvolveMatrix|Morphology|DiffuseLighting|SpecularLighting|Tile)\b/

const elaborate: Fault = {
  fault: 'SVG with elaborate effects (`filter`)',
  expected: 'shapes, text and gradients',
  remedy: 'Export the drawing without effects, or as PNG.'
}

const lacking = (letter: string): Fault => ({
  fault: `letter \`${letter}\` in the text of an SVG`,
  expected: 'one that the fonts for drawings have',
  remedy: 'Turn the text into paths where the drawing is made, or export it as PNG.'
})

function drawn(
  plain: string,
  size: {readonly width: number; readonly height: number},
  lines: ReadonlyMap<string, readonly string[]>
): {readonly drawing: Drawing} | {readonly beyond: string} {
  try {
    return {drawing: shapesOf(readPlain(plain), size, lines)}
  } catch (error) {
    if (error instanceof Beyond) return {beyond: error.message}
    throw error
  }
}
