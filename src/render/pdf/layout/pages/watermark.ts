import {watermarkShare, watermarkWords} from '../../../watermark.ts'
import type {Job} from '../context.ts'
import {whole} from '../lines/hyphenate.ts'
import type {Line} from '../lines/line.ts'
import {lookOf} from '../lines/looks.ts'
import {setLines} from '../lines/set-lines.ts'

/** Words across a page, behind its text: lines about their middle, to be turned about it. */
export interface Watermark {
  readonly lines: readonly {readonly line: Line; readonly x: number; readonly baseline: number}[]
  /** Middle of the page, in points from its top left corner. */
  readonly centre: {readonly x: number; readonly y: number}
  /** Size of the words, of the size that they were set in. */
  readonly scale: number
  /** Direction of the lines, up to the right: of length 1. */
  readonly cos: number
  readonly sin: number
  /** `#rrggbb` */
  readonly colour: string
}

/** Size that the words are set in before they are scaled, and the size of their lines. */
const size = 100
const leading = 0.95

const mostLines = 4

/** How much larger letters have to become for the words to stand on more lines. */
const muchLarger = 1.8

/** The words of a status that says draft, as large as the page allows. */
export function watermarkOf({report, theme, fonts}: Job): Watermark | undefined {
  const words = watermarkWords(report.meta)
  if (words === undefined) return undefined
  const {width, height} = theme.page
  const colour = theme.colours.watermark
  const style = {...theme.text.marking, tracking: 0}
  const look = lookOf({theme, fonts}, style, {size, colour, tracking: size * 0.03})
  const setIn = (measure: number): readonly Line[] =>
    setLines([{text: words, look}], {measure, justify: false, hyphenate: whole})
  const diagonal = Math.sqrt(width * width + height * height)
  const scaleOf = (lines: readonly Line[]): number => {
    const wide = Math.max(...lines.map((it) => it.width))
    // Corners of a block of lines come nearer to the edge than the ends of one line.
    const fits = (diagonal * watermarkShare.line) / (wide + (lines.length - 1) * size)
    return Math.min(fits, (width * watermarkShare.letters) / size)
  }
  const oneLine = setIn(1e6)
  const total = oneLine[0]?.width ?? 0
  const tries = Array.from({length: mostLines}, (_, index) => setIn(total / (index + 1) + size))
  const best = [oneLine, ...tries]
    .filter((lines) => lines.length > 0 && lines.length <= mostLines)
    .map((lines) => ({lines, scale: scaleOf(lines)}))
    .reduce((one, other) => (other.scale > one.scale * muchLarger ? other : one))
  const middle = ((best.lines.length - 1) * size * leading) / 2
  return {
    lines: best.lines.map((line, index) => ({
      line,
      x: -line.width / 2,
      baseline: index * size * leading - middle + size * 0.33
    })),
    centre: {x: width / 2, y: height / 2},
    scale: best.scale,
    cos: width / diagonal,
    sin: height / diagonal,
    colour
  }
}
