import type {PagesOf} from './page.ts'

export const languagePages: PagesOf<'language'> = {
  'language/invalid': {
    why: [
      'The message names the key and says what was expected; for a key that does not exist, the nearest that does.',
      'A pattern has to keep its places, such as `{number}`.'
    ]
  },
  'language/incomplete': {
    why: [
      'A language that a project adds has to have all words that documents have of their own; the message names the first that are missing.'
    ]
  },
  'language/unknown': {
    why: [
      'The text is in a language without a file in `templates/languages/`, of the project or of this package.',
      'Days stay as in `2025-03-02`.'
    ]
  },
  'language/untranslated': {
    why: [
      'A heading, a title or a line of a head that the template writes in English stands in a document of another language, whose file does not have it among its `words`.',
      'Each is told once for a document.',
      'Until then they are shown as they are.'
    ]
  }
}
