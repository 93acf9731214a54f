import type {PagesOf} from './page.ts'

export const derivePages: PagesOf<'derive'> = {
  'derive/language': {
    why: [
      'The rules that read people, dates and figures out of a text are written for English.',
      'The language is what front matter states; where it states none, it is told by the words, as [sources](sources.md#language) say.',
      'The text and all that its author states are shown as they are.'
    ]
  },
  'derive/long-sentence': {
    why: [
      'A stretch of more than 2,000 characters without an end is no sentence of prose, and is not searched for facts.'
    ]
  }
}
