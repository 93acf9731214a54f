import type {Group, Item, Mask, Matrix, Photo, Words} from '../../../../model/drawing.ts'
import {combined, identity} from '../../../../model/matrix.ts'
import {shape, widthOf} from '../../fonts/shape.ts'
import type {PdfReference} from '../../internals.ts'
import {embedPixels} from '../image.ts'
import {exact, numbers, placeOf} from '../matrix.ts'
import {outlineOperators, paintShape} from './shape.ts'
import {type Place, Sheet, transparency} from './sheet.ts'

export function paintItems(items: readonly Item[], place: Place): void {
  for (const item of items) {
    switch (item.kind) {
      case 'shape':
        paintShape(item, place)
        break
      case 'group':
        paintGroup(item, place)
        break
      case 'photo':
        paintPhoto(item, place)
        break
      case 'words':
        paintWords(item, place)
    }
  }
}

function paintGroup(group: Group, outer: Place): void {
  const place = moved(outer, group.matrix)
  if (place === undefined) return
  const {sheet} = place
  const {clip, mask, opacity, blend} = group
  sheet.write('q')
  if (group.matrix.some((value, at) => value !== identity[at])) {
    sheet.write(`${numbers(group.matrix)} cm`)
  }
  if (clip !== undefined) {
    sheet.write(outlineOperators(clip.outline), clip.rule === 'evenodd' ? 'W* n' : 'W n')
  }
  if (mask === undefined && blend === undefined && opacity === 1) {
    paintItems(group.items, place)
  } else {
    const values = {...(blend === undefined ? {} : {BM: blend}), ca: opacity, CA: opacity}
    sheet.write(`/${sheet.state(values)} gs`)
    if (mask !== undefined) sheet.write(`/${sheet.name('ExtGState', maskState(mask, place))} gs`)
    const form = formOf(group.items, place)
    sheet.write(`/${sheet.name('XObject', form)} Do`)
  }
  sheet.write('Q')
}

function maskState(mask: Mask, place: Place) {
  const form = formOf(mask.items, place)
  const subtype = mask.by === 'light' ? 'Luminosity' : 'Alpha'
  return {Type: 'ExtGState', SMask: {Type: 'Mask', S: subtype, G: form}}
}

/** Items as a form of their own, that has the coordinates of `place`. */
function formOf(items: readonly Item[], {sheet, frame}: Place): PdfReference {
  const inner = new Sheet(sheet.job)
  paintItems(items, {sheet: inner, matrix: identity, frame})
  return inner.end({Type: 'XObject', Subtype: 'Form', BBox: [...frame], Group: transparency})
}

/** The same place in other coordinates; undefined if nothing can be seen in them. */
function moved({sheet, matrix, frame}: Place, by: Matrix): Place | undefined {
  const [a, b, c, d, e, f] = by
  const determinant = a * d - b * c
  if (!(Math.abs(determinant) > 1e-12)) return undefined
  const [left, top, right, bottom] = frame
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom]
  ] as const
  const back = corners.map(([x, y]) => ({
    x: (d * (x - e) - c * (y - f)) / determinant,
    y: (a * (y - f) - b * (x - e)) / determinant
  }))
  const xs = back.map((it) => it.x)
  const ys = back.map((it) => it.y)
  return {
    sheet,
    matrix: combined(matrix, by),
    frame: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  }
}

function paintPhoto({format, bytes, area}: Photo, {sheet}: Place): void {
  const {reference, matrix} = embedPixels(sheet.job.document, format, bytes)
  const {x, y, width, height} = area
  const where = combined(placeOf(x, y, width, height), matrix)
  sheet.write(`q ${numbers(where)} cm /${sheet.name('XObject', reference)} Do Q`)
}

/** Part of a line's height above the baseline, and size of letters that are as high as their line. */
const baseline = 0.8
const sizeOfHeight = 1.1

/**
 * Words over their outlines, not painted (text rendering mode 3), each line as wide as its ink: so
 * that a drawing is searched and copied like the text around it.
 */
function paintWords({lines}: Words, {sheet}: Place): void {
  const {stack, faces} = sheet.job
  for (const {text, area} of lines) {
    const size = Math.max(0.1, area.height * sizeOfHeight)
    const runs = shape(text, stack, false)
    const natural = widthOf(runs) * size
    const wide = natural > 0 ? Math.min(1000, Math.max(1, (area.width / natural) * 100)) : 100
    const y = area.y + area.height * baseline
    sheet.write(`BT 3 Tr ${exact(wide)} Tz 1 0 0 -1 ${exact(area.x)} ${exact(y)} Tm`)
    for (const {face, glyphs} of runs) {
      const embedded = faces.of(face)
      const {id} = embedded.font
      sheet.name('Font', embedded.font.ref(), id)
      sheet.write(`/${id} ${exact(size)} Tf [(${embedded.show(glyphs, size)})] TJ`)
    }
    sheet.write('ET')
  }
}
