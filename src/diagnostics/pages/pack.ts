import type {PagesOf} from './page.ts'

export const packPages: PagesOf<'pack'> = {
  'pack/file-name': {
    why: [
      'A document has a name of its own in the folder of its pack: without a folder, with the ending of its format, and not the name of another one, for any source.',
      'Upper and lower case make no difference.',
      'Nothing is built.'
    ]
  },
  'pack/same-output': {
    why: [
      'A pack is named after its source, and an output after its template, whatever their folders.',
      'On many disks, upper and lower case make no difference.',
      'Neither is built.'
    ]
  },
  'pack/manifest': {
    why: [
      '`dossier diff` and `dossier trace` read the `pack.json` beside a document.',
      'It is missing, is no JSON, or was written by a version with another `schemaVersion`.'
    ]
  },
  'pack/changed': {
    why: [
      '`pack.json` holds the SHA-256 of each.',
      '`dossier diff` and `dossier trace` read the source that a PDF of the pack carries in its place.',
      'Where none does, `diff` compares the facts in `pack.json` and nothing else, and `trace` looks for the words in what is there now.'
    ]
  },
  'pack/unknown-template': {
    why: [
      'A template is looked for in `templates/` of the folder that the command was started in, and among those that come with the package.'
    ]
  }
}
