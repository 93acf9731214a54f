import {createHash} from 'node:crypto'

type Content = string | Uint8Array

const sha256 = (data: Content) => createHash('sha256').update(data).digest('hex')

/** A `pack.json` that lists these files, those in folders as pictures. */
export function manifestOf(files: Readonly<Record<string, Content>>, path = 'note.md'): string {
  const listed = Object.entries(files).map(([file, content]) => ({
    file,
    sha256: sha256(content),
    bytes: Buffer.from(content).length
  }))
  return JSON.stringify({
    tool: 'dossier',
    schemaVersion: 2,
    source: {path, sha256: sha256(path)},
    inputs: [],
    outputs: listed
      .filter(({file}) => !file.startsWith('assets/'))
      .map((it) => ({...it, template: 'digest', format: 'md', kind: 'Digest', words: 2})),
    attachments: listed.filter(({file}) => file.startsWith('assets/')),
    messages: [],
    facts: []
  })
}

/** The files of a pack in a folder, its manifest included. */
export const packIn = (
  folder: string,
  files: Readonly<Record<string, Content>> = {'digest.md': `# ${folder}\n`}
): Readonly<Record<string, Content>> => ({
  ...Object.fromEntries(Object.entries(files).map(([file, it]) => [`${folder}/${file}`, it])),
  [`${folder}/pack.json`]: manifestOf(files)
})
