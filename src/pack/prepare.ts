import {resolve} from 'node:path'
import type {Tell} from '../diagnostics/message.ts'
import {documentsOf, type NamedDocument, named} from './documents.ts'
import type {Keep} from './keep.ts'
import {type Kit, loadKit} from './kit.ts'
import {defaultTemplates} from './plan.ts'
import type {BuildOptions} from './types.ts'

export type Asked = Pick<
  BuildOptions,
  'packs' | 'templates' | 'formats' | 'theme' | 'themePlace' | 'reference' | 'root'
>

/**
 * Reads the templates that are asked for, with all that each needs, and says which documents every
 * pack has. What is wrong goes to `tell`; a template with an error has no documents.
 */
export async function prepare(
  asked: Asked,
  tell: Tell,
  keep: Keep['kit']
): Promise<readonly NamedDocument[]> {
  const {templates = defaultTemplates, formats, theme, themePlace, reference} = asked
  const root = resolve(asked.root ?? '.')
  const documents = asked.packs ?? documentsOf(templates, formats)
  const kits = new Map<string, Kit>()
  for (const [name, {places}] of new Map(documents.map((it) => [it.template, it]))) {
    const look = {theme, themePlace, reference, templatePlace: places?.template}
    const {kit, messages} = await keep(name, () => loadKit(name, root, look))
    messages.forEach(tell)
    if (kit !== undefined) kits.set(name, kit)
  }
  return documents.flatMap((it) => {
    const kit = kits.get(it.template)
    return kit === undefined ? [] : [named(it, kit)]
  })
}
