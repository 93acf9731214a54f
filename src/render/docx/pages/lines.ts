import {breaksAfter, breaksBefore} from './breaks.ts'
import type {Content} from './content.ts'
import type {Type} from './faces.ts'
import type {ParagraphLook, RunLook} from './look.ts'
import {letterAt, widthOf} from './widths.ts'

/** A line as pages need it. */
export interface Line {
  readonly height: number
  /** Notes that are called in it, by their id. */
  readonly notes: readonly string[]
  /** Bookmarks that begin in it. */
  readonly anchors: readonly string[]
  /** Whether the line after it begins a page. */
  readonly breaks: boolean
}

/** What a line is filled into. Lengths are in points. */
export interface Column {
  readonly look: ParagraphLook
  readonly width: number
  /** What stands before the first line: the label of a list, or nothing. */
  readonly label: Label | undefined
  /** The look of the paragraph's own mark, which an empty line is as tall as. */
  readonly mark: RunLook
  readonly typeOf: (look: RunLook) => Type
}

export interface Label {
  readonly text: string
  readonly look: RunLook
  readonly suffix: 'tab' | 'space' | 'nothing'
}

/** Distance of tab stops where none are set. */
const tabDistance = 36

/** Room beyond the measure that rounding may take. */
const tolerance = 0.02

/**
 * Fills lines one after the other, as word processors do: a line takes what fits, and spaces at its
 * end hang. Justified text is broken in the same places.
 */
export function linesOf(contents: readonly Content[], column: Column): readonly Line[] {
  const filler = createFiller(column)
  if (column.label !== undefined) filler.label(column.label)
  contents.forEach((it, index) => {
    switch (it.kind) {
      case 'text':
        filler.text(it.text, column.typeOf(it.look))
        break
      case 'note':
        filler.note(it.id)
        filler.text(it.text, column.typeOf(it.look))
        break
      case 'tab':
        filler.tab(column.typeOf(it.look), () => widthUntilTab(contents, index + 1, column.typeOf))
        break
      case 'break':
        filler.lineBreak(it.page, column.typeOf(it.look))
        break
      case 'picture':
        filler.picture(it.width, it.height)
        break
      case 'anchor':
        filler.anchor(it.name)
        break
    }
  })
  return filler.finish()
}

/** Width of what follows a tab, which is set before the tab stop if that is at its end. */
function widthUntilTab(
  contents: readonly Content[],
  from: number,
  typeOf: Column['typeOf']
): number {
  let width = 0
  for (let at = from; at < contents.length; at += 1) {
    const it = contents[at]
    if (it === undefined || it.kind === 'tab' || it.kind === 'break') break
    if (it.kind === 'text' || it.kind === 'note') width += widthOf(it.text, typeOf(it.look))
  }
  return width
}

function createFiller({look, width, mark, typeOf}: Column) {
  const lines: Line[] = []
  const right = width - look.right
  /** End of what is set, and of the word that may still go to the next line. */
  let x = look.left + look.first
  let word = 0
  let start = x
  let ascent = 0
  let descent = 0
  let wordAscent = 0
  let wordDescent = 0
  let picture = 0
  let notes: string[] = []
  let anchors: string[] = []
  const wordNotes: string[] = []
  const wordAnchors: string[] = []

  function close(breaks: boolean): void {
    if (ascent + descent + picture === 0) {
      const type = typeOf(mark)
      ascent = type.ascent
      descent = type.descent
    }
    lines.push({height: heightOf(look, Math.max(ascent, picture), descent), notes, anchors, breaks})
    ascent = 0
    descent = 0
    picture = 0
    notes = []
    anchors = []
    x = look.left
    start = x
  }

  /** The word stays where it is: a line may break after it. */
  function settle(): void {
    x += word
    word = 0
    ascent = Math.max(ascent, wordAscent)
    descent = Math.max(descent, wordDescent)
    wordAscent = 0
    wordDescent = 0
    for (const it of wordNotes) notes.push(it)
    for (const it of wordAnchors) anchors.push(it)
    wordNotes.length = 0
    wordAnchors.length = 0
  }

  function letter(wide: number, up: number, down: number): void {
    if (x + word + wide > right + tolerance) {
      if (x > start) close(false)
      // A word longer than a line is broken where the line ends.
      else if (word > 0 && wide > 0) {
        settle()
        close(false)
      }
    }
    word += wide
    if (up > wordAscent) wordAscent = up
    if (down > wordDescent) wordDescent = down
  }

  function text(value: string, type: Type): void {
    const shown = type.capitals ? value.toUpperCase() : value
    for (let at = 0; at < shown.length; ) {
      const code = shown.codePointAt(at) ?? 0
      const {wide, length} = letterAt(shown, at, code, type)
      at += length
      if (code === 0x20) {
        settle()
        x += wide
        if (type.ascent > ascent) ascent = type.ascent
        if (type.descent > descent) descent = type.descent
        continue
      }
      const other = code < 0x250 ? undefined : type.others.find((it) => it.has(code))
      const {ascent: up, descent: down} = other ?? type
      if (breaksBefore(code) && word > 0) settle()
      letter(wide, up, down)
      if (breaksAfter(code, shown.charCodeAt(at))) settle()
    }
  }

  return {
    text,
    note: (id: string) => wordNotes.push(id),
    anchor: (name: string) => wordAnchors.push(name),
    label: ({text: words, look: of, suffix}: Label) => {
      const type = typeOf(of)
      const wide = widthOf(words, type) + (suffix === 'space' ? type.advance(0x20) : 0)
      ascent = type.ascent
      descent = type.descent
      x += wide
      if (suffix === 'tab') x = x <= look.left ? look.left : nextStop(look, x).position
      start = x
    },
    tab: (type: Type, rest: () => number) => {
      settle()
      ascent = Math.max(ascent, type.ascent)
      descent = Math.max(descent, type.descent)
      const stop = nextStop(look, x)
      const after = stop.kind === 'start' ? 0 : rest() / (stop.kind === 'center' ? 2 : 1)
      x = Math.max(x, Math.min(stop.position, right) - after)
    },
    lineBreak: (page: boolean, type: Type) => {
      settle()
      ascent = Math.max(ascent, type.ascent)
      descent = Math.max(descent, type.descent)
      close(page)
    },
    picture: (wide: number, tall: number) => {
      settle()
      if (x > start && x + wide > right + tolerance) close(false)
      x += wide
      picture = Math.max(picture, tall)
    },
    finish: (): readonly Line[] => {
      settle()
      close(false)
      return lines
    }
  }
}

/** The tab stop after `x`; a hanging indent ends at one. */
function nextStop(look: ParagraphLook, x: number) {
  const own = look.tabs.find((it) => it.position > x + tolerance)
  if (look.first < 0 && x < look.left - tolerance && (own?.position ?? look.left) >= look.left) {
    return {position: look.left, kind: 'start'} as const
  }
  if (own !== undefined) return own
  const position = (Math.floor((x + tolerance) / tabDistance) + 1) * tabDistance
  return {position, kind: 'start'} as const
}

function heightOf({line, rule}: ParagraphLook, ascent: number, descent: number): number {
  const natural = ascent + descent
  if (rule === 'exact') return line
  return rule === 'atLeast' ? Math.max(line, natural) : natural * line
}
