import type {Run} from '../model/runs.ts'

/**
 * Citations that no words come before, such as those of a cell that lists paragraphs. They are what
 * is said, so they stand on the line as words do, where other citations are small and raised.
 */
export function citationsAlone(runs: readonly Run[]): ReadonlySet<Run> {
  const first = runs.findIndex(isWords)
  if (first === 0) return none
  const before = first < 0 ? runs : runs.slice(0, first)
  return new Set(before.filter((run) => run.kind === 'citation'))
}

const none: ReadonlySet<Run> = new Set()

const isWords = (run: Run): boolean =>
  run.kind === 'noteReference' || (run.kind === 'text' && /[^\s,;]/.test(run.text))
