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
  'render/too-many-pages': {
    why: [
      'A PDF would have more than 2,000 pages, or than [`limits.pages`](settings.md#limits).',
      'They are known as soon as its lines are laid out, so that none is painted.',
      'Word makes the pages of its documents itself, when it opens them: they are not counted.',
      'How long a document should be is for the `budget` of its [template](templates.md) to say.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['limits:', '  pages: 1'],
      right: ['limits:', '  pages: 100']
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
