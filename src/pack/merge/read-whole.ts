import {posix, resolve} from 'node:path'
import {message, ruleOf} from '../../diagnostics/message.ts'
import {leadsOut} from '../../io/confined.ts'
import {isBelow} from '../../io/inside.ts'
import {readBytes} from '../../io/read-bytes.ts'
import type {OutputFile} from '../../io/write.ts'
import {altered} from '../altered.ts'
import {sha256} from '../hash.ts'
import type {Log} from '../log.ts'
import {manifestIn, notManifest} from '../manifest-read.ts'
import {someOf} from './some-of.ts'
import type {FoundPack} from './survey.ts'

/** A pack of which every file is as it was built. */
export interface WholePack {
  /** SHA-256 of its `pack.json`, which holds those of all others: packs of one print are the same. */
  readonly print: string
  /** What it lists, and its `pack.json` last: where that stands, the rest does too. */
  readonly files: readonly OutputFile[]
}

/**
 * Reads all files of a pack that its `pack.json` lists, and compares each with the hash there. What
 * is missing, was changed, or would lead out of the pack or of its folder goes to `log`, and makes it
 * undefined; so does what it does not list, as a warning.
 */
export async function readWhole(
  {name, home, files: there}: FoundPack,
  root: string,
  log: Log
): Promise<WholePack | undefined> {
  const pack = `${home}/${name}`
  const path = `${pack}/pack.json`
  const read = await readFrom(home, path, root, log)
  if (read === undefined) return undefined
  const manifest = manifestIn(new TextDecoder().decode(read))
  if (manifest === undefined) {
    log.tell(notManifest(path))
    return undefined
  }
  const listed = [...manifest.outputs, ...(manifest.attachments ?? [])]
  const stray = listed.filter(({file}) => !liesIn(resolve(root, pack), file))
  if (stray.length > 0) {
    const names = someOf(
      stray.map(({file}) => file),
      'file name'
    )
    const reason = `Unexpected ${names}, expected names of files in the folder of the pack`
    log.tell(message('pack/manifest', reason, {from: 'file', path}))
    return undefined
  }
  const files = new Map<string, Uint8Array>()
  for (const {file, sha256: expected, bytes: size} of listed) {
    const bytes = await readFrom(home, `${pack}/${file}`, root, log, size)
    if (bytes === undefined) continue
    if (sha256(bytes) === expected) files.set(file, bytes)
    else log.tell(altered(`${pack}/${file}`))
  }
  const known = new Set(['pack.json', ...listed.map(({file}) => file)])
  const others = there.filter((it) => !known.has(it))
  if (others.length > 0) {
    const reason = `Unexpected ${someOf(others, 'file')}, expected those alone that \`pack.json\` lists`
    log.tell(message('pack/unlisted', reason, {from: 'file', path: pack}))
  }
  if (log.hasErrors()) return undefined
  const whole = [...files].map(([file, bytes]): OutputFile => ({file, bytes}))
  return {print: sha256(read), files: [...whole, {file: 'pack.json', bytes: read}]}
}

/** A manifest may be a stranger's: a name is one of a file below the pack, in one spelling. */
function liesIn(pack: string, file: string): boolean {
  if (/[\\\p{Cc}]/u.test(file) || posix.normalize(file) !== file) return false
  return file !== 'pack.json' && !file.endsWith('/') && isBelow(resolve(pack, file), pack)
}

/** Reads a file that no link leads out of `home`; one that is larger than its pack says was changed. */
async function readFrom(
  home: string,
  path: string,
  root: string,
  log: Log,
  size?: number
): Promise<Uint8Array | undefined> {
  const folder = resolve(root, home)
  if (await leadsOut(resolve(root, path), folder)) {
    const reason = `Unexpected link that leads out of \`${home}\`, expected a file in it`
    const note = 'Put the file itself there, in place of the link.'
    log.tell(message('read/outside', reason, {from: 'file', path}, {note}))
    return undefined
  }
  const read = await readBytes(path, root, size)
  if (read.ok) return read.bytes
  log.tell(ruleOf(read.message) === 'read/too-large' ? altered(path) : read.message)
  return undefined
}
