import type {Document} from '../model/document.ts'
import {markingsToSay} from '../model/marking.ts'
import {piecesOf} from '../model/pieces.ts'
import {plainText, shownBy, walk} from '../model/walk.ts'
import {type Direction, directionOfReport} from '../render/direction.ts'
import type {Finished} from './render-pack.ts'

/** What a list of packs says of one. Words are those of the source. */
export interface About {
  readonly title: string
  /** BCP 47; `und` if unknown. */
  readonly lang: string
  readonly dir: Direction
  /** ISO 8601 day, where the source states one. */
  readonly date?: string
  readonly status?: string
  /** Protective markings that its documents show. */
  readonly markings: readonly string[]
  /** As documents show it; missing where none is stated or found. */
  readonly bottomLine?: string
}

/** What the finished documents of a source say first: see {@link About}. */
export function aboutOf({meta}: Document, finished: readonly Finished[]): About {
  const [first] = finished
  const {date, status} = meta
  const dateline = first?.facts.dateline[0]
  const day = date?.iso ?? dateline?.value
  const line = bottomLineOf(finished) ?? meta.bottomLine?.text
  return {
    title: plainText(meta.title),
    lang: meta.lang,
    dir: first === undefined ? 'ltr' : directionOfReport(first.report),
    ...(day !== undefined && {date: day}),
    ...(status !== undefined && {status: status.text}),
    markings: [...new Set(finished.flatMap(({report}) => markingsToSay(report)))],
    ...(line !== undefined && {bottomLine: line})
  }
}

/** Words of the first bottom line that a document shows, else of the one that was found. */
function bottomLineOf(finished: readonly Finished[]): string | undefined {
  for (const {report} of finished) {
    for (const node of walk(shownBy(report))) {
      if (node.type === 'bottomLine') return [...piecesOf(node.children)].join(' ')
    }
  }
  return finished[0]?.facts.bottomLine[0]?.passage.text
}
