import {resolve} from 'node:path'
import {buildSource} from './build-source.ts'
import {type Kit, loadKit} from './kit.ts'
import {openLog} from './log.ts'
import {defaultTemplates, planOutputs, planSources} from './plan.ts'
import type {BuildOptions, BuildResult, SourceResult} from './types.ts'

/**
 * Builds a pack for each source: its documents and `pack.json`, in a folder of its own.
 *
 * Never throws for what an author, a file or a disk may do: what is wrong is in `messages`. After an
 * error in a source nothing of it is written, what was there stays, and the other sources go on;
 * after an error in a template or theme nothing is built.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const {signal, epoch, write = true, attachSource = true, strict = false, formats} = options
  const {templates = defaultTemplates, theme, reference} = options
  const root = resolve(options.root ?? '.')
  const log = openLog(strict)
  const kits: Kit[] = []
  for (const name of new Set(templates)) {
    const kit = await loadKit(name, root, log.tell, {theme, reference})
    if (kit !== undefined) kits.push(kit)
  }
  const plan = planOutputs(kits, formats)
  plan.messages.forEach(log.tell)
  const sources: SourceResult[] = []
  if (!log.hasErrors()) {
    for (const source of planSources(options.sources, options.out, root)) {
      if (signal?.aborted) break
      const result = await buildSource(source, {
        plan,
        root,
        epoch,
        signal,
        write,
        attachSource,
        strict
      })
      sources.push(result)
      await options.onSource?.(result)
    }
  }
  return {sources, messages: log.messages, interrupted: signal?.aborted === true}
}
