import type {Block} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import type {About} from './described.ts'
import type {Context} from './work.ts'

/** Longer words tell more than what comes next. */
const longestAnnouncement = 250

/**
 * What the table `nodes[index]` is about, in words that are there: its caption or the title of its
 * section, and the paragraph before it where that announces it with a colon.
 */
export function aboutTable(
  nodes: readonly Block[],
  index: number,
  {work, place}: Context
): About | undefined {
  const [before, after] = [nodes[index - 1], nodes[index + 1]]
  const caption = [before, after].find((it) => isCaption(it, work))
  const title = caption === undefined ? place.about?.title : wordsOf(caption)
  const words = wordsOf(before)
  if (caption === before || words.length > longestAnnouncement) return {title}
  return /[:\uFF1A]$/.test(words) ? {title, words} : {title}
}

/** Whether a paragraph is a caption that Word counts. */
export const isCaption = (block: Block | undefined, {captions}: Context['work']): boolean =>
  block?.type === 'paragraph' && captions.of(block.children[0]) !== undefined

const wordsOf = (block: Block | undefined): string =>
  block?.type === 'paragraph' ? plainText(block.children).trim() : ''
