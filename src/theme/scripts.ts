/**
 * Scripts that a theme may name fonts for, besides those of its families. Han characters are four
 * scripts here: Chinese, Japanese and Korean draw the same code points differently.
 */
export const scripts = [
  'arabic',
  'hebrew',
  'devanagari',
  'bengali',
  'gurmukhi',
  'gujarati',
  'tamil',
  'telugu',
  'kannada',
  'malayalam',
  'sinhala',
  'thai',
  'lao',
  'khmer',
  'myanmar',
  'ethiopic',
  'japanese',
  'simplifiedChinese',
  'traditionalChinese',
  'korean',
  'emoji'
] as const

export type Script = (typeof scripts)[number]
