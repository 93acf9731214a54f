import type {Fact} from '../model/fact.ts'
import type {Format} from '../model/node.ts'
import type {Origin, SourceOrigin} from '../model/origin.ts'
import type {Report} from '../model/report.ts'
import {type Piece, type Place, piecesIn, type Words} from './pieces.ts'

/**
 * What shows a fact: the directive whose item holds its words, such as `key-points`, or `body` for
 * the source's own text; each with the anchor to look at, if there is one: of the paragraph, `p4`, or
 * of the heading above.
 */
export type Appearances = ReadonlyMap<string, string | undefined>

/** Words of the source that a report shows without a break, in UTF-16 offsets of the file. */
interface Run {
  readonly start: number
  readonly end: number
}

interface Shown extends Run {
  readonly by: string
  readonly anchor: string | undefined
}

/**
 * Where a report shows each of `facts` in a format, by the fact's id: in reading order, each
 * directive with its first place. A fact is shown where all the words of its `passage` stand in one
 * piece. It is found by the origins of the report's words, so that words which are the same by
 * chance count for nothing.
 */
export function appearancesOf(
  facts: readonly Fact[],
  report: Report,
  format: Format
): ReadonlyMap<string, Appearances> {
  const around = searchIn(piecesIn(report, format).flatMap(shownIn))
  return new Map(
    facts.map(({id, passage}) => {
      const {start, end} = passage.origin.position
      const first = new Map<string, string | undefined>()
      for (const {by, anchor} of around(start.offset, end.offset)) {
        if (!first.has(by)) first.set(by, anchor)
      }
      return [id, first]
    })
  )
}

function shownIn({place, words}: Piece): readonly Shown[] {
  const by = directiveOf(place, words)
  const heading = place.headings.at(-1)?.id
  const own = by === 'body' && place.paragraph !== undefined ? `p${place.paragraph}` : undefined
  return runsOf(words).map((run) => ({...run, by, anchor: own ?? heading}))
}

/** Names of directives that fill in a head: what stands there was computed, but is no item. */
const heads: Readonly<Partial<Record<Place['blocks'][number], string>>> = {
  masthead: 'masthead',
  memoHeader: 'memo-header'
}

function directiveOf({blocks, by}: Place, words: readonly Words[]): string {
  const computed =
    by ?? words.flatMap(({cites, origin}) => (cites === undefined ? [] : [origin])).map(byOf)[0]
  if (computed !== undefined) return computed.replace(/^compose\//, '')
  return blocks.map((it) => heads[it]).find((it) => it !== undefined) ?? 'body'
}

const byOf = (origin: Origin) => (origin.from === 'derived' ? origin.by : undefined)

/** The stretches of the source that words show: what follows in both is one. */
function runsOf(words: readonly Words[]): readonly Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (const it of words) {
    const source = it.cites === undefined ? sourceOf(it.origin) : undefined
    if (source === undefined) {
      open = undefined
      continue
    }
    const {start, end} = source.position
    if (open !== undefined && start.offset >= open.end) runs.pop()
    else open = undefined
    open = {start: open?.start ?? start.offset, end: end.offset}
    runs.push(open)
  }
  return runs
}

/** What computes words that are the source's own all the same, but known by a wider place. */
const verbatim: ReadonlySet<string> = new Set([
  'compose/excerpt',
  'compose/dateline',
  'parse/as-written'
])

/** The place of the source that words come from as they are. */
function sourceOf(origin: Origin): SourceOrigin | undefined {
  if (origin.from === 'source') return origin
  return origin.from === 'derived' && verbatim.has(origin.by) ? origin.evidence[0] : undefined
}

/** Finds the runs that hold a stretch, in reading order, without looking at all of them. */
function searchIn(runs: readonly Shown[]): (start: number, end: number) => readonly Shown[] {
  const sorted = runs.map((run, order) => ({run, order})).sort((a, b) => a.run.start - b.run.start)
  // The farthest end of a run and all before it: where it is too near, none before can hold.
  const farthest: number[] = []
  for (const {run} of sorted) farthest.push(Math.max(run.end, farthest.at(-1) ?? 0))
  return (start, end) => {
    const found: typeof sorted = []
    for (let at = lastUpTo(sorted, start); at >= 0 && (farthest[at] ?? 0) >= end; at--) {
      const it = sorted[at]
      if (it !== undefined && it.run.end >= end) found.push(it)
    }
    return found.sort((a, b) => a.order - b.order).map(({run}) => run)
  }
}

/** Index of the last run that starts at `offset` or before; -1 if none does. */
function lastUpTo(sorted: readonly {readonly run: Run}[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.run.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
