import type {PagesOf} from './page.ts'

export const referencePages: PagesOf<'reference'> = {
  'reference/outside': {
    why: [
      'A [Word file to take the look from](themes.md#your-own-word-file) is read only in the folder that the command is started in, in that of the template, or below them; links are followed first.',
      'So a template from somebody else cannot open what is none of its business.'
    ],
    example: {
      wrong: ['dossier build --reference ../company.docx'],
      right: ['cp ../company.docx .', 'dossier build --reference company.docx']
    }
  },
  'reference/unreadable': {
    why: [
      'It is no Word file, it is damaged or has a password, it is in the old format (`.doc`) or the strict one, it has a document type in its XML, a style that is based on itself, a page without room for words, or more in it than any Word file needs: at most 30 MB, 2,000 parts, 100 MB unpacked, 10,000 styles.'
    ],
    example: {
      wrong: ['dossier build --reference company.doc'],
      right: ['dossier build --reference company.docx']
    }
  },
  'reference/left-out': {
    why: [
      'Headers and footers are taken as they are, but for what would be fetched from elsewhere or run: pictures on the network, objects of other programs, fields that bring in files.',
      'What such a field showed last stays.'
    ],
    example: {
      wrong: ['dossier build --reference linked-logo.docx'],
      right: ['dossier build --reference own-logo.docx']
    }
  },
  'reference/style-added': {
    why: [
      'The document needs them, so they were added, in the fonts and colours of the file.',
      'The message names them, once for each document.'
    ],
    example: {
      wrong: ['dossier build --reference company.docx'],
      right: ['dossier build']
    }
  }
}
