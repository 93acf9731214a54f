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
  'pack/empty-shard': {
    why: [
      '`--shard 3/4` builds one of four shares of the sources, and there are fewer sources than shares.',
      'This one makes nothing, and ends with 0: the others have all there is.'
    ],
    example: {
      wrong: ['dossier build --shard 2/2'],
      right: ['dossier build --shard 1/1']
    }
  },
  'pack/manifest': {
    why: [
      '`dossier diff`, `trace`, `verify` and `merge` read the `pack.json` beside a document.',
      'It is missing, is no JSON, or was written by a version with another `schemaVersion`.',
      '`merge` takes no name in it that leads out of the folder of the pack, either.'
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
  'pack/no-packs': {
    why: [
      '`dossier merge` joins the packs in the folders that it is given: each is a folder in one of them, with a `pack.json`.',
      'The packs of the other folders are merged.'
    ],
    example: {
      wrong: ['dossier merge shards'],
      right: ['dossier merge shards/1 shards/2']
    }
  },
  'pack/conflict': {
    why: [
      'The same source is in two of the folders that are merged, and what was made of it differs: the source itself, its templates, or the version of `dossier`.',
      'Names that differ by capitals are one on many disks.',
      'Nobody can tell which is meant, so neither is written.'
    ],
    example: {
      wrong: [
        'dossier build --out old',
        'echo "Ferries sail at nine." >> sources/summit.md',
        'dossier build --out new',
        'dossier merge old new'
      ],
      right: ['dossier merge new']
    }
  },
  'pack/unlisted': {
    why: [
      'A folder that is merged holds a file in a pack which its `pack.json` does not list, a folder without one, or a link to a folder, which is not followed.',
      'It is of an earlier build, or somebody put it there, and nothing tells whether it is whole.'
    ],
    example: {
      wrong: ['cp notes.txt out/summit/', 'dossier merge out --out merged'],
      right: ['rm out/summit/notes.txt', 'dossier merge out --out merged']
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
  'pack/too-slow': {
    why: [
      'Each source is made into its documents in a thread of its own, which is ended when it takes longer than `limits.documentSeconds`.',
      'Nothing of the source is written, what was there stays, and the other sources are built.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['limits: {documentSeconds: 1}'],
      right: ['limits: {documentSeconds: 600}']
    }
  },
  'pack/too-much-memory': {
    why: [
      'Each source is made into its documents in a thread of its own, which ends when it needs more memory than `limits.documentMegabytes`.',
      'Nothing of the source is written, what was there stays, and the other sources are built.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['limits: {documentMegabytes: 200}'],
      right: ['limits: {documentMegabytes: 8000}']
    }
  },
  'pack/mistake': {
    why: [
      'This should not happen: something in the source was not foreseen.',
      'Nothing of the source is written, what was there stays, and the other sources are built.',
      'The message has what the maintainers need to find it.'
    ],
    example: {
      wrong: ['dossier build sources/summit.md'],
      right: ['dossier build sources/summit.md']
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
