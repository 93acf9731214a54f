import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {type Chain, chainFiles} from '../common/chain.ts'
import {markdownOfWords} from '../common/markdown.ts'
import {type Watched, watched} from './watched.ts'

/** A folder with texts of about 600 words, no two the same. */
export interface Project {
  readonly folder: string
  readonly count: number
}

const nameOf = (at: number): string => `t${String(at + 1).padStart(4, '0')}`
const files = ['brief.pdf', 'memo.docx', 'digest.md', 'pack.json']

/** Makes a project anew: nothing of an earlier build is there. */
export function newProject(folder: string, count: number): Project {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(join(folder, 'sources'), {recursive: true})
  for (let at = 0; at < count; at += 1) {
    writeFileSync(join(folder, `sources/${nameOf(at)}.md`), markdownOfWords(600, at + 1))
  }
  // What was written before does not keep the disk busy while others are timed.
  spawnSync('sync')
  return {folder, count}
}

/** Changes one of the texts. */
export function changeOne({folder, count}: Project): void {
  const at = Math.floor(count / 2)
  writeFileSync(join(folder, `sources/${nameOf(at)}.md`), markdownOfWords(600, count + 1))
}

/** Builds all packs with this program. */
export async function build({folder, count}: Project, cli: string): Promise<Watched> {
  const args = [cli, 'build', '--quiet']
  const run = await watched(
    {file: process.execPath, args, cwd: folder},
    () => namesIn(folder).length
  )
  expectFiles(folder, count, files)
  return run
}

/** Makes the files of all texts with other programs, two texts at a time. */
export async function chained({folder, count}: Project, {script}: Chain): Promise<Watched> {
  const one = `mkdir -p "out/$1" && set -- "sources/$1.md" "out/$1"\n${script}`
  const list = Array.from({length: count}, (_, at) => nameOf(at)).join('\n')
  writeFileSync(join(folder, 'list'), list)
  const args = ['-a', 'list', '-n', '1', '-P', '2', 'sh', '-c', one, 'sh']
  const run = await watched({file: 'xargs', args, cwd: folder})
  expectFiles(folder, count, chainFiles)
  return run
}

function expectFiles(folder: string, count: number, names: readonly string[]): void {
  const packs = Array.from({length: count}, (_, at) => join(folder, 'out', nameOf(at)))
  const missing = packs.flatMap((it) => names.filter((name) => !existsSync(join(it, name))))
  if (missing.length > 0) throw new Error(`Unexpected lack of ${missing.length} files`)
}

function namesIn(folder: string): readonly string[] {
  const out = join(folder, 'out')
  return existsSync(out) ? readdirSync(out).filter((it) => !it.startsWith('.')) : []
}

/** How many packs `work` wrote, by the files that are others than before. */
export async function rewritten<Result>({folder, count}: Project, work: () => Promise<Result>) {
  const before = filesOf(folder, count)
  const result = await work()
  const after = filesOf(folder, count)
  return {result, packs: after.filter((it, at) => it !== before[at]).length}
}

/** A file that is written anew is another one to the system. */
const filesOf = (folder: string, count: number): readonly string[] =>
  Array.from({length: count}, (_, at) => {
    const {ino, mtimeMs} = statSync(join(folder, 'out', nameOf(at), 'pack.json'))
    return `${ino} ${mtimeMs}`
  })
