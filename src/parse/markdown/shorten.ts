import type {Text} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'

/** A text of one line without its first `count` characters, which the file has as they are. */
export const withoutStart = (text: Text, count: number): Text => ({
  ...text,
  value: text.value.slice(count),
  origin: moved(text.origin, count, 0)
})

/** A text of one line without its last `count` characters, which the file has as they are. */
export const withoutEnd = (text: Text, count: number): Text => ({
  ...text,
  value: text.value.slice(0, text.value.length - count),
  origin: moved(text.origin, 0, -count)
})

/** Whether the file has the characters of a text as they are: an escape or a reference has not. */
export const isLiteral = ({value, origin}: Text): boolean =>
  origin.from !== 'derived' &&
  origin.position.end.offset - origin.position.start.offset === value.length

function moved(origin: Origin, from: number, to: number): Origin {
  if (origin.from === 'derived') return origin
  const {start, end} = origin.position
  return {
    ...origin,
    position: {
      start: {...start, column: start.column + from, offset: start.offset + from},
      end: {...end, column: end.column + to, offset: end.offset + to}
    }
  }
}
