import type {Meta} from '../model/document.ts'
import {languageName} from '../text/language-names.ts'

/** Why no facts are derived from a text, where its language is not the one that the rules are for. */
export function otherLanguage({lang, langFrom}: Meta): string | undefined {
  if (/^en(?:-|$)/i.test(lang)) return undefined
  const found = foundLanguage(lang, langFrom)
  return `Unexpected ${found}, expected English: no facts are derived from this text`
}

function foundLanguage(lang: string, langFrom: Meta['langFrom']): string {
  const name = languageName(lang)
  if (langFrom === 'stated') {
    return name === undefined ? `language \`${lang}\`` : `language \`${lang}\` (${name})`
  }
  return name === undefined ? 'language, unknown or mixed' : `language ${name}`
}
