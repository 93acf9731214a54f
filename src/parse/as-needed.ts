import {open, type Parsed, type SourceText} from './open.ts'

/**
 * Reads a source as {@link parse} does. What tells languages is loaded for one that states none: it
 * takes a tenth of a second, and most sources state theirs.
 */
export async function parseAsNeeded(source: SourceText): Promise<Parsed> {
  const opened = open(source)
  if (opened.language !== undefined) return opened.in(opened.language)
  const {languageOf} = await import('./language.ts')
  return opened.in(languageOf(opened.children, source.language))
}
