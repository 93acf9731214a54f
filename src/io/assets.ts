import {constants, type FileHandle, open, realpath} from 'node:fs/promises'
import {basename, dirname, extname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import type {Asset} from '../model/asset.ts'
import type {Image} from '../model/node.ts'
import {placeOf} from '../model/origin.ts'
import {failureOf} from './failure.ts'
import {type Fault, inspectImage, mostPixels, type Picture, tooBig} from './image.ts'
import {isBelow} from './inside.ts'
import {noteFile} from './lookups.ts'
import {expectedPath} from './near-path.ts'
import {looksLikeSvg, readSvg, type SvgRead} from './svg/index.ts'

/** What is too much of one picture; a drawing has limits of its own besides. */
export interface PictureLimits {
  readonly bytes: number
  readonly pixels: number
}

export const pictureLimits: PictureLimits = {bytes: 20_000_000, pixels: mostPixels}

export type AssetRead =
  /** `path` is the file that was read, absolute; `notes` say what is not shown as it was drawn. */
  | {readonly asset: Asset; readonly path: string; readonly notes: readonly VFileMessage[]}
  | {readonly message: VFileMessage}

/** Reads the picture of an image; the same file is read once and keeps its name. */
export type AssetReader = (image: Image) => Promise<AssetRead>

/** A refusal: the rule, the reason, and what to do where it is not what the rule says. */
interface Refusal {
  readonly rule: RuleId
  readonly reason: string
  readonly note?: string
}

/**
 * Makes a reader of pictures for one pack. A picture is looked up from the folder of the text that
 * shows it, itself looked up from the folder `root`, and must lie in that folder or below, symbolic
 * links followed. Nothing is ever fetched: a picture on the network is reported and left out.
 */
export function assetReader(root: string, limits: PictureLimits = pictureLimits): AssetReader {
  const read = new Map<string, Promise<Found | Refusal>>()
  const names = new Map<string, string>()
  return async (image) => {
    const place = placeOf(image.origin)
    const folder = resolve(root, dirname(place.path))
    const key = JSON.stringify([folder, image.url])
    const pending = read.get(key) ?? readPicture(image.url, folder, limits)
    read.set(key, pending)
    const found = await pending
    if ('reason' in found) {
      const {rule, reason, note} = found
      return {message: message(rule, reason, image.origin, note === undefined ? {} : {note})}
    }
    const file = nameFor(found.path, names)
    const {picture, lacks} = found
    const notes = lacks.map((what) =>
      message('assets/as-pixels', inPixels(what, image), image.origin)
    )
    return {asset: {...picture, file}, path: found.path, notes}
  }
}

const inPixels = (what: string, {url}: Image): string =>
  `Unexpected ${what} in \`${url}\`, expected shapes, text and gradients; a PDF shows its pixels`

type Unnamed<Kind> = Kind extends Asset ? Omit<Kind, 'file'> : never

interface Found {
  readonly picture: Unnamed<Asset>
  readonly path: string
  /** What its shapes lack, in words. */
  readonly lacks: readonly string[]
}

async function readPicture(
  url: string,
  folder: string,
  most: PictureLimits
): Promise<Found | Refusal> {
  const target = targetOf(url, folder)
  if (typeof target !== 'string') return target
  let handle: FileHandle | undefined
  let bytes: Uint8Array | undefined
  try {
    const path = await realpath(target)
    if (!isBelow(path, await realpath(folder))) return outside(url)
    // Not blocking, so that opening a pipe comes back; no link, so that the file is the one checked.
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = await handle.stat()
    if (!stats.isFile()) return unreadable(`\`${url}\`, which is no file`)
    if (stats.size > most.bytes) {
      return faulty(tooLarge(stats.size, most.bytes))
    }
    bytes = await handle.readFile()
    const found = looksLikeSvg(bytes)
      ? await readSvg(bytes)
      : inspectImage(bytes, basename(target), most.pixels)
    return 'fault' in found ? faulty(found) : {...pictureOf(found, bytes), path}
  } catch (error) {
    const {code, words} = failureOf(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable(`\`${words}\` for \`${url}\``)
    const path = relative(folder, target).split(sep).join('/')
    const expected = await expectedPath(path, folder, 'a picture')
    return {rule: 'assets/not-found', reason: `Unexpected path \`${url}\`, ${expected}`}
  } finally {
    noteFile(target, bytes)
    await handle?.close()
  }
}

/** In megabytes where the limit is some, rounded up, so that what is above it stays so. */
function tooLarge(size: number, most: number): Fault {
  if (most % 1e6 !== 0) return tooBig(`size of ${size} bytes`, `${most} bytes`)
  return tooBig(`size of ${Math.ceil(size / 1e6)} MB`, `${most / 1e6} MB`)
}

function pictureOf(found: Picture | SvgRead, bytes: Uint8Array): Omit<Found, 'path'> {
  if (found.kind !== 'svg') return {picture: {...found, bytes}, lacks: []}
  const {lacks, ...picture} = found
  return {picture: {...picture, bytes}, lacks}
}

/** Where a url points, before links are followed; or why it is refused. It is decoded once. */
function targetOf(url: string, folder: string): string | Refusal {
  let path: string
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return unreadable(`\`%\` in \`${url}\`, which is no escape`)
  }
  if (/^\s*(?:https?:|\/\/)/i.test(path)) {
    return {rule: 'assets/remote', reason: `Unexpected address \`${url}\`, expected a file`}
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const isForeign = /^[a-z][a-z0-9+.-]*:/i.test(path) || /[\\\u0000-\u001F]/.test(path)
  if (path === '' || isForeign || isAbsolute(path)) return outside(url)
  const target = join(folder, path)
  return isBelow(target, folder) ? target : outside(url)
}

const outside = (url: string): Refusal => ({
  rule: 'assets/outside',
  reason: `Unexpected address \`${url}\`, expected a path in the folder of the text or below it`
})

const unreadable = (fault: string): Refusal => faulty({fault, expected: 'PNG, JPEG or SVG'})

const faulty = ({fault, expected, remedy, unsafe}: Fault): Refusal => ({
  rule: unsafe ? 'assets/unsafe' : 'assets/unreadable',
  reason: `Unexpected ${fault}, expected ${expected}`,
  ...(remedy === undefined ? {} : {note: remedy})
})

/** `assets/<name>`; a second file of the same name gets `-2`, also where case makes no difference. */
function nameFor(path: string, names: Map<string, string>): string {
  const known = names.get(path)
  if (known !== undefined) return known
  const taken = new Set([...names.values()].map((it) => it.toLowerCase()))
  const ending = extname(path)
  const stem = basename(path, ending)
  let name = `assets/${stem}${ending}`
  for (let count = 2; taken.has(name.toLowerCase()); count++) {
    name = `assets/${stem}-${count}${ending}`
  }
  names.set(path, name)
  return name
}
