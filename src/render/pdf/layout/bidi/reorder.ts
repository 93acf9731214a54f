import type {Look} from '../lines/line.ts'

/** A piece, or a mark that was left out, which goes on keeping apart what stands on its sides. */
interface Seat<Piece> {
  readonly level: number
  readonly piece?: Piece
}

/** Pieces of a line in the order of the page, left to right: rule L2 of UAX 9. */
export function reordered<Piece extends {readonly look: Look}>(
  pieces: readonly Piece[]
): readonly Piece[] {
  const seats = seatsOf(pieces)
  const levels = seats.map((it) => it.level)
  const highest = levels.reduce((most, level) => Math.max(most, level), 0)
  for (let level = highest; level > 0; level--) {
    // An even level below all odd ones turns nothing around.
    if (!levels.some((it) => it <= level && it % 2 === 1)) break
    for (let from = 0; from < seats.length; from++) {
      let to = from
      while (to < seats.length && (seats[to]?.level ?? 0) >= level) to++
      reverse(seats, from, to)
      from = to
    }
  }
  return seats.flatMap((it) => it.piece ?? [])
}

function seatsOf<Piece extends {readonly look: Look}>(pieces: readonly Piece[]): Seat<Piece>[] {
  return pieces.flatMap((piece, index): readonly Seat<Piece>[] => {
    const {level = 0, wall} = piece.look
    const seat = {level, piece}
    const begins = pieces[index - 1]?.look !== piece.look
    return wall !== undefined && begins ? [{level: wall}, seat] : [seat]
  })
}

function reverse<Some>(list: Some[], from: number, to: number): void {
  for (let [low, high] = [from, to - 1]; low < high; low++, high--) {
    const [first, last] = [list[low], list[high]]
    if (first === undefined || last === undefined) return
    list[low] = last
    list[high] = first
  }
}
