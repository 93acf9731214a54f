import {markingsToSay} from '../model/marking.ts'
import type {Format} from '../model/node.ts'
import type {Report} from '../model/report.ts'
import {type Piece, piecesIn, type Words} from '../provenance/index.ts'

/** The words of a report in the order in which a reader finds them in its file. */
export function reportWords(report: Report, format: Format): readonly Piece[] {
  const {marking} = report.meta
  const markings =
    marking === undefined
      ? []
      : markingsToSay(report).map((text) => pieceOf([{text, origin: marking.origin}]))
  return [...markings, ...piecesIn(report, format)]
}

const pieceOf = (words: readonly Words[]): Piece => ({place: {headings: [], blocks: []}, words})
