import {createHash} from 'node:crypto'
import {posix, relative, resolve, sep} from 'node:path'
import {runGit} from '../../io/git.ts'
import {sourceEndings} from '../find-sources.ts'
import type {Base, BaseText, BaseWanted} from './base.ts'
import {pathspecs} from './pathspecs.ts'

export type RevisionRead = {readonly ok: true; readonly base: Base} | RevisionFault

export interface RevisionFault {
  readonly ok: false
  /** Why it could not be read, in a sentence. */
  readonly note: string
}

/** Files of a commit: the hash of each, by its path from the top of the repository. */
type Files = ReadonlyMap<string, string>

/**
 * The sources of a project as they were in a revision of git; `root` lies in the repository's work
 * tree. Nothing is checked out, and git runs six times at most, however many sources there are.
 */
export async function readRevision(
  name: string,
  root: string,
  wanted: BaseWanted
): Promise<RevisionRead> {
  // What begins with a dash would be an option.
  if (name.startsWith('-')) return fault('A name that begins with `-` is no revision.')
  const commit = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]
  const found = await runGit(commit, root)
  if (!found.ok) return fault(await reasonOf(found, root))
  const hash = lineOf(found.bytes)
  const prefix = await runGit(['rev-parse', '--show-prefix'], root)
  if (!prefix.ok) return said(prefix.words)
  const tree = await runGit(['ls-tree', '-r', '-z', '--full-tree', hash], root)
  if (!tree.ok) return said(tree.words)
  const files = filesIn(tree.bytes)
  const here = lineOf(prefix.bytes)
  const inTree = (path: string) => posix.join(here, slashed(relative(root, resolve(root, path))))
  const texts = await readBlobs(files, wanted.paths.map(inTree), wanted, root)
  if (!texts.ok) return texts
  const listed = await namesMeant(wanted.patterns, hash, root)
  const now = new Set(wanted.paths.map(inTree))
  const isSource = (path: string) => sourceEndings.some((it) => path.toLowerCase().endsWith(it))
  const removed = listed
    .filter((it) => files.has(posix.join(here, it)) && !now.has(posix.join(here, it)))
    .filter((it) => isSource(it) && !isHidden(it) && !isOfPack(posix.join(here, it), files))
    .sort()
  return {
    ok: true,
    base: {
      revision: hash,
      removed,
      find: async ({path}) => texts.found.get(inTree(path))
    }
  }
}

const fault = (note: string): RevisionFault => ({ok: false, note})
const said = (words: string) => fault(`Git says: ${words}.`)
const lineOf = (bytes: Buffer) => bytes.toString('utf8').replace(/\r?\n$/, '')
const slashed = (path: string) => path.split(sep).join('/')
const isHidden = (path: string) => /(^|\/)(\.|node_modules\/)/.test(path)
const isOfPack = (path: string, files: Files) =>
  files.has(posix.join(posix.dirname(path), 'pack.json'))

/** Asked to be quiet, git does not say why there is no such revision. */
async function reasonOf({missing}: {readonly missing: boolean}, root: string): Promise<string> {
  if (missing) return 'There is no `git` on this machine to ask for a revision.'
  const inside = await runGit(['rev-parse', '--git-dir'], root)
  if (inside.ok) {
    return 'No commit of this repository is called so; in CI, fetch the history first (`fetch-depth: 0`).'
  }
  const isOutside = inside.words.startsWith('not a git repository')
  return isOutside ? 'This folder is in no repository of git.' : `Git says: ${inside.words}.`
}

/** `<mode> <type> <hash>\t<path>`, parted by NUL. */
function filesIn(tree: Buffer): Files {
  const files = new Map<string, string>()
  for (const record of tree.toString('utf8').split('\0')) {
    const [, hash, path] = /^\d+ blob ([\da-f]+)\t(.*)$/s.exec(record) ?? []
    if (hash !== undefined && path !== undefined) files.set(path, hash)
  }
  return files
}

type BlobsRead = {readonly ok: true; readonly found: ReadonlyMap<string, BaseText>} | RevisionFault

/** Texts of the paths that the commit has, by path; too large ones are left out. */
async function readBlobs(
  files: Files,
  paths: readonly string[],
  {mostBytes}: BaseWanted,
  root: string
): Promise<BlobsRead> {
  const known = paths.flatMap((path) => {
    const hash = files.get(path)
    return hash === undefined ? [] : [{path, hash}]
  })
  if (known.length === 0) return {ok: true, found: new Map()}
  const sizes = await runGit(['cat-file', '--batch-check=%(objectsize)'], root, linesOf(known))
  if (!sizes.ok) return said(sizes.words)
  const size = sizes.bytes.toString('utf8').split('\n').map(Number)
  const asked = known.filter((_, index) => (size[index] ?? 0) <= mostBytes)
  const read = await runGit(['cat-file', '--batch'], root, linesOf(asked))
  if (!read.ok) return said(read.words)
  const found = new Map<string, BaseText>()
  let at = 0
  for (const {path, hash} of asked) {
    // `<hash> <type> <size>`, a line end, the bytes, a line end.
    const start = read.bytes.indexOf(10, at) + 1
    const size = Number(read.bytes.toString('utf8', at, start).split(' ')[2])
    const bytes = read.bytes.subarray(start, start + size)
    at = start + size + 1
    found.set(path, {
      path,
      text: bytes.toString('utf8'),
      isSame: (now) => blobHash(now, hash) === hash
    })
  }
  return {ok: true, found}
}

const linesOf = (blobs: readonly {readonly hash: string}[]) =>
  blobs.map(({hash}) => `${hash}\n`).join('')

/** What git files bytes under; repositories have hashes of one of two lengths. */
function blobHash(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Paths from `root` that patterns mean, in the commit and now; none where sources were named. */
async function namesMeant(
  patterns: readonly string[] | undefined,
  hash: string,
  root: string
): Promise<readonly string[]> {
  if (patterns === undefined) return []
  const args = ['ls-files', '-z', `--with-tree=${hash}`, '--', ...pathspecs(patterns)]
  const listed = await runGit(args, root)
  return listed.ok ? [...new Set(listed.bytes.toString('utf8').split('\0'))] : []
}
