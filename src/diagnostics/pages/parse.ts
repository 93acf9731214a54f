import type {PagesOf} from './page.ts'

export const parsePages: PagesOf<'parse'> = {
  'parse/empty': {
    why: [
      'There is nothing but blanks, or nothing below front matter that has no bottom line, key points or actions, so no document can be made of it.'
    ]
  },
  'parse/control-character': {
    why: [
      'Such as a NUL, an escape or half of a surrogate pair.',
      'Neither Word nor PDF can hold it.'
    ]
  },
  'parse/html': {
    why: [
      'HTML is never interpreted, and never passed through to an output.',
      'In cells of tables, `<br>` and lists of `<li>` are no reason for this message:',
      'Markdown has nothing else for them.'
    ]
  },
  'parse/html-comment': {
    why: ['Authors keep remarks to themselves in comments.']
  },
  'parse/no-alternative': {
    why: [
      'Who listens to a document, or meets it where the picture is missing, has only the words in the brackets.',
      'Without them the name of the file stands in their place.'
    ]
  },
  'parse/inline-image': {
    why: ['It is shown after its paragraph; in a heading, a table or a link, by its words.']
  },
  'parse/unsafe-link': {
    why: ['Addresses such as `javascript:` or `file:` can do harm where the document is read.']
  },
  'parse/unknown-anchor': {
    why: ['It would lead nowhere; its words are shown without a link.']
  },
  'parse/unused-note': {
    why: ['Documents show the notes that they refer to, so it is not shown.']
  },
  'parse/repeated-note': {
    why: ['Which of them was meant cannot be known.']
  },
  'parse/table-row': {
    why: [
      'Every row has as many cells as the head.',
      'The words of those that are too many are not shown.'
    ]
  },
  'parse/too-deep': {
    why: [
      'Deeper nesting is nobody’s intention, and would overwhelm the programs that read the outputs.'
    ]
  }
}
