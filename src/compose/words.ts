import type {Stated, StatedDate} from '../model/document.ts'
import type {Inline, Paragraph, Text} from '../model/node.ts'
import {type DerivedOrigin, type Origin, placeOf, type SourceOrigin} from '../model/origin.ts'
import {dayInWords} from '../text/dates.ts'

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

/** Several values on one line: `Ann, Ben`. The commas are the template's. */
export function listed(values: readonly Stated[], origin: Origin): readonly Inline[] {
  return values.flatMap((it, index) =>
    index === 0 ? [statedText(it)] : [textOf(', ', origin), statedText(it)]
  )
}

/** A day as the language of the document writes it; the author's own place, their own words if equal. */
export function dateText({iso, text, origin}: StatedDate, lang: string): Text {
  const value = dayInWords(iso, lang)
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
