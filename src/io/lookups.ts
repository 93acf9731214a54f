import {AsyncLocalStorage} from 'node:async_hooks'
import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'

/**
 * One question to the file system, with its answer: what a result hangs on. A file that is not there
 * is an answer too, and so is a list of names that lacks one. All paths are absolute.
 */
export type Lookup = FileLookup | FolderLookup | PatternLookup | PackageLookup

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

/** Which file of an npm package a name means. */
export interface PackageLookup {
  readonly kind: 'package'
  readonly name: string
  /** Files that it is looked up from, the first that knows it counts. */
  readonly from: readonly string[]
  /** Missing where no such package is installed. */
  readonly path?: string
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

/** Tells who listens what was noted elsewhere: by a thread that did the work for this one. */
export function noteAgain(lookups: readonly Lookup[]): void {
  const note = listening.getStore()
  if (note !== undefined) lookups.forEach(note)
}

/** Tells who listens that a file was read, or, without bytes, that it could not be. */
export function noteFile(path: string, bytes?: Uint8Array): void {
  const note = listening.getStore()
  if (note === undefined) return
  const print = bytes === undefined ? stampOf(path) : printOnce(bytes)
  note({kind: 'file', path, ...(print !== undefined && {print})})
}

/** Tells who listens what a folder has, what a pattern means, or where a package is. */
export const noteNames = (lookup: FolderLookup | PatternLookup | PackageLookup): void =>
  listening.getStore()?.(lookup)

/** Keyed by the very bytes: a font is read once, and may have 20 MB. */
const prints = new WeakMap<Uint8Array, string>()

/** {@link printOf} for bytes that are never changed, and come again. */
export function printOnce(bytes: Uint8Array): string {
  const print = prints.get(bytes) ?? printOf(bytes)
  prints.set(bytes, print)
  return print
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
