import {stepsBetween} from '../diff/index.ts'
import type {Format} from '../model/node.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import type {Report} from '../model/report.ts'
import type {Place} from '../provenance/index.ts'
import type {Reading} from '../verify/reading.ts'
import {edgesIn, type FileLine, linesIn} from './lines.ts'
import {nearLines} from './near.ts'
import {joined, type Part, type PlacedWord, partOf, textOfPiece} from './parts.ts'
import {reportWords} from './report-words.ts'
import {findWords, type Token, tokensOf} from './tokens.ts'

export type {FileLine} from './lines.ts'
export type {Part} from './parts.ts'

/** One place of a finished file where the words stand. */
export interface Occurrence {
  /** As the file has them. */
  readonly words: string
  /** The line of the file that they begin in. */
  readonly line: FileLine
  /** The block of the report that they begin in; missing where they come from nowhere. */
  readonly place?: Place
  /** Where they come from, in order. */
  readonly parts: readonly Part[]
}

export interface Trace {
  readonly occurrences: readonly Occurrence[]
  /** Where nothing was found: lines of the file that are near, and words that were probably meant. */
  readonly near: readonly string[]
}

export interface TraceOptions {
  readonly format: Format
  /** What a template asks for at an edge of the first page, or of the others, and where. */
  readonly edge: (edge: 'head' | 'foot', first: boolean) => TemplateOrigin | undefined
}

/**
 * Where `words` stand in a finished file, and what each comes from by the report that it should show.
 * The words of the file are laid along those of the report, so that the third “Ann” of the one is
 * the third of the other, and what has been put into the file since comes from nowhere. Pure.
 */
export function trace(
  words: string,
  reading: Reading,
  report: Report,
  {format, edge}: TraceOptions
): Trace {
  const lines = linesIn(reading)
  const tokens = tokensOf(lines.map((it) => it.text))
  const found = findWords(words, tokens)
  if (found.length === 0) {
    const running = inEdges(words, reading, edge)
    const near = running.length === 0 ? nearLines(words, lines, tokens) : []
    return {occurrences: running, near}
  }
  const origins = originsOf(tokens, report, format)
  const occurrences = found.flatMap(({first, end}): readonly Occurrence[] => {
    const those = tokens.slice(first, end)
    const [start] = those
    const line = start && lines[start.text]
    if (line === undefined) return []
    const placed = those.map((it, index) => ({token: it, word: origins.get(first + index)}))
    const parts = placed.map(({token, word}): Part => {
      const shown = lines[token.text]?.text.slice(token.start, token.end) ?? ''
      return word === undefined ? {from: 'nowhere', words: shown} : partOf(word)
    })
    const place = placed.find((it) => it.word !== undefined)?.word?.piece.place
    return [{words: shownWords(those, lines), line, ...(place && {place}), parts: joined(parts)}]
  })
  return {occurrences, near: []}
}

/** The word of the report that each word of the file is, by the index of the file's. */
function originsOf(
  tokens: readonly Token[],
  report: Report,
  format: Format
): ReadonlyMap<number, PlacedWord> {
  const pieces = reportWords(report, format)
  const words = tokensOf(pieces.map(textOfPiece))
  const origins = new Map<number, PlacedWord>()
  const fold = (it: Token) => it.folded.replace(/^¶/, '')
  for (const {kind, before, after, length} of stepsBetween(tokens.map(fold), words.map(fold))) {
    if (kind !== 'same') continue
    for (let index = 0; index < length; index++) {
      const word = words[after + index]
      const piece = word && pieces[word.text]
      if (word !== undefined && piece !== undefined) {
        origins.set(before + index, {piece, start: word.start, end: word.end})
      }
    }
  }
  return origins
}

function shownWords(tokens: readonly Token[], lines: readonly FileLine[]): string {
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first.text === last.text) return lines[first.text]?.text.slice(first.start, last.end) ?? ''
  return tokens.map((it) => lines[it.text]?.text.slice(it.start, it.end) ?? '').join(' ')
}

/** Words of running heads and feet, which a template asks for in its settings. */
function inEdges(
  words: string,
  reading: Reading,
  edge: TraceOptions['edge']
): readonly Occurrence[] {
  const lines = edgesIn(reading)
  const tokens = tokensOf(lines.map((it) => it.text))
  return findWords(words, tokens).flatMap(({first, end}) => {
    const shown = shownWords(tokens.slice(first, end), lines)
    const line = lines[tokens[first]?.text ?? 0]
    if (line === undefined) return []
    const origin = edge(line.kind === 'head' ? 'head' : 'foot', line.page === 1)
    const part: Part =
      origin === undefined
        ? {from: 'nowhere', words: shown}
        : {from: 'template', words: shown, path: origin.path, position: origin.position}
    return [{words: shown, line, parts: [part]}]
  })
}
