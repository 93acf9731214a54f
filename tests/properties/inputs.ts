import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {SourceText} from '../../src/parse/index.ts'
import type {TemplateText} from '../../src/template/index.ts'
import {fixtures, partsOf} from '../fixture.ts'

type Named = SourceText & {readonly name: string}

/** The sources that ship. */
export const shipped: readonly Named[] = readdirSync('sources')
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .map((file) => `sources/${file}`)
  .map((path) => ({name: path, path, text: readFileSync(path, 'utf8')}))

/** Everything that a property is tried on: the sources that ship and those of the cases. */
export const sources: readonly Named[] = [
  ...shipped,
  ...fixtures.map(({name, source}) => ({name: `fixtures/${name}`, ...source}))
]

const names = ['brief', 'memo', 'digest', 'memo-military']

/** The templates that ship, with the parts that they include. */
export const templates: readonly TemplateText[] = names
  .map((name) => `templates/${name}.md`)
  .filter((path) => existsSync(path))
  .map((path) => ({path, text: readFileSync(path, 'utf8')}))

/** The one that shows most; `npm run parity` tries all of them. */
export const briefs: readonly TemplateText[] = templates.filter(({path}) =>
  path.endsWith('/brief.md')
)

export const parts = partsOf('templates/shared')
