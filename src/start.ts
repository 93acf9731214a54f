import {mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {createRequire, Module} from 'node:module'
import {basename, join} from 'node:path'
import process from 'node:process'
import {cachedDataVersionTag, setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'
import {threadId} from 'node:worker_threads'
import {crc32} from 'node:zlib'

/**
 * Starts a compiled program with what V8 made of it in an earlier run: of the time that a short text
 * takes, compiling our code is a third. `folder` holds the program's files, `entry` is its first,
 * `command` names what will run, since each command calls other functions.
 *
 * Node's own `module.enableCompileCache()` is not in Node 20, and keeps what was compiled before a
 * module ran; `createCachedData()` after a run holds every function that was called.
 *
 * What is kept lies beside the program, so whoever can change it can change the program. What another
 * V8 or other flags made lies apart; names of files hold a hash of what is in them, and what is older
 * than its file is not used, so a change by hand counts too. Where the folder may not be
 * written, or `NODE_DISABLE_COMPILE_CACHE` is set, nothing is kept: all is the same, but slower.
 */
export function start(folder: string, entry: string, command: string): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) {
    loader(folder).load(entry)
    return
  }
  const {load, keep} = loader(folder, keptFor(folder, command))
  process.on('exit', (code) => {
    // What is kept is for a process that begins as this one did.
    optimizeAsUsual()
    // A call that was wrong, or read nothing, has seen little of the program.
    if (code <= 1) keep()
  })
  load(entry)
}

/**
 * What `entry` exports as `work`, for a thread of a pool to run. A thread is ended from outside, so what
 * V8 made of the program is kept as soon as its first work is done.
 */
export function startThread(folder: string, entry: string): (task: unknown) => Promise<unknown> {
  // Before: of Node's own modules that we load it is the large one.
  process.getBuiltinModule('node:crypto')
  optimizeLater()
  const isKept = process.env.NODE_DISABLE_COMPILE_CACHE === undefined
  const {load, keep} = loader(folder, isKept ? keptFor(folder, 'worker') : undefined)
  const {work} = Object(load(entry))
  let isFirst = true
  return async (task) => {
    const done: unknown = await work(task)
    if (isFirst) keep()
    isFirst = false
    return done
  }
}

/**
 * V8 in Node 20 optimizes a function after a fraction of the work that later ones wait for. In the life
 * of a build that takes more than it gives: a fifth of the time of 200 packs, a sixth of one of 6,000
 * words. It is set for the whole process, but by a thread that has begun: Node's own modules are
 * compiled anew wherever the setting is not the one that they were compiled with.
 */
const optimizeLater = (): void => optimizeAfter(1_000_000)
/** What `node --v8-options` gives as the default. */
const optimizeAsUsual = (): void => optimizeAfter(67_584)

function optimizeAfter(budget: number): void {
  if (process.version.startsWith('v20.')) setFlagsFromString(`--interrupt-budget=${budget}`)
}

const keptFor = (folder: string, command: string) =>
  join(folder, 'kept', `${process.version}-${process.arch}-${cachedDataVersionTag()}`, command)

export interface Loader {
  /** Runs a file of the folder, once, and gives its exports. */
  readonly load: (name: string) => unknown
  /** Keeps what is not kept already, and tells of which files. Never throws. */
  readonly keep: () => readonly string[]
}

/** Loads files of CommonJS in `folder`, with what is kept of them in the folder `kept`. */
export function loader(folder: string, kept?: string): Loader {
  const outside = createRequire(join(folder, 'start.cjs'))
  const fresh = new Map<string, Script>()
  const within = (name: string): unknown => (ours.test(name) ? load(name) : outside(name))

  const load = (name: string): unknown => {
    const file = join(folder, name)
    // Node looks there too: settings that import the library find what is loaded already.
    const known = outside.cache[file]
    if (known !== undefined) return known.exports
    const module = new Module(file)
    module.filename = file
    outside.cache[file] = module
    const cachedData = kept === undefined ? undefined : newer(join(kept, basename(file)), file)
    const script = new Script(`${head}${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
      columnOffset: -head.length,
      ...(cachedData && {cachedData})
    })
    if (script.cachedDataRejected !== false) fresh.set(basename(file), script)
    const run: Run = script.runInThisContext()
    run.call(module.exports, module.exports, within, module, file, folder)
    module.loaded = true
    return module.exports
  }

  return {load, keep: () => (kept === undefined ? [] : keep(kept, fresh))}
}

/** What Node hands to a file of CommonJS. */
type Run = (
  this: unknown,
  exports: unknown,
  require: (name: string) => unknown,
  module: Module,
  file: string,
  folder: string
) => void

const head = '(function (exports, require, module, __filename, __dirname) { '
/** `import()` fails in what V8 takes from a cache, up to Node 20: that one file is left to Node. */
const ours = /^\.\/(?!import\.cjs$)[^/]+\.cjs$/

/** What is kept of a file, if it is newer, and whole: V8 would run what a broken disk left of it. */
function newer(kept: string, file: string): Buffer | undefined {
  try {
    if (statSync(kept).mtimeMs < statSync(file).mtimeMs) return undefined
    const bytes = readFileSync(kept)
    const data = bytes.subarray(0, -sumLength)
    return bytes.readUInt32LE(data.length) === crc32(data) ? data : undefined
  } catch {
    return undefined
  }
}

const sumLength = 4

function withSum(data: Buffer): Buffer {
  const sum = Buffer.alloc(sumLength)
  sum.writeUInt32LE(crc32(data))
  return Buffer.concat([data, sum])
}

/** Written aside, then renamed: who reads at the same time finds all of it or nothing. */
function keep(folder: string, scripts: ReadonlyMap<string, Script>): readonly string[] {
  try {
    if (scripts.size > 0) mkdirSync(folder, {recursive: true})
    for (const [name, script] of scripts) {
      const aside = join(folder, `${name}.${process.pid}-${threadId}`)
      writeFileSync(aside, withSum(script.createCachedData()))
      renameSync(aside, join(folder, name))
    }
    return [...scripts.keys()]
  } catch {
    // The next start is as slow as this one: nothing to tell anybody.
    return []
  }
}
