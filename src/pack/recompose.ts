import {compose} from '../compose/index.ts'
import {message} from '../diagnostics/message.ts'
import type {Document} from '../model/document.ts'
import type {Facts} from '../model/fact.ts'
import type {Report} from '../model/report.ts'
import type {Template} from '../template/index.ts'
import {sha256} from './hash.ts'
import type {Log} from './log.ts'
import type {PackManifest} from './manifest-read.ts'
import type {OpenedPack, PackSource} from './open-pack.ts'
import {manifestPath} from './paths.ts'
import {itemsFor, studyOf, templatesOf} from './remake.ts'

/** What a finished document should show, made again from what it was made from. */
export interface Recomposed {
  readonly template: Template
  readonly report: Report
  readonly document: Document
  readonly facts: Facts
  readonly source: PackSource
  /** Texts of the source, the template and its parts, by the path that places name. */
  readonly texts: ReadonlyMap<string, string>
}

export interface RecomposeOptions {
  /** Folder that paths are shown from. */
  readonly root: string
  /** Language of a text that neither states one nor tells it by its words, as of the build. */
  readonly language?: string | undefined
}

/**
 * Composes an output of a finished pack again. What is wrong goes to `log`, and what has changed
 * since; undefined if the source or the template are not there any more.
 */
export async function recompose(
  pack: OpenedPack,
  output: PackManifest['outputs'][number],
  {root, language: assumed}: RecomposeOptions,
  log: Log
): Promise<Recomposed | undefined> {
  const {source, manifest} = pack
  if (source === undefined) {
    const reason = `Unexpected lack of \`${manifest.source.path}\`, expected the text that it was built from`
    log.tell(message('pack/manifest', reason, {from: 'file', path: pack.path}))
    return undefined
  }
  const templates = await templatesOf(pack, root, log)
  const read = templates.get(output.template)
  if (read === undefined) {
    const reason = `Unexpected lack of the template \`${output.template}\`, expected what it was built from`
    log.tell(message('pack/manifest', reason, {from: 'file', path: pack.path}))
    return undefined
  }
  checkInputs(pack, read.texts, root, log)
  const study = await studyOf(source, pack, assumed, log)
  const {report} = compose(read.template, {...study, pack: itemsFor(read, manifest, templates)})
  const texts = read.texts.flatMap(({path, text}) =>
    typeof text === 'string' ? [[path, text] as const] : []
  )
  return {
    template: read.template,
    report,
    document: study.document,
    facts: study.facts,
    source,
    texts: new Map([...texts, [source.path, source.text]])
  }
}

function checkInputs(
  pack: OpenedPack,
  texts: readonly {readonly path: string; readonly text: string | Uint8Array}[],
  root: string,
  log: Log
): void {
  const known = new Set(pack.manifest.inputs.map((it) => it.sha256))
  for (const {path, text} of texts) {
    if (!known.has(sha256(text))) tellChanged(pack, manifestPath(path, root), log)
  }
}

function tellChanged({path}: OpenedPack, file: string, log: Log): void {
  const reason = `Unexpected change of \`${file}\` since this pack was built from it`
  log.tell(message('pack/changed', reason, {from: 'file', path}))
}
