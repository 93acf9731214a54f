import {dayIn, speaks} from '../language/write.ts'
import type {Stated, StatedDate} from '../model/document.ts'
import type {Inline, Paragraph, Text} from '../model/node.ts'
import {type DerivedOrigin, type Origin, placeOf, type SourceOrigin} from '../model/origin.ts'
import type {Context} from './directive.ts'

export const textOf = (value: string, origin: Origin): Text => ({type: 'text', value, origin})

/** A stated value as text. Quoted or folded in YAML, it is not what the place holds but comes from it. */
export function statedText({text, origin}: Stated): Text {
  const place = placeOf(origin).position
  const exact = place.end.offset - place.start.offset === text.length
  return textOf(text, exact ? origin : derivedFrom('compose/stated', origin))
}

export const paragraphOf = (stated: Stated): Paragraph => ({
  type: 'paragraph',
  origin: stated.origin,
  children: [statedText(stated)]
})

/** Several values on one line: `Ann, Ben`. The commas are ours. */
export function listed(
  values: readonly Stated[],
  {language, origin}: Pick<Context, 'language'> & {readonly origin: Origin}
): readonly Inline[] {
  return values.flatMap((it, index) =>
    index === 0 ? [statedText(it)] : [textOf(language.marks.comma, origin), statedText(it)]
  )
}

/**
 * A day as the language of the document writes it; the author's own place, their own words if equal.
 * English in place of a language that nobody has words for does not know how its days are written.
 */
export function dateText({iso, text, origin}: StatedDate, {language, study}: Context): Text {
  const value = speaks(language, study.document.meta.lang) ? dayIn(language, iso) : iso
  return textOf(value, value === text ? origin : derivedFrom('compose/date', origin))
}

/** Says that `by` computed something from what stands at `origin`; a template's place stays one. */
export function derivedFrom(by: string, origin: Origin): Origin {
  const evidence = placeOf(origin)
  return evidence.from === 'source' ? derived(by, evidence) : origin
}

export const derived = (
  by: string,
  first: SourceOrigin,
  others: readonly SourceOrigin[] = []
): DerivedOrigin => ({from: 'derived', by, evidence: [first, ...others]})
