import type {PagesOf} from './page.ts'

export const markingPages: PagesOf<'marking'> = {
  'marking/above-banner': {
    why: [
      'A title, a paragraph, an item or a caption opens with a mark that is higher than `marking` in the front matter: `(S)` in a document that is `CUI`.',
      'Whoever trusts the banner would be told less than there is.',
      'The place is that of the mark.'
    ],
    example: {
      file: 'sources/wall.md',
      wrong: ['---', 'marking: CUI', '---', '', '(S) The east wall is breached.'],
      right: ['---', 'marking: SECRET', '---', '', '(S) The east wall is breached.']
    }
  },
  'marking/no-banner': {
    why: [
      'A portion opens with a mark such as `(CUI)` or `(OFFICIAL-SENSITIVE)`, but the front matter states no `marking`, so that no page shows one.',
      'A single letter such as `(S)` is no mark here.'
    ],
    example: {
      file: 'sources/wall.md',
      wrong: ['(CUI) The east wall is breached.'],
      right: ['---', 'marking: CUI', '---', '', '(CUI) The east wall is breached.']
    }
  },
  'marking/unmarked-portion': {
    why: [
      'Who marks one portion marks all.',
      'It is told once, with how many there are, at the first of them.',
      'Headings need no mark, nor do notes, cells of tables, values of the front matter, and items below a lead or an item that has one.'
    ],
    example: {
      file: 'sources/wall.md',
      wrong: [
        '---',
        'marking: CUI',
        '---',
        '',
        '(CUI) The wall is breached.',
        '',
        'Quay 2 is open.'
      ],
      right: [
        '---',
        'marking: CUI',
        '---',
        '',
        '(CUI) The wall is breached.',
        '',
        '(U) Quay 2 is open.'
      ]
    }
  }
}
