import type {PagesOf} from './page.ts'

export const writePages: PagesOf<'write'> = {
  'write/exists': {
    why: [
      '`dossier init` writes no file over another.',
      'The other files of the new project are written.'
    ],
    example: {
      wrong: ['dossier init', 'dossier init'],
      right: ['dossier init briefs']
    }
  },
  'write/failed': {
    why: [
      'The system would not let it be written; the message has its words.',
      'No output of the source was changed.'
    ],
    example: {
      wrong: ['dossier build --out sources/summit.md'],
      right: ['dossier build --out packs']
    }
  }
}
