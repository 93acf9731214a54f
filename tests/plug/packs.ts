import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'

export interface Build {
  readonly cli: string
  readonly cwd: string
  readonly args?: readonly string[]
  /** See `slow-disk.cjs`. */
  readonly disk?: Readonly<Record<string, string>> | undefined
}

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stderr: string
}

const shim = resolve('tests/plug/slow-disk.cjs')

/** Starts a build in a process of its own. */
export function start({cli, cwd, args = [], disk}: Build): {
  child: ChildProcess
  ended: Promise<Ended>
} {
  const before = disk === undefined ? [] : ['--require', shim]
  const env = {PATH: process.env.PATH, NO_COLOR: '1', ...disk}
  const argv = [...before, cli, 'build', '--quiet', ...args]
  const child = spawn(process.execPath, argv, {cwd, env, stdio: ['ignore', 'ignore', 'pipe']})
  let stderr = ''
  child.stderr.on('data', (it) => {
    stderr += it
  })
  const ended = new Promise<Ended>((done) =>
    child.once('close', (code, signal) => done({code, signal, stderr}))
  )
  return {child, ended}
}

export const isTemp = (name: string): boolean => /\.tmp$/.test(name)

/** Every file below a folder, by its path, hidden ones too. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((it) => statSync(join(folder, it)).isFile())
    .sort()
}

export const tempsBelow = (folder: string) => filesBelow(folder).filter(isTemp)

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Hashes of the files of a pack, but for temporary ones. */
export const hashesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesBelow(folder)
      .filter((it) => !isTemp(it))
      .map((it) => [it, hashOf(join(folder, it))])
  )

/** Files that are not what one of the finished packs has of that name, or that are in all of them but missing. */
export function torn(
  folder: string,
  whole: readonly ReadonlyMap<string, string>[]
): readonly string[] {
  const now = hashesOf(folder)
  const odd = [...now].filter(([name, hash]) => whole.every((it) => it.get(name) !== hash))
  const [first = new Map<string, string>(), ...others] = whole
  const always = [...first.keys()].filter((name) => others.every((it) => it.has(name)))
  const lost = always.filter((name) => !now.has(name))
  return [...odd.map(([name]) => name), ...lost.map((it) => `${it} (missing)`)]
}

export const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  one.size === other.size && [...one].every(([name, hash]) => other.get(name) === hash)

/** Random numbers below 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const remove = (path: string) => rmSync(path, {recursive: true, force: true})
