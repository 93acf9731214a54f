import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext
} from 'micromark-util-types'
import {mostOfText, type TextLimits} from '../../model/limits.ts'

/** Most definitions of links and notes; the parser looks through all of them for each bracket. */
const mostDefinitions = mostOfText.notes

/** No box that may nest so deep begins further right than this. */
const furthest = 4 * mostOfText.nesting

type Fault = 'marks' | 'depth' | 'definitions' | 'cells' | 'notes'

/** Thrown out of the parser, which knows no other end: a text that would take it minutes, its stack or its memory. */
export class TooMuch extends Error {
  readonly fault: Fault
  readonly most: number
  /** From 1, as lines of an editor. */
  readonly line: number
  /** How many there are, where all were counted. */
  readonly found: number | undefined

  constructor(fault: Fault, most: number, line: number, found?: number) {
    super(fault)
    this.fault = fault
    this.most = most
    this.line = line
    this.found = found
  }
}

/** `*_~![]\`<`: what the parser pairs with others of its paragraph, in time that grows with the square. */
const paired = [42, 95, 126, 33, 91, 93, 96, 60]
const bang = 33
const bracket = 91
const backtick = 96
const quotation = 62
/** What is looked for to the end of the paragraph: the end of code, of a comment, of a tag. */
const searching: ReadonlySet<Code> = new Set([96, 60])
/** `>*+-` and digits: what may begin a quotation or an item. */
const boxes = [62, 42, 43, 45, ...Array.from({length: 10}, (_, digit) => 48 + digit)]

/**
 * Ends the parser with a {@link TooMuch} where a text would take it more than about linear time: it
 * counts the marks of each paragraph, heading and cell, boxes that begin in one line, and definitions.
 * It stands ahead of the parser's own constructs, looks, and never takes anything.
 */
export function limited({paragraphMarks: mostMarks, nesting}: TextLimits): Extension {
  const counts = new WeakMap<TokenizeContext, {marks: number; searched: number}>()
  const mostSearched = mostMarks * 10_000
  let last = {line: 0, column: 0}
  let begun = 0
  let definitions = 0

  const mark = looking((context, code, length) => {
    const count = counts.get(context) ?? {marks: 0, searched: 0}
    counts.set(context, count)
    count.marks += length
    if (searching.has(code)) count.searched += ahead(context)
    if (count.marks > mostMarks || count.searched > mostSearched) {
      throw new TooMuch('marks', mostMarks, context.now().line)
    }
  })
  const box = looking((context, code, length) => {
    const now = context.now()
    if (now.line !== last.line) begun = 0
    // The parser looks twice at some places. An item stands in its list, which is a level, too.
    if (now.line !== last.line || now.column > last.column) begun += code === quotation ? 1 : 2
    last = now
    if (begun > nesting + 1 || now.column - length > furthest) {
      throw new TooMuch('depth', nesting, now.line)
    }
  })
  const definition = looking((context) => {
    definitions++
    if (definitions > mostDefinitions) {
      throw new TooMuch('definitions', mostDefinitions, context.now().line)
    }
  })
  return {
    text: at(paired, mark),
    document: {...at(boxes, box), [bracket]: definition},
    contentInitial: at([bracket], definition)
  }
}

const at = (codes: readonly number[], construct: Construct) =>
  Object.fromEntries(codes.map((code) => [code, construct]))

type Look = (context: TokenizeContext, code: Code, length: number) => void

/** A construct that looks at a run of one character, and is never what the parser finds there. */
const looking = (look: Look): Construct => ({
  partial: true,
  // As of the parser's own code: inside a run of backticks, where it does not look, nothing is counted.
  previous(code) {
    return code !== backtick || this.events.at(-1)?.[1].type === 'characterEscape'
  },
  tokenize(effects, _ok, nok) {
    return (code) => run(this, effects, code, nok, look)
  }
})

function run(
  context: TokenizeContext,
  effects: Effects,
  first: Code,
  nok: State,
  look: Look
): State | undefined {
  let length = 0
  const next: State = (code) => {
    if (code === first) {
      length++
      effects.consume(code)
      return next
    }
    effects.exit('data')
    if (first !== bang || code === bracket) look(context, first, length)
    return nok(code)
  }
  effects.enter('data')
  return next(first)
}

/** How many characters of the paragraph the parser has got, and would look through. */
function ahead(context: TokenizeContext): number {
  const start = context.now()
  const end = {...start, _index: Number.MAX_SAFE_INTEGER, _bufferIndex: -1}
  const chunks = context.sliceStream({start, end})
  return chunks.reduce<number>((sum, it) => sum + (typeof it === 'string' ? it.length : 1), 0)
}

/** What may end a web address without being part of it, among GFM's: `!"'),*.:;<?_]~` and `&`. */
const trailing: ReadonlySet<number> = new Set([
  33, 34, 38, 39, 41, 42, 44, 46, 58, 59, 60, 63, 93, 95, 126
])

/**
 * Throws a {@link TooMuch} for a run of punctuation longer than `most`: behind a web address the parser
 * looks from each of its characters to its end, where none of its constructs is asked.
 */
export function refuseLongRuns(text: string, most: number): void {
  let run = 0
  for (let index = 0; index < text.length; index++) {
    run = trailing.has(text.charCodeAt(index)) ? run + 1 : 0
    if (run > most) {
      throw new TooMuch('marks', most, text.slice(0, index).split(/\r\n|[\r\n]/).length)
    }
  }
}
