import type {PagesOf} from './page.ts'

export const readPages: PagesOf<'read'> = {
  'read/not-found': {
    why: ['The path is looked up from the folder that the command was started in.']
  },
  'read/is-directory': {
    why: [
      'A source is one file.',
      'Without any source, `dossier build` takes all texts in `sources/`.'
    ]
  },
  'read/failed': {
    why: [
      'The system would not let the file be read, or it is a pipe or a device; the message has its words.'
    ]
  },
  'read/not-utf8': {
    why: [
      'The message names the first byte that is no UTF-8, with its line, column and distance from the start.',
      'Often the text was saved as Latin-1 or UTF-16.'
    ]
  },
  'read/too-large': {
    why: [
      'It has more bytes than `limits.sourceBytes` in the [settings](settings.md#limits) allows, 50 million unless they say otherwise.',
      'It was not read.'
    ]
  },
  'read/unknown-kind': {
    why: [
      'Whether a text is Markdown or plain prose is told by the ending of its name, and by nothing else.'
    ]
  }
}
