import {derive} from '../../src/derive/index.ts'
import {ruleOf} from '../../src/diagnostics/message.ts'
import {parse} from '../../src/parse/index.ts'
import {type ReviewLimits, review} from '../../src/review/index.ts'

/** What a review says of a text: each rule with the words that its pointer stands below. */
export function reviewed(
  text: string,
  limits?: Partial<ReviewLimits>,
  path = 'note.md'
): readonly string[] {
  const {document} = parse({path, text})
  const {facts} = derive(document)
  return review({document, facts}, limits).map((it) => {
    const {place} = it
    const words =
      place !== undefined && 'start' in place
        ? text.slice(place.start.offset, place.end.offset)
        : 'the file'
    return `${ruleOf(it).replace('review/', '')}: ${words}`
  })
}

/** A text that is English and well, with other lines in it. */
export const well = (...lines: readonly string[]): string =>
  [
    '# Ferries',
    '',
    'The island has waited for the ferry for a long time now.',
    '',
    ...lines,
    ''
  ].join('\n')
