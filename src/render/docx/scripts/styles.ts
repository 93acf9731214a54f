import type {ICharacterStyleOptions} from 'docx'
import type {Theme} from '../../../theme/theme.ts'
import {known, type Letters} from './known.ts'
import type {LanguageOf} from './languages.ts'

/** Character styles of letters that differ from the document's, made as they are asked for. */
export interface ScriptStyles {
  /** `w:styleId` for such letters in words that otherwise have the character style `base`. */
  readonly idOf: (letters: Letters, base: string | undefined) => string
  readonly all: () => readonly ICharacterStyleOptions[]
}

export function createScriptStyles(theme: Theme, languageOf: LanguageOf): ScriptStyles {
  const styles = new Map<string, ICharacterStyleOptions>()
  return {
    idOf: (letters, base) => {
      const {name} = known[letters]
      const id = `${base ?? ''}${name.replaceAll(' ', '')}`
      if (!styles.has(id)) {
        styles.set(id, {
          id,
          name: base === undefined ? name : `${spaced(base)} ${name}`,
          basedOn: base ?? 'DefaultParagraphFont',
          run: lookOf(letters, theme, languageOf)
        })
      }
      return id
    },
    all: () => [...styles.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

/** `VerbatimChar` as Word lists it. */
const spaced = (id: string): string => id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')

function lookOf(letters: Letters, theme: Theme, languageOf: LanguageOf) {
  const {slot} = known[letters]
  if (letters === 'hanSigns') return {font: {hint: 'eastAsia'}}
  const font =
    letters === 'greek' || letters === 'cyrillic' ? undefined : theme.fonts.scripts[letters]
  const name = font?.name
  const lang = languageOf(letters)
  switch (slot) {
    case 'complex':
      return {
        ...(name !== undefined && {font: {cs: name}}),
        ...(lang !== undefined && {language: {bidirectional: lang}})
      }
    case 'eastAsia':
      return {
        ...(name !== undefined && {font: {eastAsia: name}}),
        ...(lang !== undefined && {language: {eastAsia: lang}})
      }
    case 'latin':
      // Pictures are of the slots of Latin letters, or of none that Word documents.
      return name === undefined ? {} : {font: {ascii: name, hAnsi: name, eastAsia: name, cs: name}}
  }
}
