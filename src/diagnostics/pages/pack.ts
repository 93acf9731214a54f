import type {PagesOf} from './page.ts'

export const packPages: PagesOf<'pack'> = {
  'pack/file-name': {
    why: [
      'A document has a name of its own in the folder of its pack: without a folder, with the ending of its format, and not the name of another one, for any source.',
      'Upper and lower case make no difference.',
      'Nothing is built.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['packs:', '  - {template: digest, file: summary.txt}'],
      right: ['packs:', '  - {template: digest, file: summary.md}']
    }
  },
  'pack/same-output': {
    why: [
      'A pack is named after its source, and an output after its template, whatever their folders.',
      'On many disks, upper and lower case make no difference.',
      'Neither is built.'
    ],
    example: {
      wrong: ['dossier build sources/summit.md notes/summit.txt'],
      right: [
        'mv notes/summit.txt notes/summit-notes.txt',
        'dossier build sources/summit.md notes/summit-notes.txt'
      ]
    }
  },
  'pack/manifest': {
    why: [
      '`dossier diff`, `trace` and `verify` read the `pack.json` beside a document.',
      'It is missing, is no JSON, or was written by a version with another `schemaVersion`.'
    ],
    example: {
      wrong: ['echo "{}" > out/summit/pack.json', 'dossier verify out/summit'],
      right: ['dossier build', 'dossier verify out/summit']
    }
  },
  'pack/base': {
    why: [
      '`--base` names what a build or a check is compared with: a folder that holds packs, each with its `pack.json`, or a revision of git, such as `main` or `HEAD~1`.',
      'A name that begins with `-` is none, and without `git` there are no revisions.',
      'Nothing is built.'
    ],
    example: {
      wrong: ['dossier check --base publishd'],
      right: ['dossier check --base published']
    }
  },
  'pack/changed': {
    why: [
      '`pack.json` holds the SHA-256 of each.',
      '`dossier diff` and `dossier trace` read the source that a PDF of the pack carries in its place.',
      'Where none does, `diff` compares the facts in `pack.json` and nothing else, and `trace` looks for the words in what is there now.'
    ],
    example: {
      wrong: [
        'echo "Ferries sail at nine." >> sources/summit.md',
        'dossier trace out/summit/digest.md "summit"'
      ],
      right: ['dossier build', 'dossier trace out/summit/digest.md "summit"']
    }
  },
  'pack/unknown-template': {
    why: [
      'A template is looked for in `templates/` of the folder that the command was started in, and among those that come with the package.'
    ],
    example: {
      wrong: ['dossier build sources/summit.md --template breif'],
      right: ['dossier build sources/summit.md --template brief']
    }
  }
}
