import type {Study} from '../compose/index.ts'
import {compose} from '../compose/index.ts'
import type {Limits} from '../config/limits.ts'
import {derive} from '../derive/index.ts'
import type {AssetReader} from '../io/assets.ts'
import type {Language} from '../language/index.ts'
import type {Assets} from '../model/asset.ts'
import type {Facts} from '../model/fact.ts'
import type {Format} from '../model/node.ts'
import {piecesOf} from '../model/pieces.ts'
import type {PackItem, Report} from '../model/report.ts'
import {shownBy} from '../model/walk.ts'
import {formats} from '../render/registry.ts'
import type {SourceFile} from '../render/renderer.ts'
import {review} from '../review/index.ts'
import {countAll} from '../text/words.ts'
import {onPaper} from '../theme/paper.ts'
import {checkBudget} from './budget.ts'
import {sha256} from './hash.ts'
import type {Kit} from './kit.ts'
import type {Log} from './log.ts'
import {readPictures} from './pictures.ts'
import type {OutputPlan, PlannedTemplate} from './plan.ts'
import type {SourceRead} from './read-source.ts'
import {turn} from './turn.ts'
import type {OnEvent, Output} from './types.ts'

export interface RenderContext {
  readonly plan: OutputPlan
  readonly pictures: AssetReader
  /** How the document is spoken; in English without. */
  readonly spoken?: Language | undefined
  /** Whether formats that can carry the source do, where the template does not forbid it. */
  readonly attachSource: boolean
  readonly epoch?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: OnEvent | undefined
  /** Whether the source is reviewed. */
  readonly review: boolean
  readonly limits: Limits
}

/** A rendered output, before it is known whether all of the pack is well. */
export interface Finished extends Output {
  readonly bytes: Uint8Array
  readonly assets: Assets
  /** What it was rendered from. */
  readonly report: Report
  /** What its source states. */
  readonly facts: Facts
}

/**
 * Composes and renders every output that is planned, those that list the others last. Stops after
 * the step in which an error goes to `log`, so that as many errors as can be are told at once.
 */
export async function renderPack(
  {document, bytes}: SourceRead,
  context: RenderContext,
  log: Log
): Promise<readonly Finished[]> {
  const {file, kind, path} = document.source
  const source = {file, bytes, kind}
  const {facts, messages} = derive(document)
  messages.forEach(log.tell)
  if (context.review) {
    const study = {document, facts, language: context.spoken}
    review(study, context.limits).forEach(log.tell)
  }
  const done: Finished[] = []
  for (const group of [context.plan.first, context.plan.last]) {
    if (group.length > 0) context.onEvent?.({kind: 'compose', source: path})
    const pack = done.map(itemOf)
    const drafts: Draft[] = []
    for (const planned of group)
      drafts.push(
        await draft(planned, {document, facts, pack, language: context.spoken}, context, log)
      )
    if (log.hasErrors()) return []
    for (const {kit, outputs, ...content} of drafts) {
      for (const output of outputs) {
        await turn()
        if (context.signal?.aborted) return []
        context.onEvent?.({kind: 'render', source: path, ...output})
        done.push(
          await finish({...output, ...content, facts, path}, kit, {...context, source}, log)
        )
        context.onEvent?.({kind: 'rendered', source: path, ...output})
      }
    }
  }
  return log.hasErrors() ? [] : done
}

interface Content {
  readonly report: Report
  readonly assets: Assets
}

type Draft = PlannedTemplate & Content

async function draft(
  planned: PlannedTemplate,
  study: Study,
  {pictures}: RenderContext,
  log: Log
): Promise<Draft> {
  const {report, messages} = compose(planned.kit.template, study)
  messages.forEach(log.tell)
  const {assets} = await readPictures(shownBy(report), pictures, log.tell)
  return {...planned, report, assets}
}

interface FinishedContent extends Content {
  /** Of the source. */
  readonly path: string
  readonly facts: Facts
  readonly format: Format
  readonly file: string
}

async function finish(
  {report, assets, facts, format, file, path}: FinishedContent,
  {template, theme, reference, fontsFor}: Kit,
  {epoch, source, attachSource, limits}: RenderContext & {readonly source: SourceFile},
  log: Log
): Promise<Finished> {
  const renderer = await formats[format].load()
  const attached = attachSource && template.settings.attachment === 'source'
  const input = {
    report,
    theme: onPaper(theme, report.paper),
    assets,
    fonts: await fontsFor(report),
    mostPages: limits.pages,
    ...(reference === undefined ? {} : {reference}),
    ...(epoch === undefined ? {} : {epoch}),
    ...(attached ? {source} : {})
  }
  const {bytes, pages} = await renderer.render(input, log.tell)
  const words = countAll(piecesOf(shownBy(report)))
  const {budget} = template.settings
  // What a word processor would make of it takes time to tell: only where somebody asks.
  const about = budget.pages && renderer.estimatePages?.(bytes, input)
  const counted = pages ?? about
  const measured = {
    report,
    file,
    source: path,
    words,
    pages: counted === undefined ? undefined : {count: counted, isEstimate: pages === undefined}
  }
  checkBudget(budget, measured, log.tell)
  const flavour = format === 'md' ? report.flavour : undefined
  return {
    file,
    template: report.template,
    format,
    ...(flavour === undefined ? {} : {flavour}),
    kind: report.kind,
    sha256: sha256(bytes),
    size: bytes.length,
    ...(pages === undefined ? {} : {pages}),
    words,
    bytes,
    // Text for chats and e-mails names pictures in words: it needs none beside it.
    assets: flavour === undefined ? assets : new Map(),
    report,
    facts
  }
}

const itemOf = ({kind, format, file, pages, size, sha256}: Finished): PackItem => ({
  kind,
  format,
  file,
  ...(pages === undefined ? {} : {pages}),
  bytes: size,
  sha256
})
