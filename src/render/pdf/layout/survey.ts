import type {Image, Section} from '../../../model/node.ts'
import type {Report} from '../../../model/report.ts'
import {walk} from '../../../model/walk.ts'

/** What of a report as a whole has to be known before it is set. */
export interface Survey {
  /** Sections that a PDF shows, in reading order. */
  readonly sections: readonly Section[]
  /** Pictures of the text, and then those of the notes. */
  readonly images: readonly Image[]
  /** Whether some paragraph of the text shows its number. */
  readonly isNumbered: boolean
}

/** Finds it all in one walk, since that calls on every node. */
export function surveyOf({children, notes}: Report): Survey {
  const sections: Section[] = []
  const images: Image[] = []
  const hidden = new Set<Section>()
  let isNumbered = false
  for (const node of walk(children)) {
    if (node.type === 'image') images.push(node)
    else if (node.type === 'section' && !hidden.has(node)) sections.push(node)
    else if (node.type === 'paragraph' && node.numbered) isNumbered = true
    else if (node.type === 'only' && !node.formats.includes('pdf')) {
      for (const inner of walk(node.children)) if (inner.type === 'section') hidden.add(inner)
    }
  }
  for (const node of walk(notes.flatMap((note) => note.children))) {
    if (node.type === 'image') images.push(node)
  }
  return {sections, images, isNumbered}
}
