import {Footer, Header, type Paragraph, type ParagraphChild, Tab, TextRun} from 'docx'
import type {Edges, Furniture, FurniturePart, Strip} from '../../model/report.ts'
import {field} from './fields.ts'
import {words} from './inlines.ts'
import {marks, type Role} from './roles.ts'
import {furnitureTabs} from './styles/tabs.ts'
import {watermark} from './watermark.ts'
import {paragraph, topPlace, type Work} from './work.ts'

/**
 * Headers and footers of the one section that a document has; none, if nothing stands in them. The
 * first page has its own only where they differ from those of the others. `pages` is how many pages
 * there are, as far as that is known: Word counts them again.
 */
export function furnitureOf({first, rest}: Furniture, work: Work, pages = 1) {
  const write = (edges: Edges, page: number) => {
    const counts = {page: Math.min(page, pages), pages}
    const mark = watermark(work, page)
    return {
      header: needs(edges.header, mark) && header(edges.header, {work, counts, mark}),
      footer: needs(edges.footer) && footer(edges.footer, {work, counts})
    }
  }
  if (JSON.stringify(first) === JSON.stringify(rest)) {
    const {header, footer} = write(rest, 1)
    return {
      ...(header && {headers: {default: header}}),
      ...(footer && {footers: {default: footer}})
    }
  }
  const [one, other] = [write(first, 1), write(rest, 2)]
  return {
    properties: {titlePage: true},
    headers: {...(one.header && {first: one.header}), ...(other.header && {default: other.header})},
    footers: {...(one.footer && {first: one.footer}), ...(other.footer && {default: other.footer})}
  }
}

const needs = ({left, center, right}: Strip, mark?: TextRun): boolean =>
  mark !== undefined || left.length + center.length + right.length > 0

interface Setting {
  readonly work: Work
  /** What stands where the pages are counted, until somebody counts them. */
  readonly counts: {readonly page: number; readonly pages: number}
  readonly mark?: TextRun | undefined
}

/** A marking alone in the middle stands free; anything else is set off by a rule. */
function header(strip: Strip, setting: Setting): Header {
  const isRuled = strip.left.length + strip.right.length > 0
  return new Header({children: [line(strip, isRuled ? 'headerRuled' : 'header', setting)]})
}

const footer = (strip: Strip, setting: Setting): Footer =>
  new Footer({children: [line(strip, 'footer', setting)]})

function line({left, center, right}: Strip, role: Role, setting: Setting): Paragraph {
  const {work, mark} = setting
  const parts = [left, center, right].map((it) => it.flatMap((part) => partOf(part, role, setting)))
  const [start = [], middle = [], end = []] = parts
  // A tab only where something follows it: an empty strip holds no characters at all.
  const reaches = end.length > 0 ? 2 : middle.length > 0 ? 1 : 0
  return paragraph({work, place: topPlace}, role, {
    tabStops: furnitureTabs(work.theme),
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

const tab = () => new TextRun({children: [new Tab()]})

function partOf(
  part: FurniturePart,
  role: Role,
  {work, counts}: Setting
): readonly ParagraphChild[] {
  switch (part.kind) {
    case 'text':
      return [words(part.value, work, role)]
    case 'marking': {
      const {font, weight, italic} = work.theme.text.marking
      work.faces.use(font, weight === 'bold', italic)
      return [words(part.value, work, role, marks.marking)]
    }
    case 'page':
      return field('PAGE', String(counts.page))
    case 'pages':
      return field('NUMPAGES', String(counts.pages))
  }
}
