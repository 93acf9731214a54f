import type {TextLine, TextPiece, TextReading} from './lines.ts'

/** Reads a message as a chat shows it (Slack's mrkdwn), where marks count between white space and points. */
export function readChat(bytes: Uint8Array): TextReading {
  const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  const lines = text.split('\n')
  const numbers = lines.flatMap((line) => /^\[(\d+)\](?: |$)/.exec(line)?.[1] ?? [])
  const found = new Found(new Set(numbers))
  found.blocks(lines, {})
  return {lines: found.lines, notes: found.notes, grids: []}
}

type Around = Pick<TextLine, 'level' | 'label' | 'box'>

const item = /^([•◦▪☐☑]|\d+\.|[a-z]{1,3}\.) /

class Found {
  lines: TextLine[] = []
  readonly notes: {readonly label: string; readonly lines: readonly TextLine[]}[] = []
  readonly #numbers: ReadonlySet<string>

  constructor(numbers: ReadonlySet<string>) {
    this.#numbers = numbers
  }

  blocks(lines: readonly string[], around: Around): void {
    let mayBeTitle = true
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] ?? ''
      const isTitle =
        mayBeTitle && /^\*.*\*$/.test(line) && this.#isBold(line) && (lines[at + 1] ?? '') !== ''
      if (isTitle) {
        this.lines.push({...around, kind: 'heading', pieces: this.#pieces(line)})
        at += 1
        continue
      }
      mayBeTitle = line === ''
      at = line === '' || line === '———' ? at + 1 : this.#block(lines, at, line, around)
    }
  }

  #isBold(line: string): boolean {
    return this.#pieces(line).every((it) => it.kind === 'call' || it.face.includes('b'))
  }

  /** Reads what begins on the line `at`, and returns the line after it. */
  #block(lines: readonly string[], at: number, line: string, around: Around): number {
    if (line === '```') {
      const end = lines.indexOf('```', at + 1)
      const code = lines.slice(at + 1, end).map((it) => decoded(it).replaceAll('\u00ad', ''))
      const pieces: readonly TextPiece[] = [{kind: 'words', text: code.join('\n'), face: 'c'}]
      this.lines.push({...around, kind: 'code', pieces})
      return end + 1
    }
    if (line.startsWith('>')) {
      const end = endOf(lines, at, (it) => it.startsWith('>'))
      this.blocks(
        lines.slice(at, end).map((it) => it.replace(/^> ?/, '')),
        {...around, box: '>'}
      )
      return end
    }
    const label = item.exec(`${line} `)?.[1]
    if (label !== undefined) {
      const end = indentedEnd(lines, at, 4)
      const level = (around.level ?? 0) + 1
      const inside = [
        line.slice(label.length + 1),
        ...lines.slice(at + 1, end).map((it) => it.slice(4))
      ]
      const [first = '', ...rest] = inside
      this.lines.push({...around, kind: 'text', level, label, pieces: this.#pieces(first)})
      this.blocks(rest, {level})
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

  #pieces(text: string): readonly TextPiece[] {
    const pieces: TextPiece[] = []
    const faces = new Set<string>()
    let words = ''
    const face = () => [...faces].sort().join('')
    const flush = () => {
      const shown = decoded(words).replaceAll('\u00ad', '')
      if (shown !== '') pieces.push({kind: 'words', text: shown, face: face()})
      words = ''
    }
    const tokens =
      /(?<!<)https?:\/\/[^\s<>]+|\u200b?([*_~])\u200b?|`([^`\n]*)`|<([^<>|]*)(?:\|([^<>]*))?>|(?<!^)\[(\d+)\]| \u00ad&lt;(.*?)&gt;/gu
    let end = 0
    for (const match of text.matchAll(tokens)) {
      const [all, sign, code, url, label, note, file] = match
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
      else pieces.push({kind: 'words', text: '', face: face(), link: {url: decoded(file ?? '')}})
    }
    words += text.slice(end)
    flush()
    return pieces
  }
}

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

function endOf(lines: readonly string[], at: number, goesOn: (line: string) => boolean): number {
  let end = at + 1
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1
  return end
}

/** The line after those that are indented by `width`; in a note, blank ones between them included. */
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
