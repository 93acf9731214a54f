import type {PagesOf} from './page.ts'

export const frontMatterPages: PagesOf<'front-matter'> = {
  'front-matter/invalid': {
    why: ['What stands between the first two lines of `---` has keys, but cannot be read as YAML.']
  },
  'front-matter/type': {
    why: [
      'Such as a date that is no day, or a list where words are expected.',
      'See [front matter](sources.md#front-matter).'
    ]
  },
  'front-matter/unknown-key': {
    why: ['Often a slip of the pen: the message names the key that was probably meant.']
  }
}
