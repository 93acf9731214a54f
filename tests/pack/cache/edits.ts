import {createHash} from 'node:crypto'
import {appendFileSync, readFileSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import type {BuildOptions} from '../../../src/pack/types.ts'
import type {Project} from '../../cli/project.ts'

/** What is built, and with what. */
export interface Stage {
  readonly place: Project
  readonly sources: Set<string>
  options: Omit<BuildOptions, 'sources' | 'out'>
}

/** One thing that somebody does between two builds; `n` differs each time. */
export type Edit = (stage: Stage, n: number) => void

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
/** A process that there is not. */
const gone = 2 ** 30

const dot = (n: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="${n}"/></svg>`

export const files = {
  'sources/a.md': '# Ferries\n\nThe ferry sails at nine.\n\n![A dot](dot.svg)\n',
  'sources/b.md': '# Piers\n\nThe pier leans, said <b>Ann</b>.\n',
  'sources/c.md': '---\nlang: de\n---\n\n# Fähren\n\nDie Fähre fährt um neun.\n',
  'sources/dot.svg': dot(3),
  'templates/note.md':
    '---\nformat: md\n---\n\n# Note\n\n::include{name=foot}\n\n## Text\n\n::body\n',
  'templates/shared/foot.md': 'Of the harbour.\n',
  'templates/languages/de.yaml': 'labels: {memo: Zettel}\n'
}

/** A file of the pack `a`, as it stands. */
const output = ({place}: Stage, file: string) => join(place.folder, 'out/a', file)
const remove = ({place}: Stage, file: string) =>
  rmSync(join(place.folder, file), {recursive: true, force: true})
const writing =
  (file: string, text: (n: number) => string): Edit =>
  ({place}, n) =>
    place.write(file, text(n))
const asking =
  (change: (n: number) => Partial<BuildOptions>): Edit =>
  (stage, n) => {
    stage.options = {...stage.options, ...change(n)}
  }

/** In an order in which what is broken is soon mended. */
export const edits = {
  'a source is changed': writing('sources/b.md', (n) => `# Piers\n\nPier ${n} leans.\n`),
  'a source has an error': writing('sources/b.md', () => '# Piers\n\n![None](none.png)\n'),
  'a source is saved as it is': ({place}) =>
    place.write('sources/a.md', place.read('sources/a.md')),
  'a source gets another name': ({place, sources}, n) => {
    renameSync(join(place.folder, 'sources/b.md'), join(place.folder, `sources/b${n}.md`))
    place.write('sources/b.md', '# New\n')
    sources.add(`sources/b${n}.md`)
  },
  'a picture goes': (stage) => remove(stage, 'sources/dot.svg'),
  'a picture is changed': writing('sources/dot.svg', (n) => dot((n % 3) + 1)),
  'a template is changed': writing(
    'templates/note.md',
    (n) => `${files['templates/note.md']}\nNumber ${n}.\n`
  ),
  'a template has an error': writing('templates/note.md', () => '::titel\n'),
  'a template is as it was': writing('templates/note.md', () => files['templates/note.md']),
  'a part is changed': writing('templates/shared/foot.md', (n) => `Of harbour ${n}.\n`),
  'a template of the project comes': writing(
    'templates/digest.md',
    (n) => `---\nformat: md\n---\n\n# Digest ${n}\n\n::body\n`
  ),
  'a template of the project goes': (stage) => remove(stage, 'templates/digest.md'),
  'a brand comes': writing('templates/brand.yaml', (n) => `colours: {accent: '#00000${n % 10}'}\n`),
  'a brand goes': (stage) => remove(stage, 'templates/brand.yaml'),
  'a theme comes': writing('templates/themes/civic.yaml', () => 'name: Ours\nextends: ink\n'),
  'a theme goes': (stage) => remove(stage, 'templates/themes'),
  'words of a language are changed': writing(
    'templates/languages/de.yaml',
    (n) => `labels: {memo: 'Zettel ${n}', source: 'Text ${n}'}\n`
  ),
  'a language comes': writing('templates/languages/fr.yaml', () => 'labels: {memo: Billet}\n'),
  'languages go': (stage) => remove(stage, 'templates/languages'),
  'other templates are asked for': asking((n) => ({
    templates: n % 2 === 0 ? ['note'] : ['note', 'digest']
  })),
  'another language is meant': asking((n) => ({language: n % 2 === 0 ? 'fr' : undefined})),
  'a review is asked for': asking((n) => ({review: n % 2 === 0})),
  'a rule has another level': asking(() => ({rules: {'parse/html': 'off'}})),
  'a limit is lower': asking(() => ({limits: {sourceBytes: 40}})),
  'a limit is as it was': asking(() => ({limits: {}})),
  'another day is told': asking((n) => ({epoch: n * 1_000_000}))
} satisfies Readonly<Record<string, Edit>>

/** Of what was built: what is to be built is the same. */
export const damages = {
  'a document is changed': (stage) => appendFileSync(output(stage, 'note.md'), 'x'),
  'a document is changed, but not its size or time': (stage) => {
    const path = output(stage, 'note.md')
    const {atime, mtime} = statSync(path)
    const text = readFileSync(path, 'utf8')
    stage.place.write('out/a/note.md', `x${text.slice(1)}`)
    utimesSync(path, atime, mtime)
  },
  'a document goes': (stage) => remove(stage, 'out/a/note.md'),
  'a manifest goes': (stage) => remove(stage, 'out/a/pack.json'),
  'a pack goes': (stage) => remove(stage, 'out/a'),
  'a pack takes the place of another': ({place}) =>
    place.write('out/a/note.md', place.read('out/b/pack.json')),
  'a record is cut off': ({place}, n) =>
    place.write('out/.dossier/built/a.json', place.read('out/.dossier/built/a.json').slice(0, n)),
  'a record is that of another': ({place}) =>
    place.write('out/.dossier/built/a.json', place.read('out/.dossier/built/c.json')),
  'all records go': (stage) => remove(stage, 'out/.dossier'),
  'a build was killed': ({place}) =>
    place.write(`out/a/.dossier-${machine}-${gone}-0-1.tmp`, 'half')
} satisfies Readonly<Record<string, Edit>>
