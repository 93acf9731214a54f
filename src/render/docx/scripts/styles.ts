import type {Theme} from '../../../theme/theme.ts'
import type {CharacterStyle} from '../styles/characters.ts'
import type {ScriptLook} from '../styles/look.ts'
import {known, type Letters} from './known.ts'
import type {LanguageOf} from './languages.ts'

/** Character styles of letters that differ from the document's, made as they are asked for. */
export interface ScriptStyles {
  /** `w:styleId` for such letters in words that otherwise have the character style `base`. */
  readonly idOf: (letters: Letters, base: string | undefined) => string
  readonly all: () => readonly CharacterStyle[]
}

export function createScriptStyles(theme: Theme, languageOf: LanguageOf): ScriptStyles {
  const styles = new Map<string, CharacterStyle>()
  return {
    idOf: (letters, base) => {
      const {name} = known[letters]
      const id = `${base ?? ''}${name.replaceAll(' ', '')}`
      if (!styles.has(id)) {
        styles.set(id, {
          id,
          name: base === undefined ? name : `${spaced(base)} ${name}`,
          basedOn: base ?? 'DefaultParagraphFont',
          run: {script: lookOf(letters, theme, languageOf)}
        })
      }
      return id
    },
    all: () => [...styles.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

/** `VerbatimChar` as Word lists it. */
const spaced = (id: string): string => id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')

function lookOf(letters: Letters, theme: Theme, languageOf: LanguageOf): ScriptLook {
  const {slot} = known[letters]
  if (letters === 'hanSigns') return {fonts: {'w:hint': 'eastAsia'}}
  const font =
    letters === 'greek' || letters === 'cyrillic' ? undefined : theme.fonts.scripts[letters]
  const name = font?.name
  const lang = languageOf(letters)
  switch (slot) {
    case 'complex':
      return {
        ...(name !== undefined && {fonts: {'w:cs': name}}),
        ...(lang !== undefined && {languages: {'w:bidi': lang}})
      }
    case 'eastAsia':
      return {
        ...(name !== undefined && {fonts: {'w:eastAsia': name}}),
        ...(lang !== undefined && {languages: {'w:eastAsia': lang}})
      }
    case 'latin':
      // Pictures are of the slots of Latin letters, or of none that Word documents.
      return name === undefined
        ? {}
        : {fonts: {'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name}}
  }
}
