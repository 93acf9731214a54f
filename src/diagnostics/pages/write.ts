import type {PagesOf} from './page.ts'

export const writePages: PagesOf<'write'> = {
  'write/exists': {
    why: [
      '`dossier init` writes no file over another.',
      'The other files of the new project are written.'
    ]
  },
  'write/failed': {
    why: ['No output of the source was changed.']
  }
}
