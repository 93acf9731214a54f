import type {PagesOf} from './page.ts'

export const readPages: PagesOf<'read'> = {
  'read/not-found': {
    why: [
      'There is no file at the path that was named.',
      'A path is looked up from the folder that the command was started in.'
    ],
    example: {
      wrong: ['dossier build sources/sumit.md'],
      right: ['dossier build sources/summit.md']
    }
  },
  'read/is-directory': {
    why: [
      'A source is one file, and a folder may hold texts that nobody wants to publish.',
      'Without any source, `dossier build` takes all texts in `sources/`.'
    ],
    example: {wrong: ['dossier build sources'], right: ['dossier build sources/summit.md']}
  },
  'read/failed': {
    why: [
      'The system would not let the file be read, or it is a pipe or a device; the message has its words.'
    ],
    example: {
      wrong: ['sudo cp summit.md sources/', 'dossier build sources/summit.md'],
      right: ['sudo chmod a+r sources/summit.md', 'dossier build sources/summit.md']
    }
  },
  'read/outside': {
    why: [
      'A path below the folder that the command was started in stays below it, links followed.',
      'So a text that somebody sends cannot bring a link with it that puts a file of yours into a document.',
      'A path that is written as one elsewhere, on the command line or in the settings, is read.'
    ],
    example: {
      wrong: ['ln -s ~/notes/fares.md sources/fares.md', 'dossier build sources/fares.md'],
      right: ['rm sources/fares.md', 'dossier build ../notes/fares.md']
    }
  },
  'read/not-utf8': {
    why: [
      'The message names the first byte that is no UTF-8, with its line, column and distance from the start.',
      'Often the text was saved as Latin-1 or UTF-16.',
      'Which of them is not guessed: a wrong guess would print wrong names.'
    ],
    example: {
      wrong: ['dossier build old.txt'],
      right: [
        'iconv -f ISO-8859-1 -t UTF-8 old.txt > sources/new.txt',
        'dossier build sources/new.txt'
      ]
    }
  },
  'read/too-large': {
    why: [
      'The source has more bytes than `limits.sourceBytes` in the [settings](settings.md#limits) allows, 5 million unless they say otherwise.',
      'It was not read.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['limits:', '  sourceBytes: 2000'],
      right: ['limits:', '  sourceBytes: 200000']
    }
  },
  'read/unknown-kind': {
    why: [
      'Whether a text is Markdown or plain prose is told by the ending of its name, and by nothing else.'
    ],
    example: {
      wrong: ['dossier build sources/summit.rtf'],
      right: ['dossier build sources/summit.txt']
    }
  }
}
