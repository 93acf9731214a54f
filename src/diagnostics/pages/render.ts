import type {PagesOf} from './page.ts'

export const renderPages: PagesOf<'render'> = {
  'render/not-rendered': {
    why: ['The note says what, and how it is shown instead.', 'Nothing is left out in silence.']
  },
  'render/too-long': {
    why: [
      'GitHub prints no Markdown of more than 1 MiB, and Slack asks for messages of at most 4,000 characters.',
      'The text is written whole.'
    ]
  },
  'render/missing-glyph': {
    why: [
      'Told once for each script, at the first such character, with their number.',
      'Fonts of [other scripts](themes.md#other-scripts) are packages that are installed only if wanted; the note says which to install.'
    ]
  },
  'render/overrun': {
    why: [
      'Words are divided wherever they must be, so that no line runs over its edge.',
      'One sign cannot be divided: it is shown whole, over whatever stands beside it.'
    ]
  }
}
