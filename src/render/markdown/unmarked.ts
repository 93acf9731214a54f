/** What stands directly before and after words. */
interface Around {
  readonly before: string
  readonly after: string
}

/**
 * Anything that may have to be escaped somewhere: marks of Markdown and of GitHub, and what may begin
 * an address. Rather too much than too little.
 */
const mark =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: line ends and tabs are among them
  /[\u0000-\u001f!#&*<@[\\\]_`|~\u007f]|:(?:\/|$)|w\.(?:$|[-.\w])|ww\.|^[.(]/i

/** What may begin a block, or would be lost, where a line begins. */
const blockStart = /^(?:[ +=>:)-]|\d+[.)])/

const lineEnd = /[\r\n]/

/**
 * Whether words can mean nothing but themselves, so that nothing in them is escaped, whatever they
 * stand in. Nearly all are such, and asking remark took half of the time of a document.
 */
export const isUnmarked = (words: string, {before, after}: Around): boolean =>
  !mark.test(words) &&
  !(lineEnd.test(before) && blockStart.test(words)) &&
  !(words.endsWith(' ') && lineEnd.test(after))
