import type {Line, Piece} from '../reading.ts'

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

/** What nobody sees: marks of direction, joiners of emoji variants, soft hyphens, dots between details. */
const unseen = /[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff·☐☑☒]/u

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
        if (unseen.test(letter)) continue
        letters.push(letter)
        faces.push(piece.face)
        links.push(piece.link?.url ?? '')
      }
    }
  }
  return {words: wordsIn(pieces), letters, faces, links, calls, pictures}
}

/** Words of a line: what white space separates, but for dots between details and boxes to tick. */
export const wordsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces
    .map((it) => (it.kind === 'words' ? it.text : ''))
    .join('')
    .normalize('NFC')
    .replace(/\u00ad\s*/g, '')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .split(/[\s\u200b]+/u)
    .filter((word) => !/^[·☐☑☒]?$/u.test(word))

/** What two lines of the same words have in common. */
export const keyOf = ({letters, pictures}: Shape): string =>
  letters.join('') + pictures.map((it) => `\u0000${it}`).join('')
