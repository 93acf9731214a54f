import type {Limits} from '../config/limits.ts'
import type {RuleLevels} from '../diagnostics/levels.ts'
import {type AssetReader, assetReader} from '../io/assets.ts'
import type {OutputFile} from '../io/write.ts'
import type {Asset} from '../model/asset.ts'
import type {Format} from '../model/node.ts'
import {shownBy} from '../model/walk.ts'
import {formats} from '../render/registry.ts'
import type {TemplateText} from '../template/index.ts'
import {aboutOf} from './about.ts'
import {sha256} from './hash.ts'
import {loadLanguage} from './language-files.ts'
import {type Log, openLog} from './log.ts'
import {type Input, manifest} from './manifest.ts'
import {factsShown} from './manifest-facts.ts'
import {readPictures} from './pictures.ts'
import type {OutputPlan, PlannedSource} from './plan.ts'
import {readSource, type SourceRead} from './read-source.ts'
import {type Finished, renderPack} from './render-pack.ts'
import type {OnEvent, Output, SourceResult} from './types.ts'

export interface PackContext {
  readonly plan: OutputPlan
  readonly root: string
  readonly write: boolean
  /** Formats whose bytes are in the result where nothing is written. */
  readonly bytes: readonly Format[]
  readonly attachSource: boolean
  readonly strict: boolean
  readonly verify: boolean
  readonly review: boolean
  readonly rules?: RuleLevels | undefined
  readonly language?: string | undefined
  readonly limits: Limits
  readonly epoch?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: OnEvent | undefined
}

/** The pack of one source before it is written. */
export interface MadePack {
  readonly result: SourceResult
  /** What is to be written, the manifest last; none after an error, or where nothing is to be. */
  readonly files: readonly OutputFile[]
}

/** Reads, parses, composes and renders the pack of one source. Writes nothing. */
export async function makePack(
  {path, folder, clash}: PlannedSource,
  context: PackContext
): Promise<MadePack> {
  const log = openLog(context.strict, context.rules)
  if (clash !== undefined) log.tell(clash)
  const {files = [], ...made} = await make(path, folder, context, log)
  return {
    result: {source: path, folder, ...made, written: false, messages: log.messages},
    files
  }
}

interface Made extends Pick<SourceResult, 'outputs' | 'attachments'> {
  readonly files?: readonly OutputFile[]
}

const nothing: Made = {outputs: []}

async function make(path: string, folder: string, context: PackContext, log: Log): Promise<Made> {
  const {root, limits, language: assumed, onEvent} = context
  onEvent?.({kind: 'read', source: path})
  const source = await readSource(path, root, log, {
    language: assumed,
    limits
  })
  if (source === undefined) return nothing
  log.goBy(source.document.meta.rules ?? [])
  const pictures = assetReader(root, {bytes: limits.pictureBytes, pixels: limits.picturePixels})
  const images = await readSourcePictures(source, pictures, log)
  if (log.hasErrors()) return nothing
  const {lang} = source.document.meta
  const {language, texts} = await loadLanguage(lang, {root: context.root, path}, log.tell)
  if (log.hasErrors()) return nothing
  const rendered = await renderPack(source, {...context, pictures, spoken: language}, log)
  if (rendered.length === 0 || context.signal?.aborted) return nothing
  if (context.verify) onEvent?.({kind: 'verify', source: path})
  const finished = context.verify ? await verifyAll(rendered, folder, context, log) : rendered
  if (log.hasErrors()) return nothing
  if (!context.write) {
    const isKept = ({format}: Output) => context.bytes.includes(format)
    const kept = finished.filter(isKept)
    const attachments = attachmentsOf(kept).map(({file, bytes}) => ({file, bytes}))
    return {
      outputs: finished.map((it) => (isKept(it) ? withBytes(it) : withoutBytes(it))),
      attachments
    }
  }
  const inputs = [...texts.map(inputOf), ...images]
  const files = filesOf(source, inputs, finished, context, log)
  return {outputs: finished.map(withoutBytes), files}
}

/** Reads all outputs back, from the bytes that would be written. */
async function verifyAll(
  outputs: readonly Finished[],
  folder: string,
  {plan}: PackContext,
  log: Log
): Promise<readonly Finished[]> {
  // Its readers know each format, and most builds verify nothing.
  const {verifyFinished} = await import('./verify-finished.ts')
  const {summaryOf} = await import('../verify/summary.ts')
  const verified: Finished[] = []
  for (const it of outputs) {
    const planned = [...plan.first, ...plan.last].find(({kit}) => kit.template.name === it.template)
    const hasReference = planned?.kit.reference !== undefined
    const path = `${folder}/${it.file}`
    const parity = await verifyFinished({...it, path, hasReference}, log.tell)
    verified.push({...it, parity: summaryOf(parity)})
  }
  return verified
}

const inputOf = ({path, text}: TemplateText): Input => ({
  role: 'language',
  path,
  sha256: sha256(text)
})

/** All pictures of the source, also those that no template shows: a missing one is told in any case. */
async function readSourcePictures(
  {document}: SourceRead,
  pictures: AssetReader,
  log: Log
): Promise<readonly Input[]> {
  const {paths} = await readPictures(shownBy(document), pictures, log.tell)
  return [...paths].map(([path, {bytes}]) => ({role: 'image', path, sha256: sha256(bytes)}))
}

const withBytes = ({assets, report, facts, ...output}: Finished): Output => output
const withoutBytes = ({assets, report, facts, bytes, ...output}: Finished): Output => output

/** What is written, the manifest last: where it stands, the rest does too. */
function filesOf(
  {document, bytes}: SourceRead,
  others: readonly Input[],
  finished: readonly Finished[],
  {plan, root}: PackContext,
  log: Log
): readonly OutputFile[] {
  const beside = attachmentsOf(finished)
  const texts = [...plan.first, ...plan.last].flatMap(({kit}) => kit.texts)
  const once = new Map(texts.map((it) => [`${it.role} ${it.path}`, it]))
  const inputs = [...once.values()].map(
    ({role, path, text}): Input => ({role, path, sha256: sha256(text)})
  )
  const text = manifest(
    {
      source: document.source,
      sourceSize: bytes.length,
      about: aboutOf(document, finished),
      inputs: [...inputs, ...others],
      outputs: finished,
      attachments: beside.map(({file, bytes}) => ({
        file,
        sha256: sha256(bytes),
        size: bytes.length
      })),
      messages: log.messages,
      facts: factsShown(finished)
    },
    root
  )
  const files = [...finished, ...beside].map(({file, bytes}) => ({file, bytes}))
  return [...files, {file: 'pack.json', bytes: Buffer.from(text)}]
}

/** Pictures that a format cannot hold, each once. */
function attachmentsOf(finished: readonly Finished[]): readonly Asset[] {
  const beside = finished.filter(({format}) => formats[format].pictures === 'beside')
  const assets = beside.flatMap((it) => [...it.assets.values()])
  return [...new Map(assets.map((it) => [it.file, it])).values()]
}
