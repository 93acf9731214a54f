import type {BuildEvent, SourceResult} from '../../pack/types.ts'

/** How long things took, in milliseconds. */
export interface Timer {
  readonly event: (event: BuildEvent, now: number) => void
  readonly source: (result: SourceResult, now: number) => void
  /** A document that was made for one place stands in another. */
  readonly moved: (from: string, to: string) => void
  /** By the path of the source, as it was given. */
  readonly took: ReadonlyMap<string, number>
  /** By the path of the document. */
  readonly outputsTook: ReadonlyMap<string, number>
}

/** What is known of a source that is being made, others beside it. */
interface Making {
  since: number
  until?: number
  outputSince: number
  /** By the name of the file. */
  readonly rendered: Map<string, number>
}

export function openTimer(): Timer {
  const took = new Map<string, number>()
  const outputsTook = new Map<string, number>()
  const making = new Map<string, Making>()
  const makingOf = (source: string, now: number): Making => {
    const known = making.get(source) ?? {since: now, outputSince: now, rendered: new Map()}
    making.set(source, known)
    return known
  }
  return {
    took,
    outputsTook,
    moved: (from, to) => {
      outputsTook.set(to, outputsTook.get(from) ?? 0)
    },
    event: (event, now) => {
      if (event.kind === 'planned') return
      const its = makingOf(event.source, now)
      if (event.kind === 'render') its.outputSince = now
      if (event.kind === 'rendered') its.rendered.set(event.file, now - its.outputSince)
      if (event.kind === 'done') its.until = now
    },
    source: ({source, folder}, now) => {
      const {since, until = now, rendered} = makingOf(source, now)
      took.set(source, until - since)
      for (const [file, it] of rendered) outputsTook.set(`${folder}/${file}`, it)
      making.delete(source)
    }
  }
}
