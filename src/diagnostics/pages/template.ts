import type {PagesOf} from './page.ts'

export const templatePages: PagesOf<'template'> = {
  'template/invalid': {
    why: [
      'The settings at the top of a template are wrong, or there is nothing below them.',
      'See [settings](templates.md#settings).'
    ]
  },
  'template/unknown-directive': {
    why: ['It is never printed as words: a reader would not know what to make of `::key-point`.']
  },
  'template/malformed-directive': {
    why: ['It would otherwise be taken for words, and be printed.']
  },
  'template/misplaced-directive': {
    why: [
      'Some directives have a line of their own, others stand among words, and `:page` and `:pages` only at the edge of a page.'
    ]
  },
  'template/attribute': {
    why: ['It is unknown, or its value is not of the kind that it takes.']
  },
  'template/footnote': {
    why: ['Notes belong to what an author writes; a template has none.']
  },
  'template/unknown-part': {
    why: [
      '`::include{name="…"}` takes a file from `shared/` beside the template, from `templates/shared/` of the project, or from those that come with the package.'
    ]
  },
  'template/circle': {
    why: ['The message shows the circle.']
  },
  'template/required': {
    why: [
      'The setting [`requires`](templates.md#requirements) names what the author has to state; the message names the place in the template, and how to state it.'
    ]
  },
  'template/over-budget': {
    why: [
      'The setting [`budget`](templates.md#budgets) says how many pages or words the finished document may have.',
      'The message says how many it has, how many are too many, and which sections are longest.',
      'Pages of Word are estimated.'
    ]
  }
}
