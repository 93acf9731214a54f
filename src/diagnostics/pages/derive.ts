import type {PagesOf} from './page.ts'

export const derivePages: PagesOf<'derive'> = {
  'derive/language': {
    why: [
      'The rules that read people, dates and figures out of a text are written for English.',
      'The language is what front matter states; where it states none, it is told by the words, as [sources](sources.md#language) say.',
      'The text and all that its author states are shown as they are.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['---', 'lang: de', '---', '', 'Fares rise by 4 per cent on 1 March.'],
      right: ['---', 'lang: en', '---', '', 'Fares rise by 4 per cent on 1 March.']
    }
  },
  'derive/long-sentence': {
    why: [
      'A stretch of more than 2,000 characters without an end is no sentence of prose, and is not searched for facts.'
    ],
    example: {
      file: 'sources/lines.md',
      wrong: [`The ferries sail ${'to the north pier and '.repeat(100)}home`],
      right: ['The ferries sail to the north pier. They sail home.']
    }
  }
}
