import type {PagesOf} from './page.ts'

export const renderPages: PagesOf<'render'> = {
  'render/not-rendered': {
    why: ['The message says what, and how it is shown instead.', 'Nothing is left out in silence.'],
    example: {
      file: 'templates/flash.md',
      wrong: ['---', 'format: md', '---', '', ':::only{format=pdf}', '::body', ':::'],
      right: ['---', 'format: md', '---', '', '::body']
    }
  },
  'render/too-long': {
    why: [
      'GitHub prints no Markdown of more than 1 MiB, and Slack asks for messages of at most 4,000 characters.',
      'The text is written whole.'
    ],
    example: {
      file: 'templates/flash.md',
      wrong: ['---', 'format: md', 'flavour: chat', '---', '', '::body'],
      right: ['---', 'format: md', 'flavour: chat', '---', '', '::bottom-line']
    }
  },
  'render/missing-glyph': {
    why: [
      'Told once for each script, at the first such character, with their number.',
      'Fonts of [other scripts](themes.md#other-scripts) are packages that are installed only if wanted; the note says which to install.'
    ],
    example: {
      wrong: ['dossier build sources/shibuya.md'],
      right: ['npm install @expo-google-fonts/noto-serif-sc', 'dossier build sources/shibuya.md']
    }
  },
  'render/overrun': {
    why: [
      'Words are divided wherever they must be, so that no line runs over its edge.',
      'One sign cannot be divided: it is shown whole, over whatever stands beside it.'
    ],
    example: {
      file: 'sources/columns.md',
      wrong: [`|${'W|'.repeat(80)}`, `|${'-|'.repeat(80)}`, `|${'W|'.repeat(80)}`],
      right: ['|W|W|', '|-|-|', '|W|W|']
    }
  }
}
