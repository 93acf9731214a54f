import {type Line, type Piece, wordsOf} from '../reading.ts'
import {unseen} from '../signs.ts'

/** A line as comparison sees it: its letters without white space, and what each of them is. */
export interface Shape {
  readonly words: readonly string[]
  readonly letters: readonly string[]
  /** How each letter is set apart; `*` where that says nothing. */
  readonly faces: readonly string[]
  /** Where each letter leads; empty where it is no link. */
  readonly links: readonly string[]
  /** Calls of notes, each behind how many letters. */
  readonly calls: readonly {readonly after: number; readonly note: string; readonly to?: string}[]
  readonly pictures: readonly string[]
}

/** White space, dots between details and boxes to tick are no letters. */
const between = /[\s·☐☑☒]/u

export function shapeOf({pieces}: Line): Shape {
  const letters: string[] = []
  const faces: string[] = []
  const links: string[] = []
  const calls: {after: number; note: string; to?: string}[] = []
  const pictures: string[] = []
  for (const piece of pieces) {
    if (piece.kind === 'picture') pictures.push(piece.alt.normalize('NFC').trim())
    else if (piece.kind === 'call') {
      const {note, to} = piece
      calls.push({after: letters.length, note, ...(to !== undefined && {to})})
    } else {
      for (const letter of piece.text.normalize('NFC')) {
        if (between.test(letter) || unseen.test(letter)) continue
        letters.push(letter)
        faces.push(piece.face)
        links.push(piece.link?.url ?? '')
      }
    }
  }
  return {words: wordsIn(pieces), letters, faces, links, calls, pictures}
}

/** Words of a line. */
export const wordsIn = (pieces: readonly Piece[]): readonly string[] =>
  wordsOf(pieces.map((it) => (it.kind === 'words' ? it.text : '')).join(''))

/** What two lines of the same words have in common. */
export const keyOf = ({letters, pictures}: Shape): string =>
  letters.join('') + pictures.map((it) => `\u0000${it}`).join('')
