import type {Reading, Sentence} from '../reading.ts'

/** Where a sentence stands in the section around it. */
export interface Standing {
  readonly sentence: Sentence
  /** Counts the main sections from 0; what stands before the first heading is one, too. */
  readonly section: number
  /** How many sentences of `body` stand before it in that section. */
  readonly after: number
}

/**
 * Where sentences stand. Main sections are those of the widest heading that opens one behind the
 * first paragraph; a text without any is one section.
 */
export function standingsOf(reading: Reading, body: readonly Sentence[]): readonly Standing[] {
  const widest = reading.paragraphs.reduce(
    (depth, {opens}, index) => (index === 0 ? depth : Math.min(depth, opens)),
    7
  )
  const sectionAt = new Map<number, number>()
  let section = 0
  reading.paragraphs.forEach(({ordinal, opens}, index) => {
    if (index > 0 && opens <= 6 && opens <= widest) section += 1
    sectionAt.set(ordinal, section)
  })
  const seen = new Map<number, number>()
  return body.map((sentence) => {
    const {paragraph} = sentence
    const own = sectionAt.get(paragraph.ordinal) ?? 0
    const after = seen.get(own) ?? 0
    seen.set(own, after + 1)
    return {sentence, section: own, after}
  })
}
