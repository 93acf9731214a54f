import type {TextLine, TextPiece, TextReading} from './lines.ts'

/** Reads the plain text of an e-mail: what its lines, indents and signs say to somebody who reads it. */
export function readEmail(bytes: Uint8Array): TextReading {
  const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  const lines = text.split('\n')
  const numbers = lines.flatMap((line) => /^\[(\d+)\](?: |$)/.exec(line)?.[1] ?? [])
  const found = new Found(new Set(numbers))
  found.blocks(lines, {})
  return {lines: found.lines, notes: found.notes, grids: found.grids}
}

type Around = Pick<TextLine, 'level' | 'label' | 'box' | 'cell'>

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
  lines: TextLine[] = []
  readonly notes: {readonly label: string; readonly lines: readonly TextLine[]}[] = []
  readonly grids: number[][] = []
  readonly #numbers: ReadonlySet<string>

  constructor(numbers: ReadonlySet<string>) {
    this.#numbers = numbers
  }

  blocks(lines: readonly string[], around: Around): void {
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] ?? ''
      if (line === '' || /^ +\* \* \*$/.test(line)) at += 1
      else at = this.#block(lines, at, line, around)
    }
  }

  /** Reads what begins on the line `at`, and returns the line after it. */
  #block(lines: readonly string[], at: number, line: string, around: Around): number {
    const closing = /^-{3,}$/.test(line) ? lines.indexOf(line, at + 1) : -1
    if (closing > 0) {
      this.#table(lines.slice(at + 1, closing), around)
      return closing + 1
    }
    const sign = /^[>|]/.exec(line)?.[0]
    if (sign !== undefined) {
      const end = endOf(lines, at, (it) => it.startsWith(sign))
      const inside = lines.slice(at, end).map((it) => it.slice(1).replace(/^ /, ''))
      this.blocks(inside, {...without(around), box: sign})
      return end
    }
    const listed = item.exec(`${line} `)
    if (listed !== null) {
      const width = Math.min(listed[0].length, line.length + 1)
      const end = indentedEnd(lines, at, listed[0].length)
      const inside = [line.slice(width), ...lines.slice(at + 1, end).map((it) => it.slice(width))]
      const box = listed[2] === undefined ? undefined : listed[2] === 'x' ? '☑' : '☐'
      const label = box ?? (listed[1] === '-' ? '•' : (listed[1] ?? ''))
      this.blocks(inside, {...around, level: (around.level ?? 0) + 1, label})
      return end
    }
    if (line.startsWith('    ')) {
      const end = indentedEnd(lines, at, 4)
      const code = lines.slice(at, end).map((it) => it.slice(4))
      const pieces: readonly TextPiece[] = [{kind: 'words', text: code.join('\n'), face: 'c'}]
      this.lines.push({...around, kind: 'code', pieces})
      return end
    }
    const note = /^\[(\d+)\](?: |$)/.exec(line)
    if (note !== null) {
      const end = indentedEnd(lines, at, note[0].length)
      const inside = lines.slice(at, end).map((it) => it.slice(note[0].length))
      const body = this.lines
      this.lines = []
      this.blocks(inside, {})
      this.notes.push({label: note[1] ?? '', lines: this.lines})
      this.lines = body
      return end
    }
    const end = endOf(lines, at, (it) => it !== '' && !item.test(`${it} `))
    this.#paragraph(lines.slice(at, end), around)
    return end
  }

  #paragraph(lines: readonly string[], around: Around): void {
    const last = lines.at(-1) ?? ''
    const depth = lines.length > 1 && isLine(last) ? marks.get(last.charAt(0)) : undefined
    if (depth !== undefined) {
      const pieces = this.#pieces(joined(lines.slice(0, -1)))
      this.lines.push({...around, kind: 'heading', depth, pieces})
      return
    }
    const rows: string[][] = []
    // Labels stand at the margin, and what belongs to them is indented behind them.
    const isRows = lines.some((it) => /^ {2,}/.test(it) || /\S {2,}\S/.test(it))
    for (const line of lines) {
      const row = rows.at(-1)
      if (row === undefined || (isRows && !line.startsWith(' '))) rows.push([line])
      else row.push(line)
    }
    for (const row of rows) {
      this.lines.push({...around, kind: 'text', pieces: this.#pieces(joined(row))})
    }
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

  /** Words, calls of notes, addresses in angle brackets and what is struck out. */
  #pieces(text: string): readonly TextPiece[] {
    const pieces: TextPiece[] = []
    let face = ''
    const add = (words: string) => {
      if (words !== '') pieces.push({kind: 'words', text: words, face})
    }
    let end = 0
    const found = /~~|(?<!^)\[(\d+)\]|(?<= )<([^\s<>|]*[./:][^\s<>|]*)>/g
    for (const {0: all, 1: note, 2: url, index} of text.matchAll(found)) {
      if (note !== undefined && !this.#numbers.has(note)) continue
      add(text.slice(end, url === undefined ? index : index - 1))
      end = index + all.length
      if (note !== undefined) pieces.push({kind: 'call', note})
      else if (url !== undefined) pieces.push({kind: 'words', text: '', face, link: {url}})
      else face = face === '' ? 'd' : ''
    }
    add(text.slice(end))
    return pieces
  }
}

const without = ({label: _, ...around}: Around): Around => around

const isLine = (text: string) => /^(?:={3,}|-{3,}|~{3,}|\.{3,}|'{3,}|"{3,})$/.test(text)

function endOf(lines: readonly string[], at: number, goesOn: (line: string) => boolean): number {
  let end = at + 1
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1
  return end
}

/** The line after those that are indented by `width`, blank ones between them included. */
function indentedEnd(lines: readonly string[], at: number, width: number): number {
  let end = at + 1
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (line === '') continue
    if (!line.startsWith(' '.repeat(width))) break
    end = next + 1
  }
  return end
}

/** Lines as the one that they were; no space stood between two ideographs. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((all, line) => {
      const touches = ideograph.test(all.slice(-1)) && ideograph.test(line.slice(0, 1))
      return all === '' || line === '' || touches ? all + line : `${all} ${line}`
    }, '')
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
    edges.map(([from = 0, to = 0]) => joined(row.map((line) => columnsOf(line, from, to))))
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
  return [head, ...records.map((cells) => cells.map((it) => joined(it.lines)))]
}

function groups(lines: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [[]]
  for (const line of lines) {
    if (line === '') all.push([])
    else all.at(-1)?.push(line)
  }
  return all.filter((it) => it.length > 0)
}
