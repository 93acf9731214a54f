import {resolve} from 'node:path'
import {limitsWith} from '../config/limits.ts'
import {buildSource} from './build-source.ts'
import {documentsOf, faultsOfNames, named} from './documents.ts'
import {keepNothing} from './keep.ts'
import {type Kit, loadKit} from './kit.ts'
import {openLog} from './log.ts'
import {defaultTemplates, planFor, planOutputs, planSources} from './plan.ts'
import {turn} from './turn.ts'
import type {BuildOptions, BuildResult, SourceResult} from './types.ts'

/**
 * Builds a pack for each source: its documents and `pack.json`, in a folder of its own.
 *
 * Never throws for what an author, a file or a disk may do: what is wrong is in `messages`. After an
 * error in a source nothing of it is written, what was there stays, and the other sources go on;
 * after an error in a template, a theme or the name of a document nothing is built.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const {signal, epoch, write = true, attachSource = true, strict = false, verify = false} = options
  const {review = false, rules} = options
  const {templates = defaultTemplates, formats, language} = options
  const limits = limitsWith(options.limits)
  const {theme, themePlace, reference, keep = keepNothing} = options
  const root = resolve(options.root ?? '.')
  const log = openLog(strict, rules)
  const asked = options.packs ?? documentsOf(templates, formats)
  const kits = new Map<string, Kit>()
  for (const [name, {places}] of new Map(asked.map((it) => [it.template, it]))) {
    const look = {theme, themePlace, reference, templatePlace: places?.template}
    const {kit, messages} = await keep.kit(name, () => loadKit(name, root, look))
    messages.forEach(log.tell)
    if (kit !== undefined) kits.set(name, kit)
  }
  const documents = asked.flatMap((it) => {
    const kit = kits.get(it.template)
    return kit === undefined ? [] : [named(it, kit)]
  })
  const planned = planSources(options.sources, options.out, root)
  const names = planned.map(({name}) => name)
  faultsOfNames(documents, names).forEach(log.tell)
  const plan = planOutputs(documents)
  const sources: SourceResult[] = []
  if (!log.hasErrors()) {
    const formats = documents.map(({format}) => format)
    options.onEvent?.({kind: 'planned', sources: planned.length, formats})
    for (const source of planned) {
      await turn()
      if (signal?.aborted) break
      const context = {
        plan: planFor(plan, source.name),
        root,
        language,
        limits,
        epoch,
        signal,
        write,
        attachSource,
        strict,
        verify,
        review,
        rules,
        onEvent: options.onEvent
      }
      const make = () => buildSource(source, context)
      const result = await keep.source(source, context.plan, make)
      sources.push(result)
      await options.onSource?.(result)
    }
  }
  return {sources, messages: log.messages, interrupted: signal?.aborted === true}
}
