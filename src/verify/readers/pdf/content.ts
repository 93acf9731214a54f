import type {PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {Face} from '../../reading.ts'
import {rightToLeft} from '../../signs.ts'
import type {Pdfjs} from './load.ts'

/** Glyphs that were shown at once. */
export interface Shown {
  readonly text: string
  readonly face: Face
  /** Where the first glyph stands, in points from the lower left corner of the page. */
  readonly x: number
  readonly y: number
}

export interface PageContent {
  /** What is shown in each marked content of the structure tree, by its id: `mc4`. */
  readonly marked: ReadonlyMap<string, readonly Shown[]>
  /** Marked contents that paint something. */
  readonly painted: ReadonlySet<string>
  /** What is shown outside the tree. */
  readonly unmarked: readonly Shown[]
}

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * Characters of each marked content as they are painted, spaces and soft hyphens at line ends
 * included: `getTextContent` guesses spaces from distances and drops both.
 */
export async function contentOf(page: PDFPageProxy, {OPS}: Pdfjs): Promise<PageContent> {
  const {fnArray, argsArray} = await page.getOperatorList()
  const marked = new Map<string, Shown[]>()
  const unmarked: Shown[] = []
  const painted = new Set<string>()
  const paints = new Set([
    OPS.constructPath,
    OPS.shadingFill,
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintSolidColorImageMask,
    OPS.showText
  ])
  const open: (string | undefined)[] = []
  let tag = ''
  const saved: Matrix[] = []
  let place = identity
  let font = ''
  let at = {x: 0, y: 0}
  let before = {x: 0, y: 0, text: ''}
  let signs: Signs | undefined
  for (const [index, operator] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[index] ?? []
    const inside = open.findLast((it) => it !== undefined)
    if (inside !== undefined && paints.has(operator)) painted.add(inside)
    switch (operator) {
      case OPS.save:
        saved.push(place)
        break
      case OPS.restore:
        place = saved.pop() ?? identity
        break
      case OPS.transform:
        place = times(place, matrixOf(args))
        break
      case OPS.paintFormXObjectBegin:
        saved.push(place)
        place = times(place, matrixOf(numbersOf(args[0])))
        break
      case OPS.paintFormXObjectEnd:
        place = saved.pop() ?? identity
        break
      case OPS.beginMarkedContent:
        open.push(undefined)
        break
      case OPS.beginMarkedContentProps:
        open.push(typeof args[1] === 'number' ? `mc${args[1]}` : undefined)
        if (typeof args[1] === 'number') tag = String(args[0])
        break
      case OPS.endMarkedContent:
        open.pop()
        break
      case OPS.setFont:
        font = String(args[0])
        break
      case OPS.setTextMatrix: {
        const [, , , , x, y] = times(place, matrixOf(numbersOf(args[0])))
        at = {x, y}
        break
      }
      case OPS.showText: {
        if (!Array.isArray(args[0])) break
        // Signs without a direction of their own run as those do that they stand to the left of.
        const isLeft = at.y === before.y && at.x < before.x
        if (isLeft && goesOn(signs, {inside, tag})) turn(signs)
        const glyphs = inOrder(args[0].map(charactersOf), isLeft)
        const characters = glyphs.join('').replace(directionMarks, '')
        // Further left and not at the same height: a new line. One that ended by itself ends with a
        // space or a soft hyphen; one that its author ended, with neither.
        const isBelow = Math.abs(at.y - before.y) > mostRise
        const isEnded = isBelow && at.x <= before.x && !/[ \u00ad]$/.test(before.text)
        const shown = {
          text: (isEnded ? '\n' : '') + characters,
          face: faceOf(nameOf(font, page)),
          ...at
        }
        const list = inside === undefined ? unmarked : listOf(marked, inside)
        list.push(shown)
        signs = isLeft || !isNeutral(glyphs) ? undefined : {inside, tag, list, glyphs}
        // What is not read is painted at any time, and ends no line of what is.
        if (inside !== undefined) before = {...at, text: characters}
        break
      }
      default:
    }
  }
  return {marked, painted, unmarked}
}

/** How far citations and calls of notes are raised at most, in points; lines are further apart. */
const mostRise = 6

/** Marks that tell a program which way their neighbours run; nobody sees them. */
const directionMarks = /[\u200E\u200F\u202A-\u202E]/g

/** Signs without a direction of their own that were shown last. */
interface Signs extends Inside {
  readonly list: Shown[]
  readonly glyphs: readonly string[]
}

/** A marked content that something was shown in. */
interface Inside {
  readonly inside: string | undefined
  readonly tag: string
}

/** Words of another font or language are a `Span` of their own in what they stand in. */
const goesOn = (signs: Signs | undefined, next: Inside): signs is Signs =>
  signs !== undefined &&
  (signs.inside === next.inside || signs.tag === 'Span' || next.tag === 'Span')

/** They stand to the right of what follows, so that they run from right to left as that does. */
function turn({list, glyphs}: Signs): void {
  const shown = list.pop()
  if (shown === undefined) return
  const start = shown.text.startsWith('\n') ? '\n' : ''
  const text = glyphs.toReversed().join('').replace(directionMarks, '')
  list.push({...shown, text: start + text})
}

function listOf(marked: Map<string, Shown[]>, id: string): Shown[] {
  const list = marked.get(id) ?? []
  marked.set(id, list)
  return list
}

/** A sign of one script alone has a direction as its letters have. */
const strong = /[\p{L}\p{N}]|[^\p{Script=Common}\p{Script=Inherited}]/u

const isNeutral = (glyphs: readonly string[]): boolean => !glyphs.some((it) => strong.test(it))

/** Hebrew and Arabic stand on the page from left to right, glyph by glyph, as they are painted. */
function inOrder(glyphs: readonly string[], isLeft: boolean): readonly string[] {
  const turns = glyphs.some((it) => rightToLeft.test(it))
  return turns || (isLeft && isNeutral(glyphs)) ? glyphs.toReversed() : glyphs
}

function charactersOf(glyph: unknown): string {
  const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
  return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : ''
}

const numbersOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

function matrixOf(values: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number)
  return [a, b, c, d, e, f]
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f
]

/** The name that a font has in the file: `ABCDEF+SourceSans3-Bold`. */
function nameOf(id: string, {commonObjs}: PDFPageProxy): string {
  if (!commonObjs.has(id)) return ''
  const font: unknown = commonObjs.get(id)
  if (typeof font !== 'object' || font === null || !('name' in font)) return ''
  return String(font.name)
}

const faceOf = (name: string): Face =>
  [
    ...(/bold|black|heavy|medium/i.test(name) ? ['b'] : []),
    ...(/mono|code|courier/i.test(name) ? ['c'] : []),
    ...(/italic|oblique|It\b/i.test(name) ? ['i'] : [])
  ].join('')
