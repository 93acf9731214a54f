import {join, normalize, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {findConfig} from '../config/find.ts'
import {listFiles} from '../io/list.ts'
import {packageRoot} from '../io/package.ts'
import {readText} from '../io/read-text.ts'
import {exists, writeNew} from '../io/write-new.ts'
import {type Call, WrongCall} from './call.ts'
import {exitCodeOf} from './exit.ts'
import type {Host} from './host.ts'
import {createReporter} from './report/pretty.ts'
import {visibleLine} from './visible.ts'

/** A file of a new project, and the one of this package that it is copied from. */
interface Copy {
  readonly from: string
  readonly to: string
}

const config = 'dossier.config.yaml'

/** Files that every project begins with. npm would not pack one named `.gitignore`. */
const starters: readonly Copy[] = [
  {from: config, to: config},
  {from: 'sources/example.md', to: 'sources/example.md'},
  {from: 'templates/brand.yaml', to: 'templates/brand.yaml'},
  {from: 'gitignore', to: '.gitignore'}
].map(({from, to}) => ({from: `templates/project/${from}`, to}))

/** `dossier init`: writes a project into a folder. Resolves with the exit code. */
export async function runInit(call: Call, host: Host): Promise<number> {
  const [folder = '.', ...others] = call.operands
  if (others.length > 0) {
    throw new WrongCall(`Unexpected ${call.operands.length} folders for \`init\`, expected one`)
  }
  const {print, line} = createReporter(host)
  const copies = [...starters, ...(call.has('templates') ? await shippedTemplates() : [])]
  const messages: VFileMessage[] = []
  for (const copy of copies) {
    const path = normalize(join(folder, copy.to))
    const fault = await write(copy, path, resolve(host.cwd, folder), host)
    if (fault === undefined) line(visibleLine(path))
    else messages.push(fault)
  }
  await print(messages)
  const way = folder === '.' ? '' : `cd ${visibleLine(folder)} && `
  if (messages.length < copies.length) line(`\nNext: ${way}dossier build`)
  return exitCodeOf(messages)
}

async function write({from, to}: Copy, path: string, root: string, {cwd}: Host) {
  if (to === config) {
    // Settings of another ending are settings too, and two files of them are a mistake.
    const found = await findConfig(root)
    if (!found.ok) return found.message
    if (found.path !== undefined) return exists(normalize(join(path, '..', found.path)))
  }
  const read = await readText(join(packageRoot, from), cwd)
  return read.ok ? writeNew(path, read.text, cwd) : read.message
}

async function shippedTemplates(): Promise<readonly Copy[]> {
  const folders = ['templates', 'templates/shared']
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await listFiles(join(packageRoot, folder), ['.md'])
      return names.map((name) => ({from: `${folder}/${name}`, to: `${folder}/${name}`}))
    })
  )
  return lists.flat()
}
