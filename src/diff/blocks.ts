import type {Position} from '../model/origin.ts'
import {type Alignment, placeAmong} from './align.ts'
import type {Unit, UnitKind} from './units.ts'
import {type Edit, editsBetween} from './words.ts'

/** A block, a row of a table or a heading, and where it stands. */
export interface BlockShown {
  readonly kind: UnitKind
  readonly text: string
  /** Titles above it, the outermost first. */
  readonly headings: readonly string[]
  /** Number of the paragraph, where it is one of running text. */
  readonly paragraph?: number
  readonly position?: Position
}

export type BlockChange =
  | {readonly change: 'added'; readonly after: BlockShown}
  | {readonly change: 'removed'; readonly before: BlockShown}
  /** The same words, elsewhere among the others. */
  | {readonly change: 'moved'; readonly before: BlockShown; readonly after: BlockShown}
  | {
      readonly change: 'changed'
      readonly before: BlockShown
      readonly after: BlockShown
      /** Whether it stands elsewhere, too. */
      readonly moved: boolean
      /** What was changed in its words; one of `same` where it is not its words. */
      readonly edits: readonly Edit[]
      /** What else it has, such as targets of links, and what that was, where it differs. */
      readonly beside?: {readonly before: readonly string[]; readonly after: readonly string[]}
    }

/** What differs, in the order of the text; what was removed, where it stood. */
export function blockChanges(
  old: readonly Unit[],
  now: readonly Unit[],
  {pairs, removed, added}: Alignment
): readonly BlockChange[] {
  const place = placeAmong(pairs)
  const changes: {readonly at: number; readonly change: BlockChange}[] = []
  for (const index of removed) {
    changes.push({at: place(index), change: {change: 'removed', before: shown(old[index])}})
  }
  for (const index of added) {
    changes.push({at: index, change: {change: 'added', after: shown(now[index])}})
  }
  for (const {before, after, same, moved} of pairs) {
    if (same && !moved) continue
    const [was, is] = [old[before], now[after]]
    const both = {before: shown(was), after: shown(is)}
    changes.push({
      at: after,
      change: same
        ? {change: 'moved', ...both}
        : {change: 'changed', ...both, moved, ...wayTo(was, is)}
    })
  }
  return changes.sort((a, b) => a.at - b.at).map((it) => it.change)
}

function wayTo(before: Unit | undefined, after: Unit | undefined) {
  const [was, is] = [before?.beside ?? [], after?.beside ?? []]
  const edits = editsBetween(before?.text ?? '', after?.text ?? '')
  return was.join(' ') === is.join(' ') ? {edits} : {edits, beside: {before: was, after: is}}
}

const nowhere: BlockShown = {kind: 'paragraph', text: '', headings: []}

/** A unit as it is told of. */
export function shown(unit: Unit | undefined): BlockShown {
  if (unit === undefined) return nowhere
  const {beside, cells, ...rest} = unit
  return rest
}
