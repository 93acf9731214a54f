import {columnsOf, painted, type Styled, wrap} from '../wrap.ts'

/** Columns that a wrapped line has at least, however narrow the terminal is. */
const least = 10

/**
 * Words as lines of at most `columns` columns, the first after `first`, others after `rest`; one line
 * where it is not known how wide lines may be. Words that fit keep the spaces between them.
 */
export function fitted(
  pieces: readonly Styled[],
  columns: number | undefined,
  rest = '',
  first = ''
): readonly string[] {
  const width = pieces.reduce((sum, {text}) => sum + columnsOf(text), 0)
  if (columns === undefined || first.length + width <= columns) return [first + painted(pieces)]
  return wrap(pieces, Math.max(columns - Math.max(rest.length, first.length), least)).map(
    (line, at) => `${at === 0 ? first : rest}${painted(line)}`
  )
}
