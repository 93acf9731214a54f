import {resolve} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import type {Position} from '../model/origin.ts'
import {printOf} from './lookups.ts'

export type Imported =
  | {readonly ok: true; readonly value: unknown}
  /** The package that reads TypeScript is not there. */
  | {readonly ok: false; readonly lacks: 'jiti'}
  /** `words` are what its code or the engine said; `position` is where, if that is in the file. */
  | {readonly ok: false; readonly words: string; readonly position?: Position}

/**
 * Runs the module at `path`, looked up from the folder `root`, and gives what it exports as default;
 * undefined if it exports nothing. TypeScript is read by Node where it does that, else by `jiti`.
 * A module whose text has changed runs again; what it imports itself does not.
 */
export async function importModule(path: string, root: string, text: string): Promise<Imported> {
  const file = resolve(root, path)
  // A process runs each address once.
  const {href} = pathToFileURL(file)
  const address = `${href}?${printOf(Buffer.from(text)).slice(0, 16)}`
  const byItself = !file.endsWith('.ts') || Boolean(Reflect.get(process.features, 'typescript'))
  try {
    if (byItself) {
      const all: unknown = await import(address)
      return {ok: true, value: Reflect.get(Object(all), 'default')}
    }
    const jiti = await loadJiti()
    if (jiti === undefined) return {ok: false, lacks: 'jiti'}
    const {createJiti} = jiti
    // This package is JavaScript already: read as it is, in a hundredth of the time.
    const loader = createJiti(import.meta.url, {
      fsCache: false,
      moduleCache: false,
      nativeModules: ['dossier']
    })
    return {ok: true, value: await loader.import(file, {default: true})}
  } catch (error) {
    // Places of what was translated are those of the translation.
    const stack = byItself && error instanceof Error ? (error.stack ?? '') : ''
    const position = placeIn(stack, [href, file], text)
    return {ok: false, words: wordsOf(error), ...(position !== undefined && {position})}
  }
}

/** It is installed by those who need it: see `peerDependenciesMeta` in `package.json`. */
async function loadJiti() {
  try {
    return await import('jiti')
  } catch {
    return undefined
  }
}

function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error
  if (!(error instanceof Error)) return 'something that is no error'
  const [first = ''] = error.message.split('\n')
  return /^\w*Error: /.test(first) ? first.trim() : `${error.name}: ${first.trim()}`
}

/** The first place that a stack names in a file of one of these names. A mistake of syntax has a line, but no column. */
function placeIn(stack: string, names: readonly string[], text: string): Position | undefined {
  const name = names.find((it) => stack.includes(it))
  if (name === undefined) return undefined
  const after = stack.slice(stack.indexOf(name) + name.length)
  const [, line, column] = /^(?:\?\w+)?:(\d+)(?::(\d+))?/.exec(after) ?? []
  if (line === undefined) return undefined
  const lines = text.split(/(?<=\n)/)
  const before = lines.slice(0, Number(line) - 1).join('').length
  const written = lines[Number(line) - 1]?.trimEnd() ?? ''
  const from = column === undefined ? 0 : Math.min(Number(column) - 1, written.length)
  const to = column === undefined ? written.length : from
  const pointAt = (index: number) => ({
    line: Number(line),
    column: index + 1,
    offset: before + index
  })
  return {start: pointAt(from), end: pointAt(to)}
}
