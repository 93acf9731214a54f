import type {PagesOf} from './page.ts'

export const languagePages: PagesOf<'language'> = {
  'language/invalid': {
    why: [
      'The message names the key and says what was expected; for a key that does not exist, the nearest that does.',
      'A pattern has to keep its places, such as `{number}`.'
    ],
    example: {
      file: 'templates/languages/de.yaml',
      wrong: ['label:', '  memo: Vermerk'],
      right: ['labels:', '  memo: Vermerk']
    }
  },
  'language/incomplete': {
    why: [
      'A language that a project adds has to have all words that documents have of their own, so that no document speaks two languages.',
      'The message names the first that are missing.',
      '`dossier schema language` prints what there is.'
    ],
    example: {
      wrong: ['echo "labels: {memo: Nota}" > templates/languages/nl.yaml', 'dossier build'],
      right: ['cp en.yaml templates/languages/nl.yaml', 'dossier build']
    }
  },
  'language/unknown': {
    why: [
      'The text is in a language without a file in `templates/languages/`, of the project or of this package.',
      'Labels are English in its documents, and days are as in `2025-03-02`.'
    ],
    example: {
      wrong: ['dossier build'],
      right: ['cp en.yaml templates/languages/nl.yaml', 'dossier build']
    }
  },
  'language/untranslated': {
    why: [
      'A heading, a title or a line of a head that the template writes in English stands in a document of another language, whose file does not have it among its `words`.',
      'It is shown as it is, and told once for a document.'
    ],
    example: {
      file: 'templates/languages/de.yaml',
      wrong: ['words:', '  Fleet: Flotte'],
      right: ['words:', '  Fleet: Flotte', '  Fleet status: Lage der Flotte']
    }
  }
}
