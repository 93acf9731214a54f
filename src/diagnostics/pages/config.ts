import type {PagesOf} from './page.ts'

export const configPages: PagesOf<'config'> = {
  'config/invalid': {
    why: [
      'The [settings](settings.md) have a key that there is not, or a value of the wrong kind; or the file is no YAML or JSON, or ends in something else.',
      'Nothing is built.'
    ]
  },
  'config/several': {
    why: [
      'There is more than one `dossier.config.…`, and it cannot be told which counts.',
      'Nothing is built.'
    ]
  },
  'config/code': {
    why: [
      'The file ended with an error, exports nothing, or is TypeScript, which Node reads by itself from 22.18 on only.',
      'The message has the words of the error, and its place where it is known.'
    ]
  },
  'config/no-match': {
    why: ['A pattern of `sources` means no text that is there.', 'The others count.']
  }
}
