import {pictureLimits} from '../io/assets.ts'

/** What is too much to be read. */
export interface Limits {
  readonly sourceBytes: number
  readonly paragraphMarks: number
  readonly pictureBytes: number
  readonly picturePixels: number
  /** Of a sentence and of a paragraph, from where on a review mentions them. */
  readonly sentenceWords: number
  readonly paragraphWords: number
}

/** Limits where nobody names others. What renderers take is the most there can be of pictures. */
export const defaultLimits: Limits = {
  sourceBytes: 50_000_000,
  paragraphMarks: 2000,
  pictureBytes: pictureLimits.bytes,
  picturePixels: pictureLimits.pixels,
  // US Army AR 25-50 asks for 15 words, and for paragraphs of ten lines: an alarm is far above.
  sentenceWords: 40,
  paragraphWords: 200
}

/** Limits with those that are not named filled in. */
export const limitsWith = (
  named: {readonly [Key in keyof Limits]?: Limits[Key] | undefined} = {}
): Limits => ({
  sourceBytes: named.sourceBytes ?? defaultLimits.sourceBytes,
  paragraphMarks: named.paragraphMarks ?? defaultLimits.paragraphMarks,
  pictureBytes: Math.min(
    named.pictureBytes ?? Number.POSITIVE_INFINITY,
    defaultLimits.pictureBytes
  ),
  picturePixels: Math.min(
    named.picturePixels ?? Number.POSITIVE_INFINITY,
    defaultLimits.picturePixels
  ),
  sentenceWords: named.sentenceWords ?? defaultLimits.sentenceWords,
  paragraphWords: named.paragraphWords ?? defaultLimits.paragraphWords
})
