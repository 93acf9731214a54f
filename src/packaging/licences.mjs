import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Licences that ask for their text and names in copies, and for nothing else of us. */
const permitted = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])
const texts = join(import.meta.dirname, 'licences')
const line = '-'.repeat(80)

/**
 * The licences of all packages of which something is in the files of the bundler, one after the
 * other. Throws where a package states none, or one that has to be thought about.
 */
export function licencesOf(output) {
  const modules = output.flatMap(({moduleIds = []}) => moduleIds)
  const folders = new Set(modules.flatMap((id) => folderOf(id.replaceAll('\\', '/')) ?? []))
  const found = new Set([...folders].map(licenceOf))
  return [
    'Parts of these packages are in the files of `program`, with thanks.\n',
    ...[...found].sort()
  ].join(`\n${line}\n\n`)
}

const folderOf = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]

function licenceOf(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((it) =>
    /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/i.test(it)
  )
  const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  // `licenses` is the older way; some say it in the text alone.
  const stated = about.license ?? about.licenses?.[0]?.type
  const name = stated ?? (/^(?:The )?MIT License/i.test(words[0]) ? 'MIT' : undefined)
  if (!permitted.has(name)) throw new Error(`Unexpected licence ${name} of ${about.name}`)
  const all = words.length > 0 ? words : [standard(name, about.author?.name ?? about.author)]
  return [`${about.name} ${about.version} (${name})`, ...all, ''].join('\n\n')
}

/** For a package that names its licence, but leaves out the text. */
function standard(name, author = 'its authors') {
  return readFileSync(join(texts, `${name}.txt`), 'utf8')
    .replace('<author>', author)
    .trim()
}
