import {columnsOf, isIdeographic} from './columns.ts'

/**
 * Fills lines of at most `columns` columns with a text, whose newlines stay. Lines end at spaces,
 * and between Chinese or Japanese letters as their rules have it; what has no such place, such as
 * an address, has a line of its own, however long. Words are kept as they are, spaces in a row not.
 */
export function fill(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => filled(line, columns))
}

/** The widest piece that no line may end within, in columns. */
export function longestPiece(text: string): number {
  let longest = 0
  for (const {letters} of piecesOf(text)) longest = Math.max(longest, columnsOf(letters))
  return longest
}

function filled(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const {letters, space} of piecesOf(text)) {
    const width = columnsOf(letters)
    const between = line === '' ? '' : space
    if (line !== '' && used + between.length + width > columns) {
      lines.push(line)
      line = letters
      used = width
    } else {
      line += between + letters
      used += between.length + width
    }
  }
  return line === '' ? lines : [...lines, line]
}

interface Piece {
  readonly letters: string
  /** What stands before it on one line. */
  readonly space: '' | ' '
}

/** Between two words that need none, a space would not be known again at the end of a line. */
function* piecesOf(text: string): Generator<Piece> {
  let held = ''
  let before: Piece['space'] = ''
  for (const word of text.split(/[ \t\n\r\f\v]+/)) {
    if (word === '') continue
    if (held !== '' && !endsIdeographic(held, word)) {
      yield {letters: held, space: before}
      held = ''
      before = ' '
    } else if (held !== '') held += ' '
    const pieces = address.test(word) ? [word] : [...cut(word)]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield {letters: held, space: before}
        held = ''
        before = ''
      }
      held += piece
    }
  }
  if (held !== '') yield {letters: held, space: before}
}

const endsIdeographic = (text: string, next: string): boolean =>
  touches(text.at(-1) ?? '', next.charAt(0))

/** Letters that need no space between them: two ideographs, or one and a letter or figure of ours. */
const touches = (left: string, right: string): boolean =>
  (isIdeographic(left) && (isIdeographic(right) || isOurs(right))) ||
  (isOurs(left) && isIdeographic(right))

const isOurs = (letter: string): boolean => /^[\p{L}\p{N}]$/u.test(letter)

const address = /:\/\/|^<?mailto:|^www\.|^<\S+>/

/** A word where lines may end in it: between ideographs. */
function* cut(word: string): Generator<string> {
  let piece = ''
  let last = ''
  for (const letter of word) {
    if (last !== '' && mayEndBetween(last, letter)) {
      yield piece
      piece = ''
    }
    piece += letter
    last = letter
  }
  if (piece !== '') yield piece
}

/** The rules of JIS X 4051 that matter in plain text: what begins no line, and what ends none. */
const mayEndBetween = (left: string, right: string): boolean =>
  touches(left, right) && !never.begins.test(right) && !never.ends.test(left)

const never = {
  begins:
    /^[、。，．・：；？！ー々ゝゞヽヾ）」』】〕〉》］｝〗〙〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜]$/u,
  ends: /^[（「『【〔〈《［｛〖〘〝]$/u
} as const
