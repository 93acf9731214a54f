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

export function openTimer(): Timer {
  const took = new Map<string, number>()
  const outputsTook = new Map<string, number>()
  const rendered = new Map<string, number>()
  let sourceSince = 0
  let outputSince = 0
  return {
    took,
    outputsTook,
    moved: (from, to) => {
      outputsTook.set(to, outputsTook.get(from) ?? 0)
    },
    event: (event, now) => {
      if (event.kind === 'read') sourceSince = now
      if (event.kind === 'render') outputSince = now
      if (event.kind === 'rendered') rendered.set(event.file, now - outputSince)
    },
    source: ({source, folder}, now) => {
      took.set(source, now - sourceSince)
      for (const [file, it] of rendered) outputsTook.set(`${folder}/${file}`, it)
      rendered.clear()
    }
  }
}
