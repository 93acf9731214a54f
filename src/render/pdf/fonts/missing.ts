import {message, type Tell} from '../../../diagnostics/message.ts'
import type {Block} from '../../../model/node.ts'
import type {Origin, Point, Position} from '../../../model/origin.ts'
import type {Report} from '../../../model/report.ts'
import {shownBy, walk} from '../../../model/walk.ts'
import type {Script} from '../../../theme/scripts.ts'
import type {ScriptFont, Theme} from '../../../theme/theme.ts'
import {type HanScript, scriptOf} from '../../scripts.ts'

export interface MissingOptions {
  readonly theme: Theme
  /** The font files that were there, by the name the theme gives them. */
  readonly files: ReadonlyMap<string, unknown>
  readonly han: HanScript
  /** File that a message names when it has no better place. */
  readonly path: string
}

/** Characters that no font has, by the script that they stand in; `undefined` for none we know. */
export type Missing = ReadonlyMap<Script | undefined, ReadonlySet<number>>

interface Lack {
  readonly characters: ReadonlySet<number>
  count: number
  first?: {readonly origin: Origin; readonly text: string; readonly at: number}
}

/**
 * Tells of characters that no font has: once for each script, where the first of them stands, how
 * many there are, and the package to install.
 */
export function tellMissing(
  report: Report,
  missing: Missing,
  options: MissingOptions,
  tell: Tell
): void {
  if (missing.size === 0) return
  const lacks = new Map<Script | undefined, Lack>()
  for (const [script, characters] of missing) lacks.set(script, {characters, count: 0})
  countIn(shownBy(report), lacks, options.han)
  for (const [script, lack] of lacks) {
    const font = script === undefined ? undefined : options.theme.fonts.scripts[script]
    const absent = font !== undefined && !options.files.has(font.regular) ? font : undefined
    const place = lack.first
      ? placeIn(lack.first.origin, lack.first.text, lack.first.at)
      : ({from: 'file', path: options.path} as const)
    const note = absent && {note: remedyOf(absent)}
    tell(message('render/missing-glyph', reasonOf(lack, absent), place, note))
  }
}

/** Looks for what is lacking in the texts of a report, and notes how often and where first. */
function countIn(
  blocks: readonly Block[],
  lacks: ReadonlyMap<Script | undefined, Lack>,
  han: HanScript
): void {
  for (const node of walk(blocks)) {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') continue
    let at = 0
    let last: Script | undefined
    for (const character of node.value) {
      const codePoint = character.codePointAt(0) ?? 0
      const own = scriptOf(codePoint, han)
      last = own ?? last
      const lack = lacks.get(own ?? (lacks.get(undefined)?.characters.has(codePoint) ? own : last))
      if (lack?.characters.has(codePoint)) {
        lack.count++
        lack.first ??= {origin: node.origin, text: node.value, at}
      }
      at += character.length
    }
  }
}

/** How many characters a message shows. */
const shown = 4

function reasonOf({characters, count}: Lack, absent: ScriptFont | undefined): string {
  const list = [...characters].slice(0, shown).map(named).join(', ')
  const more = characters.size > shown ? ', …' : ''
  const times = count > 1 ? `${count} characters` : 'character'
  const expected = absent
    ? `expected the font ${absent.name} to be installed`
    : `expected ${count > 1 ? 'those' : 'one'} that a font of the theme has`
  return `Unexpected ${times} ${list}${more}, ${expected}`
}

function named(codePoint: number): string {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0')
  return `${String.fromCodePoint(codePoint)} (U+${hex})`
}

/** A file in a package is installed; any other has to be put where the theme says. */
function remedyOf({regular}: ScriptFont): string {
  const [found] = /^(@[^/]+\/)?[^@./][^/]*(?=\/)/.exec(regular) ?? []
  const how = found === undefined ? `Add the file ${regular}` : `Run \`npm install ${found}\``
  return `${how}; a replacement sign is shown.`
}

/** Place of the character at `at` of a text, as far as the text stands in its file as it is. */
function placeIn(origin: Origin, text: string, at: number): Origin {
  if (origin.from === 'derived') return origin
  const {start, end} = origin.position
  if (end.offset - start.offset !== text.length) return origin
  const before = text.slice(0, at)
  const lines = before.split('\n')
  const column = lines.length === 1 ? start.column + at : before.length - before.lastIndexOf('\n')
  const point: Point = {line: start.line + lines.length - 1, column, offset: start.offset + at}
  const size = String.fromCodePoint(text.codePointAt(at) ?? 0).length
  const position: Position = {
    start: point,
    end: {...point, column: column + size, offset: point.offset + size}
  }
  return {...origin, position}
}
