/** Types of the structure elements that we use: PDF 32000-1, 14.8.4. */
export type TagType =
  | 'Sect'
  | 'Div'
  | 'P'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Note'
  | 'Reference'
  | 'Span'
  | 'BlockQuote'
  | 'Code'
  | 'TOC'
  | 'TOCI'

/**
 * A structure element before it is written. It is entered into the tree when something in it is
 * first painted, so what is never painted never appears. Compared by identity.
 */
export interface Tag {
  readonly type: TagType
  /** Absent below the document itself. */
  readonly parent?: Tag
  /** Words in place of a picture. */
  readonly alt?: string
  /** What a reader may call it. */
  readonly title?: string
  /** Unique in the document. */
  readonly id?: string
  /** An attribute object: its owner and names, as in `{O: 'Table', Scope: 'Column'}`. */
  readonly attributes?: Readonly<Record<string, string>>
}

/** Makes a tag below `parent`. */
export function tagged(
  type: TagType,
  parent: Tag | undefined,
  more: Omit<Tag, 'type' | 'parent'> = {}
): Tag {
  return parent === undefined ? {type, ...more} : {type, parent, ...more}
}
