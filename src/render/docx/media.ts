import {Document, type IContext} from 'docx'
import type {Parts} from './finalise/parts.ts'

/** The pictures of one document, which `docx` writes and gives their names. */
export interface Media {
  readonly context: () => IContext
  /** The XML of a part, in which `docx` left room for numbers of its pictures, with those from `first`. */
  readonly numbered: (xml: string, first: number) => Numbered
  /** Adds the files of all pictures. */
  readonly addTo: (parts: Parts) => void
}

interface Numbered {
  readonly xml: string
  /** Files of the pictures, in the order of their numbers. */
  readonly files: readonly string[]
}

export function createMedia(): Media {
  // Most documents have no picture, and to make one of these takes as long as a page of words.
  let made: Document | undefined
  return {
    context: () => {
      made ??= new Document({sections: []})
      return {file: made, viewWrapper: made.Document, stack: []}
    },
    numbered: (xml, first) => {
      const files: string[] = []
      let result = xml
      for (const [key, {fileName}] of made?.Media.Entries ?? []) {
        const room = `"rId{${key}}"`
        if (!xml.includes(room)) continue
        result = result.replaceAll(room, `"rId${first + files.length}"`)
        files.push(`media/${fileName}`)
      }
      return {xml: result, files}
    },
    addTo: (parts) => {
      for (const {fileName, data} of made?.Media.Array ?? []) {
        parts.set(
          `word/media/${fileName}`,
          data instanceof ArrayBuffer ? new Uint8Array(data) : data
        )
      }
    }
  }
}
