import type {PagesOf} from './page.ts'

export const themePages: PagesOf<'theme'> = {
  'theme/invalid': {
    why: [
      'A token that does not exist, a value of the wrong kind, or a font that cannot be found or is no whole TrueType or OpenType file.',
      'See [themes](themes.md).'
    ]
  },
  'theme/unknown': {
    why: [
      'A theme is looked for in `themes/` beside the template, in `templates/themes/` of the project, and among those that come with the package.'
    ]
  },
  'theme/circle': {
    why: [
      'A theme with [`extends`](themes.md#a-theme-of-your-own) is laid over another, and in the end over one that extends none.',
      'The message shows the circle.'
    ]
  }
}
