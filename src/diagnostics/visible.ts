/**
 * Text that a terminal shows and never obeys: control characters become their pictures, characters
 * that turn the direction of writing or break lines become U+FFFD. One for one, so columns stay.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (it) => {
    const code = it.charCodeAt(0)
    if (it === '\t' || it === '\n') return it
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\uFFFD'
  })
}

/** Halves of surrogate pairs, which no encoding of text can hold, become U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
