import {plainRules} from './front-matter-rules.ts'
import {begin, open, type Parsed, type SourceText} from './open.ts'

/**
 * Reads a source as {@link parse} does. What tells languages is loaded for one that states none: it
 * takes a tenth of a second, and most sources state theirs. So is the schema of front matter, for
 * one that something can be told of.
 */
export async function parseAsNeeded(source: SourceText): Promise<Parsed> {
  const begun = begin(source)
  const opened = open(begun, begun.isPlain ? plainRules : await schemaRules())
  if (opened.language !== undefined) return opened.in(opened.language)
  const {languageOf} = await import('./language.ts')
  return opened.in(languageOf(opened.children, source.language))
}

const schemaRules = async () => (await import('./front-matter-schema.ts')).allRules
