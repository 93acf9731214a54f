import {type BenchText, type Part, type Piece, textOf} from './texts.ts'

/** What the maker of texts has to be asked for, as it counts marks of its own, too. */
const asked = {600: 412, 6000: 5165} as const

/** A text of about so many words, on average over seeds, in Markdown. */
export const markdownOfWords = (words: keyof typeof asked, seed: number): string =>
  markdownOf(textOf(asked[words], seed))

/** A text in Markdown as every program reads it: citations, which have no marks of their own, left out. */
export function markdownOf({title, sections}: BenchText): string {
  const notes: string[] = []
  const body = sections.flatMap((it) => [
    `${'#'.repeat(it.depth)} ${it.title}`,
    ...it.parts.map((part) => blockOf(part, notes))
  ])
  const defined = notes.map((note, at) => `[^${at + 1}]: ${note}`)
  return `${[`# ${title}`, ...body, ...defined].join('\n\n')}\n`
}

function blockOf(part: Part, notes: string[]): string {
  switch (part.kind) {
    case 'paragraph':
      return part.pieces.map((it) => inlineOf(it, notes)).join('')
    case 'list':
      return part.items.map((it, at) => `${part.ordered ? `${at + 1}.` : '-'} ${it}`).join('\n')
    case 'quote':
      return `> ${part.text}`
    case 'table': {
      const rows = [part.head, part.head.map(() => '---'), ...part.rows]
      return rows.map((it) => `| ${it.join(' | ')} |`).join('\n')
    }
  }
}

function inlineOf(piece: Piece, notes: string[]): string {
  if (typeof piece === 'string') return piece
  switch (piece.kind) {
    case 'strong':
      return `**${piece.text}**`
    case 'emphasis':
      return `*${piece.text}*`
    case 'citation':
      return ''
    case 'note':
      notes.push(piece.text)
      return `[^${notes.length}]`
  }
}
