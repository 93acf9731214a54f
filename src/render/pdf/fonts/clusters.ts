const mark = '[\\p{M}\\u200C\\u200D\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}]'
const flag = '[\\u{1F1E6}-\\u{1F1FF}]{2}'
const pictograph = '[\\u2190-\\u2BFF\\u3030\\u303D\\u3297\\u3299\\u{1F000}-\\u{1FAFF}]'

/**
 * What is one letter or sign to a reader: a base with its marks, a flag, signs that joiners make
 * one picture. By rules of its own: what `Intl.Segmenter` finds depends on the version of Node.
 */
const cluster = new RegExp(
  `${flag}|\\P{M}${mark}*(?:(?<=\\u200D)${pictograph}${mark}*)*|${mark}+`,
  'gu'
)

export function* clustersOf(text: string): Generator<string> {
  for (const [found] of text.matchAll(cluster)) yield found
}
