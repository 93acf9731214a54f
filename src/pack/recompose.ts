import {basename, join, resolve} from 'node:path'
import {compose} from '../compose/index.ts'
import {derive} from '../derive/index.ts'
import {message} from '../diagnostics/message.ts'
import {packageRoot} from '../io/package.ts'
import {readText} from '../io/read-text.ts'
import type {Document} from '../model/document.ts'
import type {Facts} from '../model/fact.ts'
import type {PackItem, Report} from '../model/report.ts'
import {parse} from '../parse/index.ts'
import type {Template} from '../template/index.ts'
import {sha256} from './hash.ts'
import {readTemplate} from './kit.ts'
import {loadLanguage} from './language-files.ts'
import type {Log} from './log.ts'
import type {PackManifest} from './manifest-read.ts'
import type {OpenedPack, PackSource} from './open-pack.ts'
import {manifestPath, shownPath} from './paths.ts'
import {listsPack} from './template-tree.ts'

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
  const name = await templateOf(pack, output.template, root)
  const read = await readTemplate(name, root, log.tell)
  if (read === undefined) return undefined
  checkInputs(pack, read.texts, root, log)
  const {document} = parse({path: source.path, text: source.text, language: assumed})
  const {facts} = derive(document)
  const place = {root: pack.home, path: source.path}
  const {language} = await loadLanguage(document.meta.lang, place, log.tell)
  const items = listsPack(read.template) ? itemsOf(manifest, output.template) : []
  const study = {document, facts, pack: items, language}
  const {report} = compose(read.template, study)
  const texts = read.texts.flatMap(({path, text}) =>
    typeof text === 'string' ? [[path, text] as const] : []
  )
  return {
    template: read.template,
    report,
    document,
    facts,
    source,
    texts: new Map([...texts, [source.path, source.text]])
  }
}

/** The template of that name as the pack was built from it, where it still lies; else by its name. */
async function templateOf(
  {manifest, home}: OpenedPack,
  name: string,
  root: string
): Promise<string> {
  const input = manifest.inputs.find(
    ({role, path}) => role === 'template' && basename(path) === `${name}.md`
  )
  if (input === undefined) return name
  for (const file of [resolve(home, input.path), join(packageRoot, inPackage(input.path))]) {
    const path = shownPath(file, root)
    if ((await readText(path, root)).ok) return path
  }
  return name
}

/** The path in this package of what a manifest calls `dossier/…`. */
const inPackage = (path: string) => path.replace(/^dossier\//, '')

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

/** The other documents, as a template that lists its pack was given them. */
const itemsOf = ({outputs}: PackManifest, template: string): readonly PackItem[] =>
  outputs
    .filter((it) => it.template !== template)
    .map(({kind, format, file, pages, bytes, sha256: sum}) => ({
      kind,
      format,
      file,
      ...(pages === undefined ? {} : {pages}),
      bytes,
      sha256: sum
    }))
