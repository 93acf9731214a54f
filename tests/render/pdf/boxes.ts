import {type Box, box, type NoteLayout} from '../../../src/render/pdf/layout/box.ts'
import {
  type PageBoxes,
  type PageSize,
  paginate
} from '../../../src/render/pdf/layout/pages/paginate.ts'
import {tagged} from '../../../src/render/pdf/layout/tag.ts'

/** A box that can be told from others by its name. */
export const named = (name: string, height = 10, more: Partial<Box> = {}): Box =>
  box(height, {anchors: [name], ...more})

/** So many lines, of which any two neighbours may be parted, but for the first two and the last. */
export const lines = (name: string, count: number, more: Partial<Box> = {}): readonly Box[] =>
  Array.from({length: count}, (_, index) => {
    const keepWithNext = index === 0 ? count > 1 : index === count - 2
    return named(`${name}${index + 1}`, 10, {keepWithNext, ...(index === 0 ? more : {})})
  })

export const noteOf = (number: number, boxes: readonly Box[]): NoteLayout => ({
  id: `n${number}`,
  number,
  tag: tagged('Note', undefined),
  boxes: () => boxes
})

export interface PageNames {
  readonly body: readonly (readonly string[])[]
  readonly notes: readonly (readonly string[])[]
}

const namesOf = (regions: PageBoxes['body']) =>
  regions.map(({boxes}) => boxes.map((it) => it.box.anchors.join()))

/** Names of the boxes of each page, region by region. */
export const pagesOf = (
  boxes: readonly Box[],
  size: Partial<PageSize> = {}
): readonly PageNames[] =>
  paginate(boxes, {height: 100, noteGap: 10, ...size}).map(({body, notes}) => ({
    body: namesOf(body),
    notes: namesOf(notes)
  }))
