import type {DatelineFact} from '../../model/fact.ts'
import {isCaption, saysEnough} from '../../text/body.ts'
import {quotationsIn} from '../../text/sentences/quotations.ts'
import type {Reading, ReadParagraph, Sentence} from '../reading.ts'

/** UTF-16 length up to which a paragraph with a credit is the caption of a picture. */
const longestCaption = 500

/**
 * Sentences that say something, in reading order: no datelines, captions, bylines, announcements,
 * questions or scraps, none that was not searched, and no piece of a quotation, which would read
 * like the words of the author.
 */
export function* bodyOf(
  {sentences, paragraphs}: Reading,
  datelines: readonly DatelineFact[]
): Generator<Sentence> {
  const lines = datelines.filter((it) => it.rule === 'dateline/line')
  const dated = new Set(lines.map((it) => it.passage.paragraph))
  for (const paragraph of paragraphs) {
    if (dated.has(paragraph.ordinal) || isCaptionOf(sentences, paragraph)) continue
    const isWhole = wholeIn(paragraph.text)
    for (const sentence of sentences.slice(paragraph.first, paragraph.last)) {
      const whole = isWhole(sentence)
      if (whole && sentence.searched && saysEnough(sentence.text)) yield sentence
    }
  }
}

/**
 * Answers for the sentences of a paragraph, in their order, whether none begins or ends within a
 * quotation. One that opens the paragraph and does not close goes on in the next.
 */
function wholeIn(text: string): (sentence: Sentence) => boolean {
  if (/^["“][^"”]*$/.test(text)) return () => false
  const withinAt = quotationsIn(text)
  return ({start, text: words}) => {
    const begins = withinAt(start)
    const ends = withinAt(start + words.length)
    return ends === 'none' && begins === 'none' && !hasHalfPair(words)
  }
}

/** `She said: "We are glad.` goes on in the next paragraph. */
const hasHalfPair = (text: string) =>
  text.split('"').length % 2 === 0 || text.split('“').length > text.split('”').length

/** A credit at the end of a short paragraph makes all of it a caption. */
function isCaptionOf(sentences: readonly Sentence[], {text, last}: ReadParagraph): boolean {
  const credited = sentences[last - 1]
  return text.length <= longestCaption && credited !== undefined && isCaption(credited.text)
}
