/** Columns that text of even width gives to a text: two for a wide letter, none for a combining mark. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const it of text) columns += zero.test(it) ? 0 : wide.test(it) ? 2 : 1
  return columns
}

const zero = /^[\p{M}\p{Cf}\p{Cc}]$/u

/** East_Asian_Width W and F of UAX #11, as far as scripts tell them; half-width forms are narrow. */
const wide =
  /^(?![\uFF61-\uFFDC\u303F])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]$/u

/** Letters that lines may end between without a space: Chinese and Japanese, and their marks. */
export const isIdeographic = (letter: string): boolean => ideographic.test(letter)

const ideographic =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3001-\u303E\uFF01-\uFF60]$/u
