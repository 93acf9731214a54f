import type {PagesOf} from './page.ts'

export const frontMatterPages: PagesOf<'front-matter'> = {
  'front-matter/invalid': {
    why: [
      'What stands between the first two lines of `---` has keys, but cannot be read as YAML.',
      'Often a quotation mark is missing, or words with a colon need quotation marks.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['---', 'title: Fares: what changes', '---', '', 'Fares rise.'],
      right: ['---', "title: 'Fares: what changes'", '---', '', 'Fares rise.']
    }
  },
  'front-matter/type': {
    why: [
      'Such as a date that is no day, or a list where words are expected.',
      'See [front matter](sources.md#front-matter).'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['---', 'date: next Monday', '---', '', 'Fares rise.'],
      right: ['---', 'date: 2026-11-30', '---', '', 'Fares rise.']
    }
  },
  'front-matter/unknown-key': {
    why: [
      'Often a slip of the pen: the message names the key that was probably meant.',
      'What stands behind it is kept, but no document shows it.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['---', 'keypoints: [Fares rise.]', '---', '', 'Fares rise.'],
      right: ['---', 'key_points: [Fares rise.]', '---', '', 'Fares rise.']
    }
  }
}
