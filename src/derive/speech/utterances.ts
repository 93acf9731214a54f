import type {Span} from '../../text/sentences.ts'
import {quotationsIn} from '../../text/speech/quotations.ts'
import {type Utterance, utteranceOf} from '../../text/speech/utterance.ts'
import type {Reading, ReadParagraph, Sentence} from '../reading.ts'

/** Cuts each sentence that is short enough to be searched into words, with its quotations. */
export function* utterancesIn(
  reading: Reading
): Generator<{readonly sentence: Sentence; readonly utterance: Utterance}> {
  for (const paragraph of reading.paragraphs) {
    const quotations = quotationsBySentence(paragraph)
    for (const sentence of reading.sentences.slice(paragraph.first, paragraph.last)) {
      if (!sentence.searched) continue
      yield {sentence, utterance: utteranceOf(sentence.text, quotations(sentence))}
    }
  }
}

/** Quotations run over sentences, so that they are found in paragraphs and then cut. */
function quotationsBySentence({text}: ReadParagraph) {
  const quotations = quotationsIn(text)
  let next = 0
  return ({start, text: {length}}: Sentence): readonly Span[] => {
    const end = start + length
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next += 1
    const result: Span[] = []
    for (let index = next; index < quotations.length; index += 1) {
      const quotation = quotations[index]
      if (quotation === undefined || quotation.start >= end) break
      result.push({
        start: Math.max(0, quotation.start - start),
        end: Math.min(length, quotation.end - start)
      })
    }
    return result
  }
}
