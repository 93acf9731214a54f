import {readMarkdown as read} from '../../src/verify/readers/markdown.ts'
import type {Reading} from './reading.ts'
import {summaryOf} from './summary.ts'

/** Reads a digest as GitHub does: CommonMark with GFM. */
export const readMarkdown = async (bytes: Uint8Array): Promise<Reading> =>
  summaryOf(await read(bytes))
