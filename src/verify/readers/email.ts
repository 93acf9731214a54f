import type {Line, Piece, Reading} from '../reading.ts'
import {
  endOf,
  indentedEnd,
  linesIn,
  type Notes,
  notesIn,
  type Around as Outside,
  textReading
} from './text.ts'

interface Around extends Outside, Pick<Line, 'cell'> {}

/** Columns of a whole line. */
const measure = 72

/** Reads the plain text of an e-mail: what its lines, indents and signs say to somebody who reads it. */
export async function readEmail(bytes: Uint8Array): Promise<Reading> {
  const lines = linesIn(bytes)
  const found = new Found(notesIn(lines))
  found.blocks(lines, {})
  return textReading({lines: found.lines, notes: found.notes, grids: found.grids})
}

const marks = new Map([
  ['=', 1],
  ['-', 2],
  ['~', 3],
  ['.', 4],
  ["'", 5],
  ['"', 6]
])

const item = /^ {2}(-|\d+\.|[a-z]+\.) (?:\[([ x])\] )?/

class Found {
  lines: Line[] = []
  readonly notes: Notes = []
  readonly grids: number[][] = []
  readonly #numbers: ReadonlySet<string>

  constructor(numbers: ReadonlySet<string>) {
    this.#numbers = numbers
  }

  blocks(lines: readonly string[], around: Around, columns = measure): void {
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] ?? ''
      if (line === '' || /^ +\* \* \*$/.test(line)) at += 1
      else at = this.#block(lines, at, line, around, columns)
    }
  }

  /** Reads what begins on the line `at`, and returns the line after it. */
  #block(
    lines: readonly string[],
    at: number,
    line: string,
    around: Around,
    columns: number
  ): number {
    const closing = /^-{3,}$/.test(line) ? lines.indexOf(line, at + 1) : -1
    if (closing > 0) {
      this.#table(lines.slice(at + 1, closing), around)
      return closing + 1
    }
    const sign = /^[>|]/.exec(line)?.[0]
    if (sign !== undefined) {
      const end = endOf(lines, at, (it) => it.startsWith(sign))
      const inside = lines.slice(at, end).map((it) => it.slice(1).replace(/^ /, ''))
      this.blocks(inside, without(around), columns - 2)
      return end
    }
    const listed = item.exec(`${line} `)
    if (listed !== null) {
      const width = Math.min(listed[0].length, line.length + 1)
      const end = indentedEnd(lines, at, listed[0].length)
      const inside = [line.slice(width), ...lines.slice(at + 1, end).map((it) => it.slice(width))]
      const box = listed[2] === undefined ? undefined : listed[2] === 'x' ? '☑' : '☐'
      const label = box ?? (listed[1] === '-' ? '•' : (listed[1] ?? ''))
      const {label: _, ...outer} = around
      const level = (around.level ?? 0) + 1
      const [first = '', ...rest] = inside
      // The words of an item begin behind its marker; else it has none, and something else stands there.
      const hasWords = first !== '' && !/^(?: {2,}|[>|]|-{3,}$)/.test(first)
      if (!hasWords) {
        this.lines.push({...outer, kind: 'text', level, label, pieces: []})
        this.blocks(inside, {...outer, level}, columns - width)
        return end
      }
      const until = endOf(inside, 0, (it) => it !== '' && !item.test(`${it} `))
      this.#paragraph(inside.slice(0, until), {...outer, level, label}, columns - width)
      this.blocks(rest.slice(until - 1), {...outer, level}, columns - width)
      return end
    }
    if (line.startsWith('    ')) {
      const end = indentedEnd(lines, at, 4)
      for (const code of lines.slice(at, end)) {
        if (code === '') continue
        const pieces: readonly Piece[] = [{kind: 'words', text: code.slice(4), face: 'c'}]
        this.lines.push({...around, kind: 'text', pieces})
      }
      return end
    }
    const note = /^\[(\d+)\](?: |$)/.exec(line)
    if (note !== null) {
      const end = indentedEnd(lines, at, note[0].length)
      const inside = lines.slice(at, end).map((it) => it.slice(note[0].length))
      const body = this.lines
      this.lines = []
      this.blocks(inside, {}, columns - note[0].length)
      this.notes.push({label: note[1] ?? '', lines: this.lines})
      this.lines = body
      return end
    }
    const end = endOf(lines, at, (it) => it !== '' && !item.test(`${it} `))
    this.#paragraph(lines.slice(at, end), around, columns)
    return end
  }

  #paragraph(lines: readonly string[], around: Around, columns: number): void {
    const last = lines.at(-1) ?? ''
    const depth = lines.length > 1 && isLine(last) ? marks.get(last.charAt(0)) : undefined
    if (depth !== undefined) {
      const pieces = this.#pieces(joined(lines.slice(0, -1), columns))
      this.lines.push({...around, kind: 'heading', depth, pieces})
      return
    }
    this.lines.push({...around, kind: 'text', pieces: this.#pieces(joined(lines, columns))})
  }

  /** Between two lines of hyphens: a head over columns, or labels and values row by row. */
  #table(lines: readonly string[], around: Around): void {
    const under = lines.findIndex((it) => /^=+(?: {2}=+)*$/.test(it))
    const rows = under < 0 ? recordsOf(lines) : alignedOf(lines, under)
    const table = this.grids.push(rows.map((it) => it.length)) - 1
    for (const [row, cells] of rows.entries()) {
      for (const [column, text] of cells.entries()) {
        if (text === '') continue
        const cell = {table, row, column}
        this.lines.push({...without(around), kind: 'text', cell, pieces: this.#pieces(text)})
      }
    }
  }

  /** Words, calls of notes, and what is struck out. */
  #pieces(text: string): readonly Piece[] {
    const pieces: Piece[] = []
    let face = ''
    const add = (words: string) => {
      if (words !== '') pieces.push({kind: 'words', text: words, face})
    }
    let end = 0
    for (const {0: all, 1: note, index} of text.matchAll(/~~|(?<!^)\[(\d+)\]/g)) {
      if (note !== undefined && !this.#numbers.has(note)) continue
      add(text.slice(end, index))
      end = index + all.length
      if (note === undefined) face = face === '' ? 'd' : ''
      else pieces.push({kind: 'call', note})
    }
    add(text.slice(end))
    return pieces
  }
}

const without = ({label: _, ...around}: Around): Around => around

const isLine = (text: string) => /^(?:={3,}|-{3,}|~{3,}|\.{3,}|'{3,}|"{3,})$/.test(text)

/**
 * Lines as the one that they were, filled to `columns`: between two ideographs no space stood, unless
 * the line was ended long before it was full. Behind a wide colon, space is that of a column.
 */
function joined(lines: readonly string[], columns: number): string {
  let text = ''
  let used = 0
  for (const line of lines.map((it) => it.trimEnd())) {
    const words = line.trimStart().replace(/：\s{2,}/g, '：')
    const [first = ''] = leading.exec(words) ?? []
    const isFilled =
      touch(text.slice(-1), words.slice(0, 1)) && used + columnsIn(first) + heldBack > columns
    text += text === '' || words === '' || isFilled ? words : ` ${words}`
    used = columnsIn(line)
  }
  return text
}

/** What no line may end within: letters and figures of ours, or an ideograph with its stops. */
const leading = /^(?:[\x21-\x7e]+|.[、。，．・：；？！」』）]*)/u

/** What may not begin a line takes a letter before it along. */
const heldBack = 4

const touch = (left: string, right: string): boolean =>
  (ideograph.test(left) && (ideograph.test(right) || ours.test(right))) ||
  (ours.test(left) && ideograph.test(right))

const ours = /^[\p{L}\p{N}]$/u

function columnsIn(line: string): number {
  let columns = 0
  for (const letter of line) columns += widthOf(letter)
  return columns
}

const ideograph = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Yiii}、-〾！-｠]$/u

