import {AsyncLocalStorage} from 'node:async_hooks'
import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {sep} from 'node:path'

/**
 * One question to the file system, with its answer: what a result hangs on. A file that is not there
 * is an answer too, and so is a list of names that lacks one. All paths are absolute.
 */
export type Lookup = FileLookup | FolderLookup | PatternLookup

export interface FileLookup {
  readonly kind: 'file'
  readonly path: string
  /** SHA-256 of what was read. Else what changes with a file that was refused; missing where there is none. */
  readonly print?: string
}

/** Which files with these endings are directly in a folder. */
export interface FolderLookup {
  readonly kind: 'folder'
  readonly path: string
  readonly endings: readonly `.${string}`[]
  readonly names: readonly string[]
}

/** Which files a pattern means. */
export interface PatternLookup {
  readonly kind: 'pattern'
  readonly pattern: string
  /** Folder that it is looked up from. */
  readonly root: string
  readonly ignored: readonly string[]
  readonly names: readonly string[]
}

export type Note = (lookup: Lookup) => void

/**
 * Who listens follows the calls and what they wait for, so that nobody between who asks and who reads
 * has to hand it on.
 */
const listening = new AsyncLocalStorage<Note>()

/** Does `work`, and tells `note` of each lookup in it as it is made, also where it throws later. */
export const noting = <Result>(note: Note, work: () => Promise<Result>): Promise<Result> =>
  listening.run(note, work)

/** Tells who listens that a file was read, or, without bytes, that it could not be. */
export function noteFile(path: string, bytes?: Uint8Array): void {
  const note = listening.getStore()
  if (note === undefined || isInstalled(path)) return
  const print = bytes === undefined ? stampOf(path) : printOf(bytes)
  note({kind: 'file', path, ...(print !== undefined && {print})})
}

/** Tells who listens what a folder has, or what a pattern means. */
export function noteNames(lookup: FolderLookup | PatternLookup): void {
  const note = listening.getStore()
  if (note === undefined || (lookup.kind === 'folder' && isInstalled(lookup.path))) return
  note(lookup)
}

export const printOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** Tells a file from what it was, without reading it: it may be too large, or not to be read. */
export function stampOf(path: string): string | undefined {
  try {
    const {ino, mode, mtimeMs, size} = statSync(path)
    return ['unread', ino, mode, mtimeMs, size].join(' ')
  } catch {
    return undefined
  }
}

/** What is installed changes by installing only. */
const isInstalled = (path: string): boolean => path.includes(`${sep}node_modules${sep}`)
