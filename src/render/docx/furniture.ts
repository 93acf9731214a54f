import {Footer, Header, type Paragraph, type ParagraphChild, Tab, TextRun} from 'docx'
import type {Edges, Furniture, FurniturePart, Strip} from '../../model/report.ts'
import {field} from './fields.ts'
import {words} from './inlines.ts'
import {marks, type Role} from './roles.ts'
import {furnitureTabs} from './styles/tabs.ts'
import {paragraph, topPlace, type Work} from './work.ts'

/** Headers and footers of the one section that a document has; none, if nothing stands in them. */
export function furnitureOf({first, rest}: Furniture, work: Work) {
  if (isBare(first) && isBare(rest)) return {}
  return {
    properties: {titlePage: true},
    headers: {first: header(first.header, work), default: header(rest.header, work)},
    footers: {first: footer(first.footer, work), default: footer(rest.footer, work)}
  }
}

const isBare = ({header: top, footer: bottom}: Edges): boolean =>
  [top, bottom].every((it) => it.left.length + it.center.length + it.right.length === 0)

/** A marking alone in the middle stands free; anything else is set off by a rule. */
function header(strip: Strip, work: Work): Header {
  const isRuled = strip.left.length + strip.right.length > 0
  return new Header({children: [line(strip, isRuled ? 'headerRuled' : 'header', work)]})
}

const footer = (strip: Strip, work: Work): Footer =>
  new Footer({children: [line(strip, 'footer', work)]})

function line({left, center, right}: Strip, role: Role, work: Work): Paragraph {
  const parts = [left, center, right].map((it) => it.flatMap((part) => partOf(part, role, work)))
  const [start = [], middle = [], end = []] = parts
  // A tab only where something follows it: an empty strip holds no characters at all.
  const reaches = end.length > 0 ? 2 : middle.length > 0 ? 1 : 0
  return paragraph({work, place: topPlace}, role, {
    tabStops: furnitureTabs(work.theme),
    children: [
      ...start,
      ...(reaches > 0 ? [tab()] : []),
      ...middle,
      ...(reaches > 1 ? [tab()] : []),
      ...end
    ]
  })
}

const tab = () => new TextRun({children: [new Tab()]})

function partOf(part: FurniturePart, role: Role, work: Work): readonly ParagraphChild[] {
  switch (part.kind) {
    case 'text':
      return [words(part.value, work, role)]
    case 'marking': {
      const {font, weight, italic} = work.theme.text.marking
      work.faces.use(font, weight === 'bold', italic)
      return [words(part.value, work, role, marks.marking)]
    }
    case 'page':
      return field('PAGE', '1')
    case 'pages':
      return field('NUMPAGES', '1')
  }
}
