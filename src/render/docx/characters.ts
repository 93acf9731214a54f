/** What XML 1.0 cannot hold, and lone halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** `text` with U+FFFD for every character that no XML part may hold. */
export const clean = (text: string): string => text.replace(unwritable, '\ufffd')

/** A piece of text that Word takes as one: characters, or an element that stands for one. */
export type Piece =
  | {readonly kind: 'characters'; readonly value: string}
  | {readonly kind: 'tab'}
  | {readonly kind: 'break'}

/** Splits text at line ends and tabs, which are white space in `w:t` and elements of their own in Word. */
export function pieces(text: string): readonly Piece[] {
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
