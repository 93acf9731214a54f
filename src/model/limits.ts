/** How much of what one text may have. */
export interface TextLimits {
  /** Marks of one paragraph of Markdown, such as `*` and `[`. */
  readonly paragraphMarks: number
  /** Lists, items, quotations or marks in each other. */
  readonly nesting: number
  /** Cells of all tables, with those that a row lacks. */
  readonly tableCells: number
  readonly notes: number
}

/**
 * Limits where nobody names others: far above what people write, and far below what takes minutes.
 * Nesting cannot be deeper, since later steps recurse; notes cannot be more, since the parser looks
 * through all of them for each bracket.
 */
export const defaultTextLimits: TextLimits = {
  paragraphMarks: 2000,
  nesting: 100,
  tableCells: 20_000,
  notes: 10_000
}

/** The most that a limit may be raised to, of those where there is such a thing. */
export const mostOfText = {nesting: 100, notes: 20_000} as const
