import type {Edges, FurniturePart, Report, Strip} from '../../../model/report.ts'
import type {RectOp, TextOp} from './box.ts'
import type {Line, StyledText} from './line.ts'
import {type LookSource, lookOf} from './looks.ts'
import {setOneLine} from './set-lines.ts'

/** Running head and foot of one page, in points from the top edge of the paper. */
export interface PageFurniture {
  readonly header: readonly (TextOp | RectOp)[]
  readonly footer: readonly (TextOp | RectOp)[]
}

interface Numbers {
  readonly page: number
  readonly pages: number
}

/** Between two parts of a strip, at least; points. */
const gap = 14

export function furnitureOf(report: Report, source: LookSource, numbers: Numbers): PageFurniture {
  const {theme} = source
  const edges: Edges = numbers.page === 1 ? report.furniture.first : report.furniture.rest
  const header = layoutStrip(edges.header, source, numbers, theme.page.header)
  const footer = layoutStrip(edges.footer, source, numbers, theme.page.height - theme.page.footer)
  return {header: [...header, ...headerRule(edges.header, source)], footer}
}

/** A rule belongs to a head that spans the page; a marking alone in the middle has none. */
function headerRule(strip: Strip, {theme}: LookSource): readonly RectOp[] {
  if (strip.left.length === 0 && strip.right.length === 0) return []
  const {left, right, top} = theme.page.margin
  const y = Math.min(theme.page.header + 11, top - 4)
  const width = theme.page.width - left - right
  return [
    {kind: 'rect', x: left, y, width, height: theme.rules.medium, colour: theme.colours.accent}
  ]
}

function layoutStrip(
  strip: Strip,
  source: LookSource,
  numbers: Numbers,
  baseline: number
): readonly TextOp[] {
  const {margin, width} = source.theme.page
  const measure = width - margin.left - margin.right
  const right = fitted(strip.right, source, numbers, measure * 0.6)
  const center = fitted(strip.center, source, numbers, measure - 2 * (right.width + gap))
  const beside = center.width > 0 ? (measure - center.width) / 2 : measure - right.width
  const left = fitted(strip.left, source, numbers, beside - gap)
  const at = (line: Line, x: number): readonly TextOp[] =>
    line.runs.length === 0 ? [] : [{kind: 'text', line, x, baseline}]
  return [
    ...at(left, margin.left),
    ...at(center, margin.left + (measure - center.width) / 2),
    ...at(right, width - margin.right - right.width)
  ]
}

/** Parts on one line, shortened with an ellipsis where they are too wide. */
function fitted(
  parts: readonly FurniturePart[],
  source: LookSource,
  numbers: Numbers,
  width: number
): Line {
  let texts = parts.map((part) => styled(part, source, numbers))
  let line = setOneLine(texts)
  while (line.width > width && texts.length > 0) {
    texts = shortened(texts, Math.max(0.1, Math.min(0.95, width / line.width)))
    line = setOneLine(texts)
  }
  return line
}

function shortened(texts: readonly StyledText[], share: number): StyledText[] {
  const last = texts.at(-1)
  if (last === undefined) return []
  const words = last.text.replace(/…$/, '')
  const kept = words.slice(0, Math.floor(words.length * share)).trimEnd()
  const rest = texts.slice(0, -1)
  return kept === '' ? rest : [...rest, {...last, text: `${kept}…`}]
}

function styled(part: FurniturePart, source: LookSource, numbers: Numbers): StyledText {
  const {furniture, marking} = source.theme.text
  switch (part.kind) {
    case 'text':
      return {text: part.value, look: lookOf(source, furniture)}
    case 'marking':
      return {text: part.value, look: lookOf(source, marking)}
    case 'page':
      return {text: String(numbers.page), look: lookOf(source, furniture)}
    case 'pages':
      return {text: String(numbers.pages), look: lookOf(source, furniture)}
  }
}
