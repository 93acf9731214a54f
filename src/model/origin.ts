/** A place in a text file. Field names and bases are unist's. */
export interface Point {
  /** Line, counted from 1. */
  readonly line: number
  /** Column, counted from 1, in UTF-16 code units. */
  readonly column: number
  /**
   * Distance from the start of the file, counted from 0, in UTF-16 code units.
   * A byte order mark counts, so `text.slice(start.offset, end.offset)` works on the file as read.
   */
  readonly offset: number
}

/** A stretch of a text file; `end` is the first point after it. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** Written by the author of a source: the text is theirs, word for word. */
export interface SourceOrigin {
  readonly from: 'source'
  /** Path as the parser was given it, such as `sources/minutes.md`. */
  readonly path: string
  readonly position: Position
}

/** Written by the author of a template or of its parts: headings, labels, boilerplate. */
export interface TemplateOrigin {
  readonly from: 'template'
  readonly path: string
  readonly position: Position
}

/** Computed by us: a citation, an excerpt, a count. */
export interface DerivedOrigin {
  readonly from: 'derived'
  /** What computed it, such as `compose/key-points`. */
  readonly by: string
  /** What it was computed from; never empty, so nothing is made up. */
  readonly evidence: readonly [SourceOrigin, ...SourceOrigin[]]
}

/** Where a node comes from. Required on every node, unlike unist's optional `position`. */
export type Origin = SourceOrigin | TemplateOrigin | DerivedOrigin

/** The first place in a text file that an origin names. */
export function placeOf(origin: Origin): SourceOrigin | TemplateOrigin {
  return origin.from === 'derived' ? origin.evidence[0] : origin
}
