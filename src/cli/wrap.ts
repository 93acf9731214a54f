/** Words with the way in which they are shown. */
export interface Styled {
  readonly text: string
  readonly paint?: Paint | undefined
}

export type Paint = (text: string) => string

interface Word {
  readonly pieces: readonly Styled[]
  readonly columns: number
  /** What stands between it and the word before it on one line. */
  readonly space: Styled
}

/**
 * Fills lines of at most `columns` columns, broken at blanks; a word that is longer is cut. Blanks
 * in a row are one space, in the style of the first.
 */
export function wrap(pieces: readonly Styled[], columns: number): readonly (readonly Styled[])[] {
  const lines: Styled[][] = []
  let line: Styled[] = []
  let used = 0
  for (const word of wordsIn(pieces).flatMap((it) => cut(it, columns))) {
    if (line.length > 0 && used + word.space.text.length + word.columns > columns) {
      lines.push(line)
      line = []
      used = 0
    }
    if (line.length > 0) line.push(word.space)
    used += (line.length > 0 ? word.space.text.length : 0) + word.columns
    line.push(...word.pieces)
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** A line as the terminal is given it. */
export const painted = (line: readonly Styled[]): string =>
  line.map(({text, paint}) => (paint === undefined ? text : paint(text))).join('')

/** Wrapped words with a label before the first line and as much space before the others. */
export function block(
  label: Styled,
  pieces: readonly Styled[],
  columns: number
): readonly string[] {
  const width = label.text.length
  return wrap(pieces, Math.max(columns - width, 20)).map(
    (line, at) => `${at === 0 ? painted([label]) : ' '.repeat(width)}${painted(line)}`
  )
}

/** Columns that a terminal gives to a text: two for a wide character, none for a combining mark. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const it of text) columns += zero.test(it) ? 0 : wide.test(it) ? 2 : 1
  return columns
}

const zero = /^[\p{M}\p{Cf}]$/u
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]$/u

function wordsIn(pieces: readonly Styled[]): readonly Word[] {
  const words: Word[] = []
  let word: Styled[] = []
  let space: Styled = {text: ' '}
  const end = () => {
    if (word.length > 0) words.push(wordOf(word, space))
    word = []
  }
  for (const {text, paint} of pieces) {
    for (const [run] of text.matchAll(/\s+|\S+/g)) {
      if (run.trim() !== '') {
        word.push({text: run, paint})
        continue
      }
      // The first blank after a word sets its style: a longer run is one blank.
      if (word.length > 0) {
        end()
        space = {text: ' ', paint}
      }
    }
  }
  end()
  return words
}

const wordOf = (pieces: readonly Styled[], space: Styled): Word => ({
  pieces,
  space,
  columns: pieces.reduce((sum, it) => sum + columnsOf(it.text), 0)
})

/** A word in parts that fit, which stand on lines of their own. */
function cut(word: Word, columns: number): readonly Word[] {
  if (word.columns <= columns) return [word]
  const parts: Word[] = []
  let part: Styled[] = []
  let used = 0
  for (const {text, paint} of word.pieces) {
    for (const character of text) {
      const needed = columnsOf(character)
      if (used + needed > columns) {
        parts.push(wordOf(part, {text: ''}))
        part = []
        used = 0
      }
      part.push({text: character, paint})
      used += needed
    }
  }
  return [...parts, wordOf(part, {text: ''})].map((it, at) =>
    at === 0 ? {...it, space: word.space} : it
  )
}
