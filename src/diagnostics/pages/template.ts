import type {PagesOf} from './page.ts'

export const templatePages: PagesOf<'template'> = {
  'template/invalid': {
    why: [
      'The settings at the top of a template are wrong, or there is nothing below them.',
      'See [settings](templates.md#settings).'
    ],
    example: {
      file: 'templates/flash.md',
      wrong: ['---', 'kind: Flash', 'format: odt', '---', '', '::body'],
      right: ['---', 'kind: Flash', 'format: md', '---', '', '::body']
    }
  },
  'template/unknown-directive': {
    why: [
      'It is never printed as words: a reader would not know what to make of `::key-point`.',
      'What there is stands in [directives](templates.md#directives).'
    ],
    example: {
      file: 'templates/flash.md',
      wrong: ['::key-point'],
      right: ['::key-points']
    }
  },
  'template/malformed-directive': {
    why: ['It would otherwise be taken for words, and be printed.'],
    example: {
      file: 'templates/flash.md',
      wrong: ['::key-points{max=}'],
      right: ['::key-points{max=3}']
    }
  },
  'template/misplaced-directive': {
    why: [
      'Some directives have a line of their own, others stand among words, and `:page` and `:pages` only at the edge of a page.'
    ],
    example: {
      file: 'templates/flash.md',
      wrong: ['This is page :page.', '', '::body'],
      right: ['---', 'page:', '  footer: {right: "Page :page"}', '---', '', '::body']
    }
  },
  'template/attribute': {
    why: ['It is unknown, or its value is not of the kind that it takes.'],
    example: {
      file: 'templates/flash.md',
      wrong: ['::key-points{max=many}'],
      right: ['::key-points{max=5}']
    }
  },
  'template/footnote': {
    why: [
      'Notes belong to what an author writes, and are counted in each source; a template has none.'
    ],
    example: {
      file: 'templates/flash.md',
      wrong: ['Figures are provisional.[^1]', '', '::figures', '', '[^1]: As of today.'],
      right: ['Figures are provisional, as of today.', '', '::figures']
    }
  },
  'template/unknown-part': {
    why: [
      '`::include{name="…"}` takes a file from `shared/` beside the template, from `templates/shared/` of the project, or from those that come with the package.'
    ],
    example: {
      file: 'templates/flash.md',
      wrong: ['::body', '', '::include{name=sign-of}'],
      right: ['::body', '', '::include{name=sign-off}']
    }
  },
  'template/circle': {
    why: ['It would never end. The message shows the circle.'],
    example: {
      file: 'templates/shared/sign-off.md',
      wrong: ['The harbour office', '', '::include{name=address}'],
      right: ['The harbour office']
    }
  },
  'template/required': {
    why: [
      'The setting [`requires`](templates.md#requirements) names what the author has to state; the message names the place in the template, and how to state it.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['Fares rise on 1 March.'],
      right: ['---', 'bottom_line: Agree to the new fares.', '---', '', 'Fares rise on 1 March.']
    }
  },
  'template/over-budget': {
    why: [
      'The setting [`budget`](templates.md#budgets) says how many pages or words the finished document may have.',
      'The message says how many it has, how many are too many, and which sections are longest.',
      'Pages of Word are estimated.'
    ],
    example: {
      file: 'templates/flash.md',
      wrong: ['---', 'format: md', 'budget: {words: 10}', '---', '', '::body'],
      right: ['---', 'format: md', 'budget: {words: 300}', '---', '', '::body']
    }
  }
}
