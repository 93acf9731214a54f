import type {Face} from '../../fonts/face.ts'
import {factorOf} from './justify.ts'
import type {GlyphRun, Line, Look, Piece} from './line.ts'
import {type LoosePiece, space} from './loose-piece.ts'
import type {Shaped} from './setting.ts'

/** Neighbours of one look and face, from the piece `start` on: they become a run. */
interface Stretch {
  readonly look: Look
  readonly face: Face
  readonly start: number
}

/**
 * A line before its pieces have their places. What is known of them stands in lists of numbers and
 * of what they share, since all words of a document go through here; `loosePieces` has them as
 * objects, for lines that are more than words from left to right.
 */
export class LooseLine {
  readonly #pieces: Piece[] = []
  /** Of each piece in points, with tracking and the room after it. */
  readonly #widths: number[] = []
  /** Indexes of the spaces of justified text. */
  readonly #spaces: number[] = []
  /** Indexes of pieces that a justified line may let out between their letters. */
  readonly #spread: number[] = []
  readonly #stretches: Stretch[] = []
  /** The space that was added last: most are like the one before. */
  #blank: LoosePiece | undefined

  /** Look of the last piece. */
  get look(): Look | undefined {
    return this.#stretches.at(-1)?.look
  }

  /** In points. */
  get width(): number {
    let width = 0
    for (const it of this.#widths) width += it
    return width
  }

  /** Whether a justified line lets out more than its spaces. */
  get spreads(): boolean {
    return this.#spread.length > 0
  }

  addWord({pieces}: Shaped, look: Look): void {
    for (const {face, piece, width, spreads} of pieces) {
      if (spreads) this.#spread.push(this.#pieces.length)
      this.#push(look, face, piece, width)
    }
  }

  addSpace(look: Look, width: number): void {
    if (this.#blank?.look !== look || this.#blank.width !== width) this.#blank = space(look, width)
    this.add(this.#blank)
  }

  add({look, face, piece, width, stretches}: LoosePiece): void {
    if (stretches) this.#spaces.push(this.#pieces.length)
    this.#push(look, face, piece, width)
  }

  #push(look: Look, face: Face, piece: Piece, width: number): void {
    const last = this.#stretches.at(-1)
    if (last?.look !== look || last.face !== face) {
      this.#stretches.push({look, face, start: this.#pieces.length})
    }
    this.#pieces.push(piece)
    this.#widths.push(width)
  }

  /** Room of so many points after the last piece, unless that is a space or a raised mark itself. */
  makeRoom(room: number): void {
    const last = this.#pieces.length - 1
    const piece = this.#pieces[last]
    const {look} = this
    if (room === 0 || piece === undefined || look === undefined) return
    if (this.#spaces.at(-1) === last || look.rise > 0) return
    this.#pieces[last] = {glyphs: piece.glyphs, after: piece.after + room / look.size}
    this.#widths[last] = (this.#widths[last] ?? 0) + room
  }

  /** Widens or narrows the spaces by `spare` points in all, as {@link factorOf} allows. */
  justify(spare: number): void {
    let natural = 0
    for (const index of this.#spaces) natural += this.#widths[index] ?? 0
    const factor = factorOf(natural, spare)
    if (factor === undefined) return
    let stretch = 0
    let before: Piece | undefined
    let widened: Piece | undefined
    for (const index of this.#spaces) {
      while ((this.#stretches[stretch + 1]?.start ?? Number.POSITIVE_INFINITY) <= index) stretch++
      const piece = this.#pieces[index]
      const look = this.#stretches[stretch]?.look
      const width = this.#widths[index] ?? 0
      const added = width * (factor - 1)
      if (piece === undefined || look === undefined || added === 0) continue
      if (widened === undefined || piece !== before) {
        widened = {glyphs: piece.glyphs, after: piece.after + added / look.size}
        before = piece
      }
      this.#pieces[index] = widened
      this.#widths[index] = width + added
    }
  }

  /** The line, `x` points right of where it stands; `ending` does not count to its width. */
  placed(ending: readonly LoosePiece[], x: number): Line {
    const width = this.width + x
    for (const it of ending) this.add(it)
    return {runs: this.#runsFrom(x), width}
  }

  #runsFrom(x: number): readonly GlyphRun[] {
    let start = x
    return this.#stretches.map(({look, face, start: from}, index): GlyphRun => {
      const to = this.#stretches[index + 1]?.start ?? this.#pieces.length
      let end = start
      for (let at = from; at < to; at++) end += this.#widths[at] ?? 0
      const pieces = this.#stretches.length === 1 ? this.#pieces : this.#pieces.slice(from, to)
      const run = {look, face, x: start, width: end - start, pieces}
      start = end
      return run
    })
  }

  loosePieces(): LoosePiece[] {
    const spaces = new Set(this.#spaces)
    const spread = new Set(this.#spread)
    return this.#stretches.flatMap(({look, face, start}, index) => {
      const to = this.#stretches[index + 1]?.start ?? this.#pieces.length
      return this.#pieces.slice(start, to).map(
        (piece, at): LoosePiece => ({
          look,
          face,
          piece,
          width: this.#widths[start + at] ?? 0,
          stretches: spaces.has(start + at),
          spreads: spread.has(start + at),
          gap: 0
        })
      )
    })
  }
}
