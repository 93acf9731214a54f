import {join, resolve} from 'node:path'
import {compose, type Study} from '../compose/index.ts'
import {message} from '../diagnostics/message.ts'
import {expectedOf} from '../diagnostics/near.ts'
import {type AssetReader, assetReader} from '../io/assets.ts'
import {readBytes} from '../io/read-bytes.ts'
import type {Document} from '../model/document.ts'
import {shownBy} from '../model/walk.ts'
import type {Parity} from '../verify/parity.ts'
import {altered} from './altered.ts'
import {sha256} from './hash.ts'
import {type Log, openLog} from './log.ts'
import type {PackManifest} from './manifest-read.ts'
import {type OpenedPack, openPack} from './open-pack.ts'
import {manifestPath, shownPath} from './paths.ts'
import {readPictures} from './pictures.ts'
import {itemsFor, placeOf, studyOf, templatesOf} from './remake.ts'
import {verifyFinished} from './verify-finished.ts'
import type {PackVerified, VerifyOptions} from './verify-types.ts'

/**
 * Reads the finished documents of a pack back and compares each with the report that its source and
 * template make. Never throws for what is in a file: what is wrong is in `messages`.
 */
export async function verifyPack(
  path: string,
  {root: folder = '.', strict = false, language, file}: VerifyOptions = {}
): Promise<PackVerified> {
  const root = resolve(folder)
  const log = openLog(strict)
  const pack = await openPack(path, root, log)
  if (pack === undefined) return {pack: path, outputs: [], messages: log.messages}
  const outputs = await verified(pack, {root, language, file}, log)
  return {pack: path, outputs, messages: log.messages}
}

type Output = PackManifest['outputs'][number]
type Context = Pick<VerifyOptions, 'language' | 'file'> & {readonly root: string}

async function verified(
  pack: OpenedPack,
  {root, language, file: only}: Context,
  log: Log
): Promise<PackVerified['outputs']> {
  const {manifest, source, home} = pack
  const bytes = new Map<string, Uint8Array>()
  const asked = manifest.outputs.filter(({file}) => only === undefined || file === only)
  if (asked.length === 0) {
    const path = shownPath(join(pack.folder, only ?? ''), root)
    const files = manifest.outputs.map((it) => it.file)
    const reason = `Unexpected document \`${path}\` for its pack, ${expectedOf(only ?? '', files)}`
    log.tell(message('read/not-found', reason, {from: 'file', path}))
  }
  for (const {file, sha256: expected} of asked) {
    const read = await opened(pack, file, expected, root, log)
    if (read !== undefined) bytes.set(file, read)
  }
  if (source?.same !== true) {
    log.tell(message('verify/stale', reasonOf(pack), {from: 'file', path: pack.path}))
    return []
  }
  if (!(await areSame(pack, log))) return []
  const study = await studyOf(source, pack, language, log)
  const pictures = assetReader(home)
  if (!(await areSamePictures(study.document, pack, pictures, log))) return []
  const templates = await templatesOf(pack, home, log)
  const context = {pack, study, root, log, pictures, templates}
  const outputs: PackVerified['outputs'][number][] = []
  for (const output of asked) {
    const file = bytes.get(output.file)
    if (file === undefined) continue
    const parity = await compared(output, file, context)
    const {file: name, template, format} = output
    outputs.push({file: name, template, format, ...(parity !== undefined && {parity})})
  }
  return outputs
}

/** A finished file. One that is missing, or is not the one that was built, is told. */
async function opened(
  {folder}: OpenedPack,
  file: string,
  expected: string,
  root: string,
  log: Log
): Promise<Uint8Array | undefined> {
  const path = shownPath(join(folder, file), root)
  const read = await readBytes(path, root)
  if (!read.ok) {
    log.tell(read.message)
    return undefined
  }
  if (sha256(read.bytes) !== expected) {
    log.tell(altered(path))
  }
  return read.bytes
}

const reasonOf = ({manifest, source}: OpenedPack): string =>
  source === undefined
    ? `Unexpected lack of \`${manifest.source.path}\`, which this pack was built from`
    : `Unexpected change of \`${source.path}\` since this pack was built from it`

/** What the words of a report come from; a theme gives it a look, and none. */
const worded = new Set(['template', 'part', 'language'])

/** Whether all that the words come from is as it was. */
async function areSame(pack: OpenedPack, log: Log): Promise<boolean> {
  let all = true
  for (const {role, path, sha256: expected} of pack.manifest.inputs) {
    if (!worded.has(role)) continue
    const read = await readBytes(placeOf(path, pack), pack.home)
    if (read.ok && sha256(read.bytes) === expected) continue
    const reason = read.ok
      ? `Unexpected change of \`${path}\` since this pack was built from it`
      : `Unexpected lack of \`${path}\`, which this pack was built from`
    log.tell(message('verify/stale', reason, {from: 'file', path: pack.path}))
    all = false
  }
  return all
}

/** Whether the pictures of the source are those that it was built with. */
async function areSamePictures(
  document: Document,
  {manifest, home, path: file}: OpenedPack,
  pictures: AssetReader,
  log: Log
): Promise<boolean> {
  const {paths} = await readPictures(shownBy(document), pictures, log.tell)
  const known = new Map(manifest.inputs.map((it) => [it.path, it.sha256]))
  const changed = [...paths].filter(
    ([path, {bytes}]) => known.get(manifestPath(path, home)) !== sha256(bytes)
  )
  for (const [path] of changed) {
    const reason = `Unexpected change of \`${manifestPath(path, home)}\` since this pack was built from it`
    log.tell(message('verify/stale', reason, {from: 'file', path: file}))
  }
  return changed.length === 0
}

interface Comparing {
  readonly pack: OpenedPack
  readonly study: Omit<Study, 'pack'>
  readonly root: string
  readonly log: Log
  readonly pictures: AssetReader
  readonly templates: Awaited<ReturnType<typeof templatesOf>>
}

async function compared(
  output: Output,
  bytes: Uint8Array,
  {pack, study, root, log, pictures, templates}: Comparing
): Promise<Parity | undefined> {
  const read = templates.get(output.template)
  if (read === undefined) return undefined
  const {format} = output
  const items = itemsFor(read, pack.manifest, templates)
  const {report} = compose(read.template, {...study, pack: items})
  const flavour = format === 'md' ? report.flavour : undefined
  const {assets} = await readPictures(shownBy(report), pictures, log.tell)
  const isPlain = flavour !== undefined && flavour !== 'github'
  return await verifyFinished(
    {
      path: shownPath(join(pack.folder, output.file), root),
      format,
      flavour,
      bytes,
      hasReference: pack.manifest.inputs.some(({role}) => role === 'reference'),
      report,
      assets: isPlain ? new Map() : assets
    },
    log.tell
  )
}
