/** What XML 1.0 cannot hold, and lone halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Nearly all text: it is told from all other at a glance, where the above looks at each character. */
const writable = /^[\t\n\r -\ud7ff]*$/

/** `text` with U+FFFD for every character that no XML part may hold. */
export const clean = (text: string): string =>
  writable.test(text) ? text : text.replace(unwritable, '\ufffd')

/** A piece of text that Word takes as one: characters, or an element that stands for one. */
export type Piece =
  | {readonly kind: 'characters'; readonly value: string}
  | {readonly kind: 'tab'}
  | {readonly kind: 'break'}

/** Splits text at line ends and tabs, which are white space in `w:t` and elements of their own in Word. */
export function pieces(text: string): readonly Piece[] {
  if (text !== '' && !/[\r\n\t]/.test(text)) return [{kind: 'characters', value: clean(text)}]
  return clean(text)
    .split(/(\r\n|[\r\n\t])/)
    .filter((it) => it !== '')
    .map((value) =>
      value === '\t'
        ? {kind: 'tab'}
        : /^[\r\n]/.test(value)
          ? {kind: 'break'}
          : {kind: 'characters', value}
    )
}
