import type {DatelineFact} from '../../model/fact.ts'
import {isCaption, saysEnough} from '../../text/body.ts'
import type {Reading, ReadParagraph, Sentence} from '../reading.ts'

/** UTF-16 length up to which a paragraph with a credit is the caption of a picture. */
const longestCaption = 500

/**
 * Sentences that say something, in reading order: no datelines, captions, bylines, announcements
 * or scraps, and none that was not searched.
 */
export function* bodyOf(
  {sentences, paragraphs}: Reading,
  datelines: readonly DatelineFact[]
): Generator<Sentence> {
  const lines = datelines.filter((it) => it.rule === 'dateline/line')
  const dated = new Set(lines.map((it) => it.passage.paragraph))
  for (const paragraph of paragraphs) {
    if (dated.has(paragraph.ordinal) || isCaptionOf(sentences, paragraph)) continue
    for (const sentence of sentences.slice(paragraph.first, paragraph.last)) {
      if (sentence.searched && saysEnough(sentence.text)) yield sentence
    }
  }
}

/** A credit at the end of a short paragraph makes all of it a caption. */
function isCaptionOf(sentences: readonly Sentence[], {text, last}: ReadParagraph): boolean {
  const credited = sentences[last - 1]
  return text.length <= longestCaption && credited !== undefined && isCaption(credited.text)
}
