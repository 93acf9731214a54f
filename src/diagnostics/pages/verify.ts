import type {PagesOf} from './page.ts'

export const verifyPages: PagesOf<'verify'> = {
  'verify/differs': {
    why: [
      'A reader that did not write the file found something that the report does not say, or did not find what it says: a word, a row, a link, a note, a property.',
      'At most 20 are told of each file.',
      '`build --verify` writes nothing of such a source.'
    ],
    example: {
      wrong: ['sed -i s/ministers/dancers/ out/summit/digest.md', 'dossier verify out/summit'],
      right: ['dossier build', 'dossier verify out/summit']
    }
  },
  'verify/altered': {
    why: [
      'Its bytes are not those whose fingerprint `pack.json` holds: somebody edited it, or saved it with another program.',
      '`dossier verify` compares it all the same, so `verify/differs` says what is different; `dossier merge` leaves its pack out.'
    ],
    example: {
      wrong: ['echo >> out/summit/digest.md', 'dossier verify out/summit'],
      right: ['dossier build', 'dossier verify out/summit']
    }
  },
  'verify/stale': {
    why: [
      'The source, a template, a part, a language or a picture has changed since, or is gone.',
      'There is nothing to compare the documents with.'
    ],
    example: {
      wrong: ['echo "Ferries sail at nine." >> sources/summit.md', 'dossier verify out/summit'],
      right: ['dossier build', 'dossier verify out/summit']
    }
  },
  'verify/degraded': {
    why: [
      'The format has not what the block needs, and the nearest honest way is shown: letters of a list as figures in Markdown, a box to tick as a sign in PDF.',
      'What a template leaves out with `:::only` is not told: it was asked for.'
    ],
    example: {
      file: 'sources/tasks.md',
      wrong: ['- [ ] Book the ferry'],
      right: ['- Book the ferry']
    }
  }
}
