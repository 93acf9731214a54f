import type {Gradient, Ink, Stop, Tiles} from '../../../../model/drawing.ts'
import {combined, identity} from '../../../../model/matrix.ts'
import type {PdfValue} from '../../file/values.ts'
import type {PdfReference} from '../../internals.ts'
import {colour} from '../glyphs.ts'
import {numbers} from '../matrix.ts'
import {paintItems} from './items.ts'
import {type Place, Sheet, transparency} from './sheet.ts'

/** Operators that choose what fills or strokes. */
export function inkOperators(
  ink: Ink,
  opacity: number,
  use: 'fill' | 'stroke',
  place: Place
): readonly string[] {
  const {sheet} = place
  const alpha = opacity === 1 ? [] : [`/${sheet.state({ca: opacity, CA: opacity})} gs`]
  if (ink.kind === 'colour')
    return [...alpha, `${colour(ink.colour)} ${use === 'fill' ? 'rg' : 'RG'}`]
  const through = ink.kind === 'gradient' ? stopsAlpha(ink, place) : []
  const pattern = ink.kind === 'gradient' ? shading(ink, place, colourOf) : tiling(ink, place)
  const name = sheet.name('Pattern', pattern)
  const [space, paint] = use === 'fill' ? ['cs', 'scn'] : ['CS', 'SCN']
  return [...alpha, ...through, `/Pattern ${space} /${name} ${paint}`]
}

const colourOf = (stop: Stop): readonly number[] => colour(stop.colour).split(' ').map(Number)
const opacityOf = (stop: Stop): readonly number[] => [stop.opacity]

/** Stops that can be seen through: a soft mask with the same gradient in greys. */
function stopsAlpha(gradient: Gradient, {sheet, frame}: Place): readonly string[] {
  if (gradient.stops.every((stop) => stop.opacity === 1)) return []
  const [left, top, right, bottom] = frame
  const mask = new Sheet(sheet.job)
  const grey = shading(gradient, {sheet: mask, matrix: identity, frame}, opacityOf)
  const area = numbers([left, top, right - left, bottom - top])
  mask.write(`/Pattern cs /${mask.name('Pattern', grey)} scn ${area} re f`)
  const group = {...transparency, CS: 'DeviceGray'}
  const form = mask.end({Type: 'XObject', Subtype: 'Form', BBox: [...frame], Group: group})
  const state = {Type: 'ExtGState', SMask: {Type: 'Mask', S: 'Luminosity', G: form}}
  return [`/${sheet.name('ExtGState', state)} gs`]
}

/** A shading pattern (PDF 32000-1, 8.7.4): axial of four numbers, radial of six. */
function shading(
  {from, matrix, stops}: Gradient,
  place: Place,
  channelsOf: (stop: Stop) => readonly number[]
): PdfValue {
  return {
    Type: 'Pattern',
    PatternType: 2,
    Matrix: [...combined(place.matrix, matrix)],
    Shading: {
      ShadingType: from.length === 4 ? 2 : 3,
      ColorSpace: channelsOf === opacityOf ? 'DeviceGray' : 'DeviceRGB',
      Coords: [...from],
      Function: interpolation(stops, channelsOf),
      Extend: [true, true]
    }
  }
}

/** From stop to stop in a straight line (functions of type 2 in one of type 3). */
function interpolation(
  stops: readonly Stop[],
  channelsOf: (stop: Stop) => readonly number[]
): PdfValue {
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return between([0], [0])
  const all = [{...first, offset: 0}, ...stops, {...last, offset: 1}]
  const pieces = all.flatMap((stop, index) => {
    const next = all[index + 1]
    // Offsets that are as good as equal are a sharp edge: nothing lies between them.
    if (next === undefined || next.offset - stop.offset < 1e-5) return []
    return [{to: next.offset, piece: between(channelsOf(stop), channelsOf(next))}]
  })
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces.map((it) => it.piece),
    Bounds: pieces.slice(0, -1).map((it) => it.to),
    Encode: pieces.flatMap(() => [0, 1])
  }
}

const between = (from: readonly number[], to: readonly number[]): PdfValue => ({
  FunctionType: 2,
  Domain: [0, 1],
  C0: from,
  C1: to,
  N: 1
})

function tiling({tile, matrix, items}: Tiles, place: Place): PdfReference {
  const sheet = new Sheet(place.sheet.job)
  const {x, y, width, height} = tile
  const frame = [x, y, x + width, y + height] as const
  paintItems(items, {sheet, matrix: identity, frame})
  return sheet.end({
    Type: 'Pattern',
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    BBox: [...frame],
    XStep: width,
    YStep: height,
    Matrix: [...combined(place.matrix, matrix)]
  })
}
