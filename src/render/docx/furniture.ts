import {type Paragraph, type ParagraphChild, Tab, TextRun} from 'docx'
import type {Edges, Furniture, FurniturePart, Strip} from '../../model/report.ts'
import {directionOfText} from '../direction.ts'
import {field} from './fields.ts'
import type {PageKind} from './form.ts'
import {measureOf} from './geometry.ts'
import {words} from './inlines.ts'
import {measureIn, spare} from './letters.ts'
import {marks, type Role} from './roles.ts'
import {watermark} from './watermark.ts'
import {paragraph, topPlace, type Work} from './work.ts'

/**
 * Headers and footers of the one section that a document has; none, if nothing stands in them. The
 * first page has its own only where they differ from those of the others.
 */
export function furnitureOf({first, rest}: Furniture, work: Work) {
  const isSame = JSON.stringify(first) === JSON.stringify(rest)
  const headers = new Map<PageKind, Paragraph>()
  const footers = new Map<PageKind, Paragraph>()
  const write = ({header, footer}: Edges, kind: PageKind, page: number) => {
    const mark = watermark(work, page)
    if (needs(header, mark)) headers.set(kind, headerLine(header, {work, page, mark}))
    if (needs(footer)) footers.set(kind, line(footer, 'footer', {work, page}))
  }
  if (!isSame) write(first, 'first', 1)
  write(rest, 'default', isSame ? 1 : 2)
  return {properties: isSame ? {} : {titlePage: true}, headers, footers}
}

const needs = ({left, center, right}: Strip, mark?: TextRun): boolean =>
  mark !== undefined || left.length + center.length + right.length > 0

interface Setting {
  readonly work: Work
  /** The first page that shows the strip: what its numbers are, until somebody counts the pages. */
  readonly page: number
  readonly mark?: TextRun | undefined
}

/** A marking alone in the middle stands free; anything else is set off by a rule. */
function headerLine(strip: Strip, setting: Setting): Paragraph {
  const isRuled = strip.left.length + strip.right.length > 0
  return line(strip, isRuled ? 'headerRuled' : 'header', setting)
}

function line({left, center, right}: Strip, role: Role, setting: Setting): Paragraph {
  const {work, mark} = setting
  const parts = [left, center, right].map((it) => [
    ...it.flatMap((part) => partOf(part, role, setting)),
    ...closing(it, role, work)
  ])
  const [start = [], middle = [], end = []] = parts
  // A tab only where something follows it: an empty strip holds no characters at all. Words that
  // reach past the middle leave no stop there, and the next one is that at the right.
  const isPast = middle.length === 0 && widthOf(left, work) > measureOf(work.theme) / 2
  const reaches = end.length > 0 ? (isPast ? 1 : 2) : middle.length > 0 ? 1 : 0
  return paragraph({work, place: topPlace}, role, {
    children: [
      ...(mark === undefined ? [] : [mark]),
      ...start,
      ...(reaches > 0 ? [tab()] : []),
      ...middle,
      ...(reaches > 1 ? [tab()] : []),
      ...end
    ]
  })
}

/** About how wide parts are beside each other, in twips; the number of a page counts as nothing. */
function widthOf(parts: readonly FurniturePart[], work: Work): number {
  const {furniture, marking} = work.theme.text
  const widths = parts.map((part) => {
    if (part.kind === 'page' || part.kind === 'pages') return 0
    const type = part.kind === 'marking' ? marking : furniture
    return measureIn(type, work)(type.capitals ? part.value.toUpperCase() : part.value) / spare
  })
  return widths.reduce((sum, it) => sum + it, 0)
}

/** Left-to-right mark. */
const ltrMark = '\u200E'

/** What keeps a number at the end of words from left to right with them: a field has no direction. */
function closing(strip: readonly FurniturePart[], role: Role, work: Work): ParagraphChild[] {
  const last = strip.at(-1)
  const isCount = last?.kind === 'page' || last?.kind === 'pages'
  const before = strip.map((it) => ('value' in it ? it.value : '')).join('')
  const isForeign = work.scripts.direction === 'rtl' && directionOfText(before) === 'ltr'
  return isCount && isForeign ? [words(ltrMark, work, role)] : []
}

const tab = () => new TextRun({children: [new Tab()]})

function partOf(part: FurniturePart, role: Role, {work, page}: Setting): readonly ParagraphChild[] {
  switch (part.kind) {
    case 'text':
      return [words(part.value, work, role)]
    case 'marking': {
      const {font, weight, italic} = work.theme.text.marking
      work.faces.use(font, weight === 'bold', italic)
      return [words(part.value, work, role, marks.marking)]
    }
    case 'page':
      return field('PAGE', String(page))
    case 'pages':
      return field('NUMPAGES', String(page))
  }
}
