import {pictureLimits} from '../io/assets.ts'
import {defaultTextLimits, mostOfText, type TextLimits} from '../model/limits.ts'

/** What is too much to be read. */
export interface Limits extends TextLimits {
  readonly sourceBytes: number
  /** Of a document in a format that has pages of its own. */
  readonly pages: number
  readonly pictureBytes: number
  readonly picturePixels: number
  /** For one source, with all its documents. */
  readonly documentSeconds: number
  readonly documentMegabytes: number
  /** Of a sentence and of a paragraph, from where on a review mentions them. */
  readonly sentenceWords: number
  readonly paragraphWords: number
}

/** Limits where nobody names others. */
export const defaultLimits: Limits = {
  sourceBytes: 5_000_000,
  ...defaultTextLimits,
  pages: 2000,
  pictureBytes: pictureLimits.bytes,
  picturePixels: pictureLimits.pixels,
  // A book of 64,000 words needs 200 MB, and a thread that may have more takes more.
  documentSeconds: 120,
  documentMegabytes: 1000,
  // US Army AR 25-50 asks for 15 words, and for paragraphs of ten lines: an alarm is far above.
  sentenceWords: 40,
  paragraphWords: 200
}

/** Where a limit cannot be raised further: what parser and renderers take. */
export const mostOf = {
  ...mostOfText,
  pictureBytes: pictureLimits.bytes,
  picturePixels: pictureLimits.pixels
} as const

/** Limits with those that are not named filled in. */
export const limitsWith = (
  named: {readonly [Key in keyof Limits]?: Limits[Key] | undefined} = {}
): Limits => ({
  sourceBytes: named.sourceBytes ?? defaultLimits.sourceBytes,
  paragraphMarks: named.paragraphMarks ?? defaultLimits.paragraphMarks,
  nesting: Math.min(named.nesting ?? defaultLimits.nesting, mostOf.nesting),
  tableCells: named.tableCells ?? defaultLimits.tableCells,
  notes: Math.min(named.notes ?? defaultLimits.notes, mostOf.notes),
  pages: named.pages ?? defaultLimits.pages,
  pictureBytes: Math.min(named.pictureBytes ?? defaultLimits.pictureBytes, mostOf.pictureBytes),
  picturePixels: Math.min(named.picturePixels ?? defaultLimits.picturePixels, mostOf.picturePixels),
  documentSeconds: named.documentSeconds ?? defaultLimits.documentSeconds,
  documentMegabytes: named.documentMegabytes ?? defaultLimits.documentMegabytes,
  sentenceWords: named.sentenceWords ?? defaultLimits.sentenceWords,
  paragraphWords: named.paragraphWords ?? defaultLimits.paragraphWords
})
