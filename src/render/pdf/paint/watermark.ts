import type {Glyph} from '../fonts/face.ts'
import type {Pdfkit, PdfReference} from '../internals.ts'
import type {GlyphRun} from '../layout/lines/line.ts'
import type {Watermark} from '../layout/pages/watermark.ts'
import {colour, number} from './glyphs.ts'

/**
 * A watermark as a form that covers a page, to be shown on each: outlines of letters rather than
 * text, so that nobody searches, copies or hears it on every page.
 */
export function embedWatermark(document: Pdfkit, mark: Watermark): PdfReference {
  const {x, y} = mark.centre
  const form = document.ref({Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 2 * x, 2 * y]})
  form.write(`${colour(mark.colour)} rg\n`)
  for (const {line, x, baseline} of mark.lines) {
    for (const run of line.runs) form.write(`${outlinesOf(run, x, baseline, mark)}\n`)
  }
  form.end()
  return form
}

function outlinesOf(run: GlyphRun, left: number, baseline: number, mark: Watermark): string {
  const {size, tracking} = run.look
  let x = left + run.x
  const paths: string[] = []
  for (const {glyphs, after} of run.pieces) {
    for (const glyph of glyphs) {
      const at = {x: x + glyph.dx * size, y: baseline - glyph.dy * size}
      paths.push(outline(run, glyph, (px, py) => turned(at.x + px * size, at.y - py * size, mark)))
      x += glyph.advance * size + tracking
    }
    x += after * size
  }
  return `${paths.filter((it) => it !== '').join(' ')} f`
}

type Place = (x: number, y: number) => string

/** Operators that draw a glyph; `place` takes ems from its origin, up. */
function outline({face: {font}}: GlyphRun, glyph: Glyph, place: Place): string {
  const em = 1 / font.unitsPerEm
  const at = (x = 0, y = 0): string => place(x * em, y * em)
  let [fromX, fromY] = [0, 0]
  return font
    .getGlyph(glyph.id)
    .path.commands.map(({command, args}) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
      const [x, y] = [fromX, fromY]
      if (command === 'closePath') return 'h'
      ;[fromX, fromY] = [args.at(-2) ?? x, args.at(-1) ?? y]
      if (command === 'moveTo') return `${at(a, b)} m`
      if (command === 'lineTo') return `${at(a, b)} l`
      if (command === 'bezierCurveTo') return `${at(a, b)} ${at(c, d)} ${at(e, f)} c`
      // A quadratic curve as the cubic one that is the same.
      const one = at(x + ((a - x) * 2) / 3, y + ((b - y) * 2) / 3)
      const two = at(c + ((a - c) * 2) / 3, d + ((b - d) * 2) / 3)
      return `${one} ${two} ${at(c, d)} c`
    })
    .join(' ')
}

/** A place about the middle of the words, scaled and turned, on the page. */
function turned(x: number, y: number, {centre, scale, cos, sin}: Watermark): string {
  const right = (x * cos + y * sin) * scale
  const down = (y * cos - x * sin) * scale
  return `${number(centre.x + right)} ${number(centre.y + down)}`
}
