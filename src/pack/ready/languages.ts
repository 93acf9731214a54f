import type {LanguageRead, LanguageText} from '../../language/index.ts'
import {baseOf, type Language} from '../../language/language.ts'
import {type Ready, type ReadyKey, readyBeside} from './ready.ts'

/** A language whose file is the package's alone. */
export interface ReadyLanguage {
  readonly language: Omit<Language, 'words'>
  readonly words: readonly (readonly [english: string, own: string])[]
}

export const languageKey = (lang: string, text: string): ReadyKey => [
  'language',
  baseOf(lang),
  text
]

/** As `parseLanguage`, from what was made ahead if there is that, and no other file. */
export async function languageOf(
  lang: string,
  texts: readonly LanguageText[],
  ready: Ready = readyBeside
): Promise<LanguageRead> {
  const [first, ...others] = texts
  const isAlone = first !== undefined && others.length === 0
  const json = isAlone ? ready(...languageKey(lang, first.text)) : undefined
  if (json === undefined)
    return (await import('../../language/index.ts')).parseLanguage(lang, texts)
  const {language, words}: ReadyLanguage = JSON.parse(json)
  return {language: {...language, code: lang, words: new Map(words)}, messages: []}
}
