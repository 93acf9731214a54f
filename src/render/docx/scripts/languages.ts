import {known, type Letters} from './known.ts'

/** What words in some letters are, as Word names languages; `undefined` where nobody can know. */
export type LanguageOf = (letters: Letters) => string | undefined

/**
 * Languages of a document in `lang` (BCP 47): letters that it is written in are its own; others are
 * of the language that most write so, unless there are letters among `texts` that it has not.
 */
export function languagesOf(lang: string, texts: readonly string[]): LanguageOf {
  const found = new Map<Letters, string | undefined>()
  const own = baseOf(lang).toLowerCase()
  const tell = (letters: Letters): string | undefined => {
    const {lang: usual, others, foreign} = known[letters]
    if (usual !== undefined && baseOf(usual) === own) return withRegion(lang, usual)
    if (others?.includes(own)) return lang
    return foreign !== undefined && texts.some((it) => foreign.test(it)) ? undefined : usual
  }
  return (letters) => {
    if (!found.has(letters)) found.set(letters, tell(letters))
    return found.get(letters)
  }
}

/** The language of a tag, without its script and region. */
export const baseOf = (tag: string): string => tag.split(/[-_]/)[0] ?? ''

const region = /[-_]([a-z]{2}|\d{3})(?![a-z\d])/i

/** Word knows languages by their regions: to it, neither `ar` nor `zh-Hans` is one. */
function withRegion(lang: string, usual: string): string {
  const found = region.exec(lang)?.[1]
  return found === undefined ? usual : `${baseOf(lang).toLowerCase()}-${found.toUpperCase()}`
}
