import type {Relation} from './package.ts'
import type {Element} from './tree.ts'

/** A part of the Word file with all that it points to; what must not be taken is out of it already. */
export interface Part {
  readonly root: Element
  readonly relations: readonly Relation[]
}

export type Edge = 'header' | 'footer'
export type EdgeType = 'default' | 'first' | 'even'

/** Where on the paper words stand; lengths in twips. */
export interface PageSetup {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    /** From the edge of the paper to the first line of the header, and to the last of the footer. */
    readonly header: number
    readonly footer: number
  }
}

/** The look of a Word file that somebody has, read and checked: all that a document can take of it. */
export interface Reference {
  /** Path as messages show it. */
  readonly path: string
  /** Absent where the file does not say. */
  readonly page?: PageSetup
  /** What else its last section says of pages: borders, grid, numbers, paper trays. */
  readonly section: readonly Element[]
  readonly titlePage: boolean
  /** Empty if it has none that show anything. */
  readonly headers: ReadonlyMap<EdgeType, Part>
  readonly footers: ReadonlyMap<EdgeType, Part>
  /** `w:styles`, whole. */
  readonly styles: Element
  readonly numbering?: Part
  readonly theme?: Part
  readonly fontTable?: Part
  readonly settings?: Element
}
