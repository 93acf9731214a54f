import type {PagesOf} from './page.ts'

export const configPages: PagesOf<'config'> = {
  'config/invalid': {
    why: [
      'The [settings](settings.md) have a key that there is not, or a value of the wrong kind; or the file is no YAML or JSON, or ends in something else.',
      'Nothing is built.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['output: packs'],
      right: ['out: packs']
    }
  },
  'config/several': {
    why: [
      'There is more than one `dossier.config.…`, and it cannot be told which counts.',
      'Nothing is built.'
    ],
    example: {
      wrong: ['dossier build'],
      right: ['rm dossier.config.json', 'dossier build']
    }
  },
  'config/code': {
    why: [
      'The file ended with an error, exports nothing, or is TypeScript, which Node reads by itself from 22.18 on only.',
      'The message has the words of the error, and its place where it is known.'
    ],
    example: {
      file: 'dossier.config.mjs',
      wrong: ["const settings = {out: 'packs'}"],
      right: ["export default {out: 'packs'}"]
    }
  },
  'config/no-match': {
    why: ['A pattern of `sources` means no text that is there. The others count.'],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['sources: [sources/*.md, text/*.md]'],
      right: ['sources: [sources/*.md, texts/*.md]']
    }
  }
}
