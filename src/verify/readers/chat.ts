import type {Line, Piece, Reading} from '../reading.ts'
import {type Around, endOf, indentedEnd, linesIn, type Notes, notesIn, textReading} from './text.ts'

/** Reads a message as a chat shows it (Slack's mrkdwn), where marks count between white space and points. */
export async function readChat(bytes: Uint8Array): Promise<Reading> {
  const lines = linesIn(bytes)
  const found = new Found(notesIn(lines))
  found.blocks(lines, {})
  return textReading({lines: found.lines, notes: found.notes, grids: []})
}

const bullet = /^[•◦▪]$/
const item = /^([•◦▪☐☑]|\d+\.|[a-z]{1,3}\.) /

class Found {
  lines: Line[] = []
  readonly notes: Notes = []
  readonly #numbers: ReadonlySet<string>

  constructor(numbers: ReadonlySet<string>) {
    this.#numbers = numbers
  }

  blocks(lines: readonly string[], around: Around): void {
    let mayBeTitle = around.level === undefined
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] ?? ''
      const isTitle =
        mayBeTitle &&
        /^\*.*\*$/.test(line) &&
        this.#isBold(line) &&
        ((lines[at + 1] ?? '') !== '' || isOnlyTitle(lines, at))
      if (isTitle) {
        this.lines.push({...around, kind: 'heading', depth: 1, pieces: this.#pieces(line)})
        at += 1
        continue
      }
      mayBeTitle = line === '' && around.level === undefined
      at = line === '' || line === '———' ? at + 1 : this.#block(lines, at, line, around)
    }
  }

  #isBold(line: string): boolean {
    return this.#pieces(line).every((it) => it.kind !== 'words' || it.face.includes('b'))
  }

  /** Reads what begins on the line `at`, and returns the line after it. */
  #block(lines: readonly string[], at: number, line: string, around: Around): number {
    if (line === '```') {
      const end = lines.indexOf('```', at + 1)
      const code = lines.slice(at + 1, end).map((it) => decoded(it).replaceAll('\u00ad', ''))
      const pieces: readonly Piece[] = [{kind: 'words', text: code.join('\n'), face: 'c'}]
      this.lines.push({...around, kind: 'code', pieces})
      return end + 1
    }
    if (line.startsWith('>')) {
      const end = endOf(lines, at, (it) => it.startsWith('>'))
      this.blocks(
        lines.slice(at, end).map((it) => it.replace(/^> ?/, '')),
        around
      )
      return end
    }
    const sign = item.exec(`${line} `)?.[1]
    if (sign !== undefined) {
      const end = indentedEnd(lines, at, 4)
      const level = (around.level ?? 0) + 1
      const label = bullet.test(sign) ? '•' : sign
      const inside = [
        line.slice(sign.length + 1),
        ...lines.slice(at + 1, end).map((it) => it.slice(4))
      ]
      const first = this.lines.length
      if (item.test(`${inside[0]} `)) this.lines.push({...around, kind: 'text', level, pieces: []})
      this.blocks(inside, {level})
      const empty: Line = {kind: 'text', level, pieces: []}
      this.lines[first] = {...(this.lines[first] ?? empty), label}
      return end
    }
    const note = /^\[(\d+)\](?: |$)/.exec(line)
    if (note !== null) {
      const end = indentedEnd(lines, at, note[0].length)
      const body = this.lines
      this.lines = []
      this.blocks(
        lines.slice(at, end).map((it) => it.slice(note[0].length)),
        {}
      )
      this.notes.push({label: note[1] ?? '', lines: this.lines})
      this.lines = body
      return end
    }
    const end = endOf(
      lines,
      at,
      (it) => it !== '' && !it.startsWith('>') && it !== '```' && !item.test(it)
    )
    const words = lines.slice(at, end).join('\n')
    this.lines.push({...around, kind: 'text', pieces: this.#pieces(words)})
    return end
  }

  #pieces(text: string): readonly Piece[] {
    const pieces: Piece[] = []
    const faces = new Set<string>()
    let words = ''
    const face = () => [...faces].sort().join('')
    const flush = () => {
      const shown = decoded(words).replaceAll('\u00ad', '')
      if (shown !== '') pieces.push({kind: 'words', text: shown, face: face()})
      words = ''
    }
    const tokens =
      /(?<!<)https?:\/\/[^\s<>]+|\u200b?([*_~])\u200b?|\u200b?`([^`\n]*)`\u200b?|<([^<>|]*)(?:\|([^<>]*))?>|(?<!^)\[(\d+)\]/gu
    let end = 0
    for (const match of text.matchAll(tokens)) {
      const [all, sign, code, url, label, note] = match
      const start = match.index
      // An address in running words: no sign in it is a mark.
      if (match.slice(1).every((it) => it === undefined)) continue
      if (sign !== undefined && isLetter(text, start + all.indexOf(sign))) continue
      if (code !== undefined && /^\u00ad|\u00ad$/.test(code)) continue
      if (note !== undefined && !this.#numbers.has(note)) continue
      words += text.slice(end, start)
      end = start + all.length
      flush()
      if (sign !== undefined) {
        const mark = {'*': 'b', _: 'i', '~': 'd'}[sign] ?? ''
        if (!faces.delete(mark)) faces.add(mark)
      } else if (code !== undefined) {
        pieces.push({kind: 'words', text: decoded(code), face: [...faces, 'c'].sort().join('')})
      } else if (url !== undefined) {
        const shown = decoded(label ?? url.replace(/^mailto:/, '')).replaceAll('\u00ad', '')
        pieces.push({kind: 'words', text: shown, face: face(), link: {url: decoded(url)}})
      } else if (note !== undefined) pieces.push({kind: 'call', note})
    }
    words += text.slice(end)
    flush()
    return pieces
  }
}

/** Whether there is nothing but a title, or a marking and a title. */
const isOnlyTitle = (lines: readonly string[], at: number): boolean =>
  at <= 2 && lines.every((it, index) => it === '' || (index <= at && /^\*.*\*$/.test(it)))

/** Whether a sign is a letter of the words: within one, alone, or held by a soft hyphen. */
function isLetter(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (before === '\u00ad' || after === '\u00ad') return true
  const word = /^[\p{L}\p{N}]$/u
  if (word.test(before) && word.test(after)) return true
  return before.trim() === '' && after.trim() === '' && before !== '\u200b' && after !== '\u200b'
}

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
