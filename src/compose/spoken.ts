import {message, type Tell} from '../diagnostics/message.ts'
import {english} from '../language/english.ts'
import {baseOf, type Language} from '../language/language.ts'
import {wordsIn} from '../language/words.ts'
import {speaks} from '../language/write.ts'
import type {Template} from '../template/index.ts'
import {translate} from '../template/translate.ts'
import {languageName} from '../text/language-names.ts'
import {directiveNamed} from './registry.ts'

/**
 * A template in the language of the document: what the language has among its words is said so, what
 * it does not have stays as it is and is told once. Templates are translated from English alone.
 */
export function spokenIn(language: Language, template: Template, tell: Tell): Template {
  const isEnglish = speaks(english, language.code)
  if (!speaks(english, template.settings.lang)) return template
  if (isEnglish && language.words.size === 0) return template
  const told = new Set<string>()
  return translate(template, {
    say: (words, place) => {
      const known = wordsIn(language, words)
      if (known !== undefined) return known
      if (!isEnglish && !told.has(words)) {
        told.add(words)
        tell(message('language/untranslated', reasonOf(words, language), place))
      }
      return words
    },
    isShown
  })
}

function reasonOf(words: string, {code}: Language): string {
  const name = languageName(code) ?? code
  const file = `templates/languages/${baseOf(code)}.yaml`
  return `Unexpected \`${words}\` without a translation into ${name}, expected one under \`words\` in ${file}`
}

const isShown = (directive: string, attribute: string): boolean =>
  directiveNamed(directive)?.attributes.find((it) => it.name === attribute)?.shown === true
