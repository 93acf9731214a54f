import type {Language} from './language.ts'

/** What the language says for words of a template, if somebody wrote it down. */
export const wordsIn = ({words}: Language, english: string): string | undefined =>
  words.get(keyOf(english))

/** Words as the catalogue knows them: a straight apostrophe is as good as a typographic one. */
export const keyOf = (words: string): string =>
  words.trim().replace(/\s+/g, ' ').replaceAll('’', "'")
