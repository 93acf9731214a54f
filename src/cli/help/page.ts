import {columnsOf, type Paint, painted, type Styled, wrap} from '../wrap.ts'

/** How a page of help is shown. */
export interface Look {
  /** Of the terminal. */
  readonly columns: number
  readonly bold: Paint
  readonly name: Paint
}

/** Something with a name, and what is to be said of it. */
export interface Entry {
  readonly name: string
  readonly about: string
}

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 100
/** Columns for what is said of a name, below which it stands under the name. */
const narrowest = 30
/** Columns of names, above which they have lines of their own. */
const longest = 34

/** A heading with its lines. */
export const section = (title: string, lines: readonly string[], {bold}: Look): string =>
  [bold(title), ...lines].join('\n')

/** Sections as a page ends them. */
export const pageOf = (sections: readonly string[]): string => `${sections.join('\n\n')}\n`

/** Words that fill lines, each begun with `indent`. */
export function paragraph(text: string, {columns}: Look, indent = ''): readonly string[] {
  const lines = wrap([{text}], Math.min(columns, widest) - indent.length)
  return lines.map((it) => indent + painted(it))
}

/**
 * Names with what is said of each beside it, or below it where there is no room. What is said begins
 * behind a name of `least` columns, or behind the longest.
 */
export function list(entries: readonly Entry[], look: Look, least = 0): readonly string[] {
  const name = Math.max(least, ...entries.map((it) => columnsOf(it.name)))
  const isNarrow = name > longest || look.columns - name - 4 < narrowest
  return entries.flatMap(isNarrow ? (it) => below(it, look) : (it) => beside(it, name, look))
}

function beside({name, about}: Entry, width: number, look: Look): readonly string[] {
  const gap = ' '.repeat(width + 4)
  const [first = gap, ...others] = paragraph(about, look, gap)
  const blanks = ' '.repeat(width - columnsOf(name) + 2)
  return [`  ${look.name(name)}${blanks}${first.slice(gap.length)}`, ...others]
}

function below({name, about}: Entry, look: Look): readonly string[] {
  const [first = '', ...others] = hanging([{text: name, paint: look.name}], look)
  return [first, ...others, ...paragraph(about, look, '      ')]
}

/** A call in a line, or in more where it is long, which a shell takes for one. */
function hanging(pieces: readonly Styled[], {columns}: Look): readonly string[] {
  const lines = wrap(pieces, columns - 6)
  return lines.map((it, at) => {
    const indent = at === 0 ? '  ' : '    '
    return indent + painted(it) + (at < lines.length - 1 ? ' \\' : '')
  })
}
