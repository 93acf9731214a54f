import {countIn} from '../language/write.ts'
import type {Passage} from '../model/fact.ts'
import type {Inline} from '../model/node.ts'
import type {DerivedOrigin} from '../model/origin.ts'
import type {Call} from './directive.ts'
import {citationOf} from './excerpt.ts'
import {derived, textOf} from './words.ts'

interface Mentioned {
  readonly mentions: readonly [Passage, ...Passage[]]
}

/** The first mention in each paragraph. */
function firstOfEach(mentions: readonly Passage[]): readonly Passage[] {
  const first = new Map<number, Passage>()
  for (const it of mentions) if (!first.has(it.paragraph)) first.set(it.paragraph, it)
  return [...first.values()]
}

/** More citations than a reader would follow. */
const mostCitations = 12

/**
 * Citations of the paragraphs that mention something, each once, in their order, the first twelve.
 * Behind words they are small and raised, and space sets them apart; in a cell of their own, commas.
 */
export function citationsOf(
  mentions: readonly Passage[],
  by: string,
  {language, origin}: Pick<Call, 'language' | 'origin'>,
  where: 'behind words' | 'alone'
): readonly Inline[] {
  const between = where === 'alone' ? language.marks.comma : ' '
  const all = firstOfEach(mentions)
  const shown = all
    .slice(0, mostCitations)
    .flatMap((it, index) =>
      index === 0 ? [citationOf(it, by)] : [textOf(between, origin), citationOf(it, by)]
    )
  const left = all.length - mostCitations
  return left > 0 ? [...shown, textOf(countIn(language, 'more', left), origin)] : shown
}

/** What is mentioned most, at most `max`, first; then in reading order. */
export const mostMentioned = <Fact extends Mentioned>(facts: readonly Fact[], max: number) =>
  facts
    .map((fact, index) => ({fact, index}))
    .sort((a, b) => b.fact.mentions.length - a.fact.mentions.length || a.index - b.index)
    .slice(0, max)
    .map(({fact}) => fact)

/** What a row that was made of mentions and `more` words tells of. */
export const originOf = (
  {mentions: [first, ...others]}: Mentioned,
  by: string,
  more?: Passage
): DerivedOrigin =>
  derived(
    by,
    first.origin,
    [...others, ...(more ? [more] : [])].map((it) => it.origin)
  )
