import {readDocx as read} from '../../src/verify/readers/docx/index.ts'
import type {Reading} from './reading.ts'
import {summaryOf} from './summary.ts'

/** Reads a Word document by its parts: zip, XML, styles, lists, notes, properties. */
export const readDocx = async (bytes: Uint8Array): Promise<Reading> =>
  summaryOf(await read(bytes), true)
