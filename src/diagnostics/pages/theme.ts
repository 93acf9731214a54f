import type {PagesOf} from './page.ts'

export const themePages: PagesOf<'theme'> = {
  'theme/invalid': {
    why: [
      'A token that does not exist, a value of the wrong kind, or a font that cannot be found or is no whole TrueType or OpenType file.',
      'See [themes](themes.md).'
    ],
    example: {
      file: 'templates/brand.yaml',
      wrong: ['colours:', '  acent: "#7a1f3d"'],
      right: ['colours:', '  accent: "#7a1f3d"']
    }
  },
  'theme/unknown': {
    why: [
      'A theme is looked for in `themes/` beside the template, in `templates/themes/` of the project, and among those that come with the package.'
    ],
    example: {
      wrong: ['dossier build sources/summit.md --theme civik'],
      right: ['dossier build sources/summit.md --theme civic']
    }
  },
  'theme/circle': {
    why: [
      'A theme with [`extends`](themes.md#a-theme-of-your-own) is laid over another, and in the end over one that extends none.',
      'The message shows the circle.'
    ],
    example: {
      file: 'templates/themes/house.yaml',
      wrong: ['extends: house-print'],
      right: ['extends: civic']
    }
  }
}
