import {markingsToSay} from '../model/marking.ts'
import type {Format} from '../model/node.ts'
import type {Report} from '../model/report.ts'
import {walk} from '../model/walk.ts'
import {type Piece, piecesIn, type Words} from '../provenance/index.ts'

/** The words of a report in the order in which a reader finds them in its file. */
export function reportWords(report: Report, format: Format): readonly Piece[] {
  const {marking} = report.meta
  const markings =
    marking === undefined
      ? []
      : markingsToSay(report).map((text) => pieceOf([{text, origin: marking.origin}]))
  return [...markings, ...piecesIn(report, format), ...alternatives(report)]
}

/** Words for who cannot see a picture. */
const alternatives = ({children}: Report): readonly Piece[] =>
  [...walk(children)].flatMap((it) =>
    it.type === 'image' && it.alt !== ''
      ? [{place: {headings: [], blocks: [it.type]}, words: [{text: it.alt, origin: it.origin}]}]
      : []
  )

const pieceOf = (words: readonly Words[]): Piece => ({place: {headings: [], blocks: []}, words})
