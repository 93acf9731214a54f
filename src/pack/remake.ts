import {join, resolve} from 'node:path'
import type {Study} from '../compose/index.ts'
import {derive} from '../derive/index.ts'
import {packageRoot} from '../io/package.ts'
import type {PackItem} from '../model/report.ts'
import {parseAsNeeded} from '../parse/as-needed.ts'
import {type Kit, readTemplate} from './kit.ts'
import {loadLanguage} from './language-files.ts'
import type {Log} from './log.ts'
import type {PackManifest} from './manifest-read.ts'
import type {OpenedPack, PackSource} from './open-pack.ts'
import {shownPath} from './paths.ts'
import {listsPack} from './template-tree.ts'

/** Where a path of a manifest leads: `dossier/…` is in this package. */
export function placeOf(path: string, {home}: Pick<OpenedPack, 'home'>): string {
  const own = /^dossier\/(.*)$/.exec(path)?.[1]
  return own === undefined ? resolve(home, path) : join(packageRoot, own)
}

/** What a finished pack was composed from, but for its other documents. */
export async function studyOf(
  {path, text}: PackSource,
  {home}: OpenedPack,
  language: string | undefined,
  log: Log
): Promise<Omit<Study, 'pack'>> {
  const {document} = await parseAsNeeded({path, text, language})
  const spoken = await loadLanguage(document.meta.lang, {root: home, path}, log.tell)
  return {document, facts: derive(document).facts, language: spoken.language}
}

type TemplateRead = Pick<Kit, 'template' | 'texts'>

/**
 * The templates that a pack was made from, by their names, as far as they are still there. Their
 * paths are shown from the folder `root`.
 */
export async function templatesOf(
  pack: OpenedPack,
  root: string,
  log: Log
): Promise<ReadonlyMap<string, TemplateRead>> {
  const templates = new Map<string, TemplateRead>()
  for (const {role, path} of pack.manifest.inputs) {
    if (role !== 'template') continue
    const read = await readTemplate(shownPath(placeOf(path, pack), root), root, log.tell)
    if (read !== undefined) templates.set(read.template.name, read)
  }
  return templates
}

/** The other documents that a report which lists them was given: all that list none themselves. */
export function itemsFor(
  {template}: TemplateRead,
  {outputs}: PackManifest,
  templates: ReadonlyMap<string, TemplateRead>
): readonly PackItem[] {
  if (!listsPack(template)) return []
  return outputs.flatMap((it): readonly PackItem[] => {
    const other = templates.get(it.template)
    if (other !== undefined && listsPack(other.template)) return []
    const {kind, format, file, pages, bytes, sha256} = it
    return [{kind, format, file, bytes, sha256, ...(pages !== undefined && {pages})}]
  })
}
