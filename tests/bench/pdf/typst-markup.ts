import type {Theme} from '../../../src/theme/theme.ts'
import type {BenchText, Part, Piece} from '../common/texts.ts'

/** A text in Typst's markup, with the paper, the fonts and the sizes of a theme. */
export function markupOf({title, sections}: BenchText, theme: Theme): string {
  const body = sections.map((it) =>
    [`${'='.repeat(it.depth)} ${escaped(it.title)}`, ...it.parts.map(blockOf)].join('\n\n')
  )
  return [settings(title, theme), `= ${escaped(title)}`, ...body, ''].join('\n\n')
}

function settings(title: string, {page, fonts, text, justify}: Theme): string {
  const {body, note} = text
  const {top, right, bottom, left} = page.margin
  const margin = `top: ${top}pt, right: ${right}pt, bottom: ${bottom}pt, left: ${left}pt`
  const size = `width: ${page.width}pt, height: ${page.height}pt, margin: (${margin})`
  return [
    `#set document(title: ${JSON.stringify(title)})`,
    `#set page(${size}, header: [${escaped(title)}], footer: context counter(page).display("1 of 1", both: true))`,
    // With these edges a line is as high as its letters' size, so that leading is what is left.
    `#set text(font: "${fonts.serif.name}", size: ${body.size}pt, lang: "en", top-edge: 0.8em, bottom-edge: -0.2em)`,
    `#set par(justify: ${justify}, leading: ${body.leading - body.size}pt, spacing: ${body.leading - body.size + body.below}pt)`,
    `#show heading: set text(font: "${fonts.sans.name}")`,
    `#show footnote.entry: set text(size: ${note.size}pt)`,
    `#show table: set text(font: "${fonts.sans.name}", size: ${text.tableCell.size}pt)`,
    '#set table(stroke: (x, y) => (bottom: 0.5pt), columns: (auto, 1fr, auto, auto), align: (left, left, right, right))'
  ].join('\n')
}

function blockOf(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return `#[${part.pieces.map(inlineOf).join('')}] <p${part.ordinal}>`
    case 'list':
      return part.items.map((it) => `${part.ordered ? '+' : '-'} ${escaped(it)}`).join('\n')
    case 'quote':
      return `#quote(block: true)[${escaped(part.text)}]`
    case 'table': {
      const cells = (row: readonly string[]): string =>
        row.map((it) => `[${escaped(it)}]`).join(', ')
      return `#table(\n  table.header(${cells(part.head)}),\n  ${part.rows.map(cells).join(',\n  ')}\n)`
    }
  }
}

function inlineOf(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece)
  switch (piece.kind) {
    case 'strong':
      return `#strong[${escaped(piece.text)}]`
    case 'emphasis':
      return `#emph[${escaped(piece.text)}]`
    case 'citation':
      return `#super[#link(<p${piece.paragraph}>)[¶${piece.paragraph}]]`
    case 'note':
      return `#footnote[${escaped(piece.text)}]`
  }
}

const escaped = (text: string): string => text.replace(/[\\#$*_`<>@~[\]/"'=+-]/g, '\\$&')
