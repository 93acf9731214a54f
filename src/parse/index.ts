import {allRules} from './front-matter-schema.ts'
import {languageOf} from './language.ts'
import {begin, open, type Parsed, type SourceText} from './open.ts'

export {decodes} from './decodes.ts'
export type {Parsed, SourceText} from './open.ts'

/**
 * Reads a source. Cannot fail: what is wrong is in the messages, and the document is made from the
 * rest. Every node has the place of the author's words in `text`, as lines, columns and UTF-16
 * offsets; see `decodes` for what a `Text` has there.
 */
export function parse(source: SourceText): Parsed {
  const opened = open(begin(source), allRules)
  return opened.in(opened.language ?? languageOf(opened.children, source.language))
}