/** Two for a wide letter: what columns are counted in. */
const widthOf = (letter: string): number => {
  if (/^[\p{M}\p{Cf}]$/u.test(letter)) return 0
  return /^(?![｡-ￜ])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}\p{Emoji_Presentation}　-〾！-｠￠-￦]$/u.test(
    letter
  )
    ? 2
    : 1
}

function alignedOf(lines: readonly string[], under: number): readonly (readonly string[])[] {
  const edges = [...(lines[under] ?? '').matchAll(/=+/g)].map(({0: it, index}) => [
    index,
    index + it.length
  ])
  const rowOf = (row: readonly string[]) =>
    edges.map(([from = 0, to = 0]) =>
      joined(
        row.map((line) => columnsOf(line, from, to)),
        to - from
      )
    )
  const body = lines.slice(under + 1)
  const rows = body.includes('') ? groups(body) : body.map((it) => [it])
  return [rowOf(lines.slice(0, under)), ...rows.map(rowOf)]
}

function columnsOf(line: string, from: number, to: number): string {
  let at = 0
  let text = ''
  for (const letter of line) {
    if (at >= from && at < to) text += letter
    at += widthOf(letter)
  }
  return text
}

function recordsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const records = groups(lines).map((record) => {
    const cells: {label: string; lines: string[]}[] = []
    for (const line of record) {
      const [, label, value = ''] = /^(\S.*?)(?: {2,}(.*))?$/.exec(line) ?? []
      if (label === undefined) cells.at(-1)?.lines.push(line)
      else cells.push({label, lines: [value]})
    }
    return cells
  })
  const head = (records[0] ?? []).map(({label}) =>
    label === '-' ? '' : label.replace(/[:：\s]+$/, '')
  )
  return [head, ...records.map((cells) => cells.map((it) => joined(it.lines, 0)))]
}

function groups(lines: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [[]]
  for (const line of lines) {
    if (line === '') all.push([])
    else all.at(-1)?.push(line)
  }
  return all.filter((it) => it.length > 0)
}
