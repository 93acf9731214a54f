import * as z from 'zod'
import {scripts} from './scripts.ts'
import {fontFile, words} from './tokens.ts'

export const family = z.strictObject({
  name: words.describe('Name of the family, as Word lists it'),
  substitute: words.describe('Family that Word takes where this one is missing'),
  regular: fontFile.describe('File of the upright letters'),
  italic: fontFile.describe('File of the italic letters'),
  bold: fontFile.describe('File of the bold letters'),
  boldItalic: fontFile.describe('File of the bold italic letters')
})

/** A font of one script. It has no italic: few scripts have one. */
export const scriptFont = z.strictObject({
  name: words.describe('Name of the family, as Word lists it'),
  regular: fontFile.describe('File of the letters'),
  bold: fontFile.optional().describe('File of the bold letters')
})

export const fonts = z.strictObject({
  serif: family.describe('The family with serifs, for reading'),
  sans: family.describe('The family without serifs, for labels, headings and tables'),
  mono: family.describe('The family whose letters are of one width, for code'),
  fallback: z
    .array(fontFile, 'expected a list of font files')
    .describe('Files that are asked, in order, for a character that a family lacks'),
  /** Asked before the fallback for characters of their script; a file need not be installed. */
  scripts: z
    .partialRecord(z.enum(scripts), scriptFont)
    .default({})
    .describe('Fonts of other scripts, by script; asked before the fallback')
})
