/** Arabic letters that join to the one after them: all but these, which join only to the one before. */
const joinsAfter =
  /[\u0620\u0626\u0628\u062A-\u062E\u0633-\u063F\u0641-\u0647\u0649\u064A\u066E\u066F\u0678-\u0687\u069A-\u06BF\u06C1\u06C2\u06CC\u06CE\u06D0\u06D1\u06FA-\u06FC\u0750-\u0758\u075C-\u076A\u076D-\u0770\u0772\u0775-\u0777\u077A-\u077F]$/
/** Letters that join to the one before them. */
const joinsBefore =
  /^[\u0620\u0622-\u063F\u0641-\u064A\u066E-\u0673\u0675-\u06D3\u06D5\u06EE-\u06FC\u0750-\u077F]/
const marks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06ED]+$/

const joiner = '\u200D'

/**
 * Parts of one word in several looks, each with joiners where its Arabic letters join those of the
 * next: a letter has the form that its place in the word asks for, though half of it is bold.
 */
export function joined<Part extends {readonly text: string}>(
  parts: readonly Part[]
): readonly Part[] {
  return parts.map((part, index) => {
    const before = joins(parts[index - 1], part) ? joiner : ''
    const after = joins(part, parts[index + 1]) ? joiner : ''
    return before + after === '' ? part : {...part, text: before + part.text + after}
  })
}

const joins = (a: {readonly text: string} | undefined, b: {readonly text: string} | undefined) =>
  a !== undefined &&
  b !== undefined &&
  joinsBefore.test(b.text) &&
  joinsAfter.test(a.text.replace(marks, ''))
