import type {Block, List, Node, Table} from '../model/node.ts'
import type {Report} from '../model/report.ts'
import {walk} from '../model/walk.ts'

/** Which way a text runs, as the bidirectional algorithm resolved it. */
export type Direction = 'ltr' | 'rtl'

/** Blocks of scripts that run from right to left, and the marks that make other text do so. */
export const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/

/** Whether anything in a text may run from right to left. Quick, since most texts have nothing. */
export const mayRunRightToLeft = (text: string): boolean => rightToLeft.test(text)

/** Strong characters, and the marks of isolates, which a search for the first strong one skips. */
const strongOrIsolate = /[\p{L}\u200E\u200F\u061C\u2066-\u2069]/gu

/**
 * Direction of the first strong character that stands outside of isolates (UAX 9, P2 and P3);
 * `undefined` for text such as a number, which has none.
 */
export function directionOfText(text: string): Direction | undefined {
  let depth = 0
  for (const [character] of text.matchAll(strongOrIsolate)) {
    if (character === '\u2069') depth = Math.max(0, depth - 1)
    else if (character >= '\u2066' && character < '\u2069') depth += 1
    else if (depth === 0) return mayRunRightToLeft(character) ? 'rtl' : 'ltr'
  }
  return undefined
}

const mark = /^[^\p{L}\u200E\u200F\u061C]*[\u200E\u200F\u061C]/u

/**
 * Direction of a paragraph: of its first strong character, or `around`, the direction of what
 * surrounds it, where it has none. A foreign name at its beginning turns no paragraph, so where
 * most letters run as what surrounds it does, it does too, unless a mark says otherwise.
 */
export function directionOfParagraph(text: string, around: Direction): Direction {
  const first = directionOfText(text) ?? around
  if (first === around || mark.test(text)) return first
  let balance = 0
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    balance += (mayRunRightToLeft(letter) ? 'rtl' : 'ltr') === around ? 1 : -1
  }
  return balance > 0 ? around : first
}

/** Languages that are written from right to left, and scripts that say it of a language of several. */
const languages = new Set('ar arc ckb dv fa he iw ji lrc mzn nqo prs ps sd syr ug ur yi'.split(' '))
const scripts = new Set('adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '))

/** Written in more than one script: their texts say which. */
const unsure = new Set('az ff ha kk ks ku ms pa tg und uz'.split(' '))

/**
 * Direction of a document: of its language, where somebody stated it or it was detected and has one
 * script; else of the first words with a direction.
 */
export function directionOfReport({meta, children}: Report): Direction {
  const [language = '', ...subtags] = meta.lang.toLowerCase().split(/[-_]/)
  const script = subtags.find((it) => it.length === 4)
  if (script !== undefined) return scripts.has(script) ? 'rtl' : 'ltr'
  if (languages.has(language)) return 'rtl'
  if (meta.langFrom !== 'assumed' && !unsure.has(language)) return 'ltr'
  return directionOfNodes(meta.title) ?? directionOfNodes(children) ?? 'ltr'
}

/** Direction of the first words that have one. Code has none: it runs from left to right anywhere. */
function directionOfNodes(nodes: readonly Node[]): Direction | undefined {
  for (const node of walk(nodes)) {
    const direction = node.type === 'text' ? directionOfText(node.value) : undefined
    if (direction !== undefined) return direction
  }
  return undefined
}

/**
 * Direction in which a block is laid out: where its markers, bars and first columns stand.
 * `undefined` for one that stands as what surrounds it does, such as a heading or a paragraph.
 */
export function directionOfBlock(block: Block): Direction | undefined {
  switch (block.type) {
    case 'list':
      return directionOfItems(block)
    case 'blockquote':
    case 'callout':
    case 'statement':
      return directionOfNodes(block.children)
    case 'table':
      return directionOfTable(block)
    case 'code':
      return 'ltr'
    default:
      return undefined
  }
}

/** What most items say, or the first where they do not agree. */
function directionOfItems({children}: List): Direction | undefined {
  let balance = 0
  for (const item of children.slice(0, 20)) {
    const direction = directionOfNodes(item.children)
    if (direction !== undefined) balance += direction === 'rtl' ? 1 : -1
  }
  if (balance === 0) return directionOfNodes(children)
  return balance > 0 ? 'rtl' : 'ltr'
}

/** What most cells say; names of columns may be another language's. */
function directionOfTable({head, children}: Table): Direction | undefined {
  let balance = 0
  for (const cell of children.slice(0, 20).flatMap((row) => row.children)) {
    const direction = directionOfNodes(cell.children)
    if (direction !== undefined) balance += direction === 'rtl' ? 1 : -1
  }
  if (balance === 0) return directionOfNodes([head])
  return balance > 0 ? 'rtl' : 'ltr'
}
